// SPDX-License-Identifier: MIT
#include "report/pictures/attendance_strip.hpp"

#include <algorithm>

#include "base/text/text_width.hpp"
#include "ko/answers/document_tree.hpp"
#include "report/pictures/sheet.hpp"

namespace ko::pictures {
namespace {

using Fill = Picture::Fill;
using Ink = Picture::Ink;

constexpr double strip_row = 22;
constexpr double strip_names = 240;  // at most
constexpr double mark_size = 14;

Fill fill_of(Presence presence) {
  switch (presence) {
    case Presence::present: return Fill::first;
    case Presence::partly: return Fill::second;
    case Presence::absent: return Fill::paper;
    case Presence::no_seat: return Fill::soft;
    case Presence::unknown: return Fill::unknown;
  }
  return Fill::unknown;
}

/// Who had no seat at a meeting has no box, who was away an empty one.
void add_mark(Picture& picture, Picture::Point centre, Presence presence) {
  if (presence == Presence::no_seat) {
    picture.shapes.emplace_back(
        Picture::Line{.from = {centre.x - 3, centre.y}, .to = {centre.x + 3, centre.y}, .ink = Ink::soft});
    return;
  }
  picture.shapes.emplace_back(Picture::Rectangle{.at = {centre.x - mark_size / 2, centre.y - mark_size / 2},
                                                 .width = mark_size,
                                                 .height = mark_size,
                                                 .fill = fill_of(presence),
                                                 .edge = Ink::text});
}

bool has(const AttendanceStrip& strip, Presence presence) {
  return std::ranges::any_of(strip.persons, [&](const AttendanceStrip::Person& person) {
    return std::ranges::find(person.meetings, presence) != person.meetings.end();
  });
}

std::string word_of(const AttendanceStrip& strip, Presence presence) {
  return strip.words[static_cast<std::size_t>(presence)];
}

Table strip_table(const AttendanceStrip& strip) {
  Table table;
  table.columns.push_back({.name = strip.person});
  for (const std::string& meeting : strip.meetings) table.columns.push_back({.name = meeting});
  for (const AttendanceStrip::Person& person : strip.persons) {
    std::vector<Cell> row = {Cell(person.name)};
    for (const Presence presence : person.meetings) row.emplace_back(word_of(strip, presence));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

Picture draw(const AttendanceStrip& strip) {
  std::vector<std::string> names = {strip.person};
  for (const AttendanceStrip::Person& person : strip.persons) names.push_back(person.name);
  const double left = margin + column_width(names, strip_names) + 12;
  const double column = std::max(strip_row, column_width(strip.meetings, 90) + 8);
  Picture picture;
  picture.title = strip.title;
  picture.description = strip.description;
  picture.width = std::max(320.0, left + column * static_cast<double>(strip.meetings.size()) + margin);
  double y = add_heading(picture) + 4;
  add_words(picture, {margin, y + 8}, fitted(strip.person, left - margin - 12, font), Anchor::start, false,
            Ink::soft);
  for (std::size_t i = 0; i < strip.meetings.size(); ++i)
    add_words(picture, {left + column * (static_cast<double>(i) + 0.5), y + 8},
              fitted(strip.meetings[i], column - 4, font), Anchor::middle, false, Ink::soft);
  y += 16;
  for (const AttendanceStrip::Person& person : strip.persons) {
    picture.shapes.emplace_back(
        Picture::Line{.from = {margin, y}, .to = {picture.width - margin, y}, .ink = Ink::rule});
    add_words(picture, {margin, y + 15}, fitted(person.name, left - margin - 12, font));
    for (std::size_t i = 0; i < person.meetings.size(); ++i)
      add_mark(picture, {left + column * (static_cast<double>(i) + 0.5), y + strip_row / 2},
               person.meetings[i]);
    y += strip_row;
  }
  std::vector<LegendEntry> legend;
  for (const Presence presence : {Presence::present, Presence::partly, Presence::absent, Presence::unknown})
    if (has(strip, presence)) legend.push_back({fill_of(presence), word_of(strip, presence)});
  y = add_legend(picture, y + 10, legend);
  if (has(strip, Presence::no_seat)) {
    add_mark(picture, {margin + 6, y + 7}, Presence::no_seat);
    add_words(picture, {margin + 18, y + 11}, word_of(strip, Presence::no_seat));
    y += line_height;
  }
  picture.height = y + margin / 2;
  picture.instead = {{strip_table(strip)}};
  return picture;
}

}  // namespace ko::pictures
