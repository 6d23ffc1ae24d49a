// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_parts.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "base/text/digits.hpp"

namespace ko::import {
namespace {

constexpr std::size_t longest_title = 140;  // bytes

/// A line by itself, or a row that is one: its number and its title.
bool may_have_number(const Piece& piece) {
  if (piece.kind == BlockKind::table_row) return piece.cells.size() == 2 && all_digits(piece.cells[0]);
  return piece.kind == BlockKind::heading || (piece.kind == BlockKind::paragraph && piece.begins_block);
}

/// The title behind `A.`; empty where the line is none.
std::string lettered_title(const Piece& piece, char letter) {
  static const re2::RE2 pattern("^([A-Z])[.)]\\s+(\\S.*)$");
  std::string found;
  std::string title;
  const bool is_line = piece.begins_block || piece.kind != BlockKind::paragraph;
  if (!is_line || piece.kind == BlockKind::table_row ||
      !re2::RE2::FullMatch(text_with_marker(piece), pattern, &found, &title) || found[0] != letter)
    return {};
  const bool is_sentence = title.ends_with('.') || title.ends_with(';') || title.size() > longest_title;
  return is_sentence ? std::string() : title;
}

struct Part {
  std::size_t at = 0;
  std::string title = {};
};

std::vector<Part> lettered_between(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
  std::vector<Part> parts;
  for (std::size_t at = begin; at < end; ++at)
    if (std::string title = lettered_title(pieces[at], static_cast<char>('A' + parts.size())); !title.empty())
      parts.push_back({at, std::move(title)});
  if (parts.size() < 2 || parts[1].at == parts[0].at + 1) parts.clear();
  return parts;
}

}  // namespace

std::vector<Candidate> lines_of_two_levels(const std::vector<Piece>& pieces) {
  static const re2::RE2 upper("^(\\d{1,2})\\.? +(\\p{Lu}.*)$");
  static const re2::RE2 lower("^(\\d{1,2})\\.(\\d{1,2})\\.? +(\\p{Lu}.*)$");
  std::vector<Candidate> found;
  int main = 0;
  int sub = 0;
  int headings = 0;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const std::string text = text_with_marker(pieces[at]);
    int number = 0;
    int within = 0;
    ItemHeading heading;
    if (re2::RE2::FullMatch(text, lower, &number, &within, &heading.title)) {
      if (number != main || within != sub + 1) continue;
      sub = within;
      headings += pieces[at].kind == BlockKind::heading ? 1 : 0;
      heading.nr = std::to_string(main) + '.' + std::to_string(sub);
    } else if (re2::RE2::FullMatch(text, upper, &number, &heading.title)) {
      const bool is_title = heading.title.size() <= longest_title && !heading.title.ends_with('.');
      if (number != main + 1 || !is_title || !may_have_number(pieces[at])) continue;
      main = number;
      sub = 0;
      heading.nr = std::to_string(main);
    } else {
      continue;
    }
    found.push_back({std::move(heading), at});
  }
  if (headings < 2) found.clear();
  return found;
}

void add_lettered_parts(AgendaLayout& layout, const std::vector<Piece>& pieces) {
  std::vector<ItemRange> added;
  // What follows the last item belongs to the meeting, and may be lettered, too.
  for (std::size_t i = 0; i + 1 < layout.items.size(); ++i) {
    const ItemRange& whole = layout.items[i];
    if (whole.heading.nr.empty()) continue;
    const bool is_digits = is_digit(whole.heading.nr.back());
    char letter = 'A';
    for (Part& part : lettered_between(pieces, whole.heading_at + 1, layout.items[i + 1].heading_at)) {
      ItemRange item;
      item.heading.nr = whole.heading.nr + (is_digits ? "" : ".") + letter++;
      item.heading.title = std::move(part.title);
      item.heading_at = item.listed_at = part.at;
      added.push_back(std::move(item));
    }
  }
  std::ranges::move(added, std::back_inserter(layout.items));
  std::ranges::sort(layout.items, {}, &ItemRange::heading_at);
}

}  // namespace ko::import
