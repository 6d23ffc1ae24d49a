// SPDX-License-Identifier: MIT
#include "report/pictures/vote_split.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <string>
#include <vector>

#include "base/text/text_width.hpp"
#include "ko/answers/document_tree.hpp"
#include "report/pictures/sheet.hpp"

namespace ko::pictures {
namespace {

using Fill = Picture::Fill;
using Ink = Picture::Ink;

/// One way to vote: its colour, its word and how many of a party did.
struct Way {
  Fill fill;
  const std::string VoteSplit::*word;
  int VoteSplit::Party::*count;
};

constexpr Way ways[] = {
    {Fill::first, &VoteSplit::for_word, &VoteSplit::Party::votes_for},
    {Fill::second, &VoteSplit::against_word, &VoteSplit::Party::votes_against},
    {Fill::paper, &VoteSplit::blank_word, &VoteSplit::Party::blank},
    {Fill::unknown, &VoteSplit::unknown_word, &VoteSplit::Party::unknown},
};

int total(const VoteSplit& split, int VoteSplit::Party::*count) {
  int sum = 0;
  for (const VoteSplit::Party& party : split.parties) sum += party.*count;
  return sum;
}

/// What each seat voted, party by party.
std::vector<Fill> seats_of(const VoteSplit& split) {
  std::vector<Fill> seats;
  for (const VoteSplit::Party& party : split.parties)
    for (const Way& way : ways)
      seats.insert(seats.end(), static_cast<std::size_t>(std::max(0, party.*way.count)), way.fill);
  return seats;
}

/// A place in the half circle: `angle` is 0 at the left end and 1 at the right one.
struct Seat {
  double angle;
  double radius;
};

constexpr double seat_gap = 19;      // from seat to seat, and from row to row
constexpr double least_radius = 48;  // of the innermost row

/// So many seats in as few rows as hold them, each row filled in proportion to its length, from left to
/// right.
std::vector<Seat> chamber(std::size_t count) {
  std::vector<double> radii;
  double room = 0;
  while (room < static_cast<double>(count)) {
    radii.push_back(least_radius + seat_gap * static_cast<double>(radii.size()));
    room += std::floor(std::numbers::pi * radii.back() / seat_gap) + 1;
  }
  double length = 0;
  for (const double radius : radii) length += radius;
  std::vector<Seat> seats;
  double owed = 0;
  std::size_t placed = 0;
  for (const double radius : radii) {
    owed += static_cast<double>(count) * radius / length;
    const auto row = static_cast<std::size_t>(std::lround(owed)) - placed;
    for (std::size_t i = 0; i < row; ++i)
      seats.push_back({row == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(row - 1), radius});
    placed += row;
  }
  std::ranges::stable_sort(seats, {}, &Seat::angle);
  return seats;
}

Table split_table(const VoteSplit& split) {
  Table table;
  table.columns.push_back({.name = split.party_word});
  for (const Way& way : ways)
    if (total(split, way.count) > 0)
      table.columns.push_back({.name = split.*way.word, .type = ColumnType::integer});
  for (const VoteSplit::Party& party : split.parties) {
    std::vector<Cell> row = {Cell(party.name)};
    for (const Way& way : ways)
      if (total(split, way.count) > 0) row.emplace_back(std::int64_t{party.*way.count});
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// A row a party: its name, and a bar of its votes with their numbers behind it.
double add_parties(Picture& picture, const VoteSplit& split, double top) {
  constexpr double row = 22;
  constexpr double one_vote = 9;
  std::vector<std::string> names;
  for (const VoteSplit::Party& party : split.parties) names.push_back(party.name);
  const double left = margin + column_width(names, 150) + 10;
  double y = top;
  for (const VoteSplit::Party& party : split.parties) {
    add_words(picture, {margin, y + 14}, fitted(party.name, left - margin - 10, font));
    int votes = 0;
    for (const Way& way : ways) votes += party.*way.count;
    const double scale = std::min(one_vote, (picture.width - left - 110) / std::max(1, votes));
    double x = left;
    std::string numbers;
    for (const Way& way : ways) {
      const int count = party.*way.count;
      if (total(split, way.count) > 0) numbers += (numbers.empty() ? "" : "–") + std::to_string(count);
      if (count == 0) continue;
      picture.shapes.emplace_back(Picture::Rectangle{
          .at = {x, y + 3}, .width = count * scale, .height = 14, .fill = way.fill, .edge = Ink::text});
      x += count * scale;
    }
    add_words(picture, {x + 6, y + 14}, numbers, Anchor::start, false, Ink::soft);
    y += row;
  }
  return y;
}

}  // namespace

Picture draw(const VoteSplit& split) {
  const std::vector<Fill> votes = seats_of(split);
  const std::vector<Seat> seats = chamber(votes.size());
  double outer = least_radius;
  for (const Seat& seat : seats) outer = std::max(outer, seat.radius);
  Picture picture;
  picture.title = split.title;
  picture.description = split.description;
  picture.width = std::max(336.0, 2 * (outer + margin + 10));
  double y = add_heading(picture) + 4;
  const Picture::Point centre = {picture.width / 2, y + outer + 10};
  for (std::size_t i = 0; i < seats.size(); ++i) {
    const double angle = std::numbers::pi * (1 - seats[i].angle);
    picture.shapes.emplace_back(Picture::Circle{.centre = {centre.x + seats[i].radius * std::cos(angle),
                                                           centre.y - seats[i].radius * std::sin(angle)},
                                                .radius = 7.5,
                                                .fill = votes[i],
                                                .edge = Ink::text});
  }
  std::vector<LegendEntry> legend;
  for (const Way& way : ways)
    if (const int count = total(split, way.count); count > 0)
      legend.push_back({way.fill, split.*way.word + " " + std::to_string(count)});
  y = add_legend(picture, centre.y + 22, legend);
  y = add_parties(picture, split, y + 6);
  picture.height = y + margin / 2;
  picture.instead = {{split_table(split)}};
  return picture;
}

}  // namespace ko::pictures
