// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_numbering.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// The value of `XIV` in capitals; nothing where it is no number below fifty.
std::optional<int> roman_number(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, int>, 7> signs = {
      {{"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}, {"L", 50}}};
  int value = 0;
  while (!text.empty()) {
    const auto* const sign =
        std::ranges::find_if(signs, [&](const auto& each) { return text.starts_with(each.first); });
    if (sign == signs.end()) return std::nullopt;
    value += sign->second;
    text.remove_prefix(sign->first.size());
  }
  return value;
}

}  // namespace

std::string text_with_marker(const Piece& piece) {
  if (piece.kind == BlockKind::table_row && !piece.cells.empty()) {
    std::string text;
    for (const std::string& cell : piece.cells) text += (text.empty() ? "" : " ") + cell;
    return text;
  }
  return piece.marker.empty() ? piece.text : piece.marker + ' ' + piece.text;
}

std::vector<Candidate> headings_of_own_series(const std::vector<Piece>& pieces) {
  static const re2::RE2 pattern(
      "^(\\p{Lu}{2,5})[ -]?0*(\\d{1,4})/(\\d{2}|\\d{4})[.:]?(?:\\s+[–-])?\\s+(\\S.*)$");
  std::map<std::string, std::vector<Candidate>> series;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    // `SAK 12/25` has a word before it, and no series.
    const std::string text = text_with_marker(pieces[at]);
    if (pieces[at].kind != BlockKind::heading || item_heading(text, false)) continue;
    ItemHeading heading;
    if (!re2::RE2::FullMatch(text, pattern, &heading.series, &heading.number, &heading.year, &heading.title))
      continue;
    constexpr int century = 2000;
    if (heading.year < 100) heading.year += century;
    std::vector<Candidate>& of_series = series[heading.series];
    of_series.push_back({std::move(heading), at});
  }
  std::vector<Candidate> found;
  for (auto& [name, all] : series)
    if (all.size() > 1) std::ranges::move(all, std::back_inserter(found));
  std::ranges::sort(found, {}, &Candidate::at);
  return found;
}

namespace {

/// Headings that are numbered one after the other by another way than digits, three at least.
template <typename NumberOf>
std::vector<Candidate> running_headings(const std::vector<Piece>& pieces, const re2::RE2& pattern,
                                        NumberOf number_of) {
  constexpr std::size_t enough = 3;
  std::vector<Candidate> found;
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    ItemHeading heading;
    if (pieces[at].kind != BlockKind::heading ||
        !re2::RE2::FullMatch(text_with_marker(pieces[at]), pattern, &heading.nr, &heading.title))
      continue;
    if (number_of(heading.nr) != static_cast<int>(found.size()) + 1) continue;
    found.push_back({std::move(heading), at});
  }
  if (found.size() < enough) found.clear();
  return found;
}

}  // namespace

std::vector<Candidate> roman_headings(const std::vector<Piece>& pieces) {
  static const re2::RE2 pattern("^([IVXL]+)\\.\\s+(\\S.*)$");
  return running_headings(pieces, pattern, [](const std::string& nr) { return roman_number(nr); });
}

std::vector<Candidate> lettered_headings(const std::vector<Piece>& pieces) {
  // Below headings with numbers letters are of their parts.
  const bool has_numbers = std::ranges::any_of(pieces, [](const Piece& piece) {
    return piece.kind == BlockKind::heading && item_heading(text_with_marker(piece), true);
  });
  static const re2::RE2 pattern("^([A-Z])[.)]\\s+(\\S.*)$");
  if (has_numbers) return {};
  return running_headings(pieces, pattern, [](const std::string& nr) { return nr[0] - 'A' + 1; });
}

void add_lines_between(std::vector<Candidate>& headings, const std::vector<Candidate>& lines) {
  std::vector<Candidate> added;
  for (std::size_t i = 1; i < headings.size(); ++i) {
    const int before = std::atoi(headings[i - 1].heading.nr.c_str());
    const int after = std::atoi(headings[i].heading.nr.c_str());
    std::vector<Candidate> between;
    for (const Candidate& line : lines) {
      const int number = std::atoi(line.heading.nr.c_str());
      if (line.at > headings[i - 1].at && line.at < headings[i].at && number > before && number < after)
        between.push_back(line);
    }
    bool is_whole = static_cast<int>(between.size()) == after - before - 1;
    for (std::size_t each = 0; each < between.size(); ++each)
      is_whole &= between[each].heading.nr == std::to_string(before + 1 + static_cast<int>(each));
    if (is_whole) std::ranges::move(between, std::back_inserter(added));
  }
  // What goes on counting behind the last heading is an item as well, where it can be a title.
  constexpr std::size_t longest_title = 80;
  int last = std::atoi(headings.back().heading.nr.c_str());
  for (const Candidate& line : lines) {
    const std::string& title = line.heading.title;
    const bool is_title = !title.empty() && title.size() <= longest_title &&
                          std::string_view(".:;,").find(title.back()) == std::string_view::npos;
    if (line.at < headings.back().at || line.heading.nr != std::to_string(last + 1) || !is_title) continue;
    added.push_back(line);
    ++last;
  }
  std::ranges::move(added, std::back_inserter(headings));
  std::ranges::sort(headings, {}, &Candidate::at);
}

std::vector<bool> numbered_people(const std::vector<Piece>& pieces, const Vocabulary& words) {
  std::vector<bool> people(pieces.size(), false);
  int last = -1;  // the number of the entry before; 0 below the word; less outside
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    const int number = number_of_marker(piece.marker);
    if (piece.kind == BlockKind::list_item && last >= 0 && number == last + 1) {
      people[at] = true;
      last = number;
      continue;
    }
    const auto label = labelled(piece.text, words);
    last = label && label->is_alone && is_of_people(label->label) ? 0 : -1;
  }
  return people;
}

}  // namespace ko::import
