// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_lines.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "import/recognise/item/action_columns.hpp"
#include "import/recognise/text/labels.hpp"

namespace ko::import {
namespace {

using IsOne = bool (*)(const Piece&, const ItemHeading&);

std::vector<Candidate> candidates(const std::vector<Piece>& pieces, bool with_bare_numbers, IsOne is_one) {
  std::vector<Candidate> found;
  std::optional<std::uint32_t> actions;  // the table in which what is to be done is listed by item
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    if (action_columns(piece)) actions = piece.table;
    if (piece.kind == BlockKind::table_row && actions == piece.table) continue;
    ItemHeading heading = item_heading(text_with_marker(piece), with_bare_numbers);
    if (!heading || !is_one(piece, heading)) continue;
    found.push_back({std::move(heading), at});
  }
  return found;
}

bool has_series(const Piece& /*piece*/, const ItemHeading& heading) {
  return !heading.series.empty();
}

bool has_own_number(const Piece& piece, const ItemHeading& heading) {
  if (heading.nr.empty() || heading.title.size() > 250) return false;
  // In prose a sentence can begin with the number of another case.
  return piece.kind != BlockKind::paragraph || piece.begins_block || heading.title.size() < 120;
}

bool is_numbered_heading(const Piece& piece, const ItemHeading& heading) {
  return piece.kind == BlockKind::heading && !heading.nr.empty();
}

bool is_numbered_line(const Piece& piece, const ItemHeading& heading) {
  const bool is_top = piece.kind != BlockKind::list_item || piece.level <= 1;
  return is_top && piece.kind != BlockKind::table_row && !heading.nr.empty() && heading.title.size() < 140 &&
         piece.indent <= 3;
}

}  // namespace

std::vector<Candidate> lines_of_series(const std::vector<Piece>& pieces) {
  return candidates(pieces, false, has_series);
}

std::vector<Candidate> lines_of_own_numbers(const std::vector<Piece>& pieces) {
  return candidates(pieces, false, has_own_number);
}

std::vector<Candidate> numbered_lines(const std::vector<Piece>& pieces, const Vocabulary& words) {
  std::vector<Candidate> found = candidates(pieces, true, is_numbered_line);
  const std::vector<bool> people = numbered_people(pieces, words);
  std::erase_if(found, [&](const Candidate& each) { return people[each.at]; });
  return found;
}

std::vector<Candidate> numbered_headings(const std::vector<Piece>& pieces, const Vocabulary& words) {
  std::vector<Candidate> found = candidates(pieces, true, is_numbered_heading);
  if (found.empty()) return found;
  std::map<std::string, std::vector<Candidate>> lines;
  const std::vector<Candidate> numbered = numbered_lines(pieces, words);
  for (const Candidate& each : numbered)
    lines[each.heading.nr + ' ' + plain(each.heading.title)].push_back(each);
  for (auto& [key, same] : lines) {
    const bool has_heading = std::ranges::any_of(
        same, [&](const Candidate& each) { return pieces[each.at].kind == BlockKind::heading; });
    if (same.size() != 2 || has_heading) continue;
    for (Candidate& each : same) found.push_back(std::move(each));
  }
  std::ranges::sort(found, {}, &Candidate::at);
  add_lines_between(found, numbered);
  return found;
}

std::vector<Candidate> lines_among(const std::vector<Candidate>& headings, const std::vector<Piece>& pieces,
                                   const Vocabulary& words) {
  if (headings.empty() || headings.front().heading.nr == "1") return {};
  std::vector<Candidate> found = numbered_lines(pieces, words);
  int number = 0;
  for (const Candidate& each : found)
    if (each.heading.nr != std::to_string(++number)) return {};
  return found.size() > headings.size() ? found : std::vector<Candidate>();
}

std::vector<Candidate> numbers_alone(const std::vector<Piece>& pieces) {
  static const re2::RE2 alone("^(\\d{1,3})\\.$");
  std::vector<Candidate> found;
  for (std::size_t at = 0; at + 1 < pieces.size(); ++at) {
    ItemHeading heading;
    const std::string text = text_with_marker(pieces[at]);
    const int last = found.empty() ? 0 : std::atoi(found.back().heading.nr.c_str());
    if (!re2::RE2::FullMatch(text, alone, &heading.nr)) {
      // One among them may have its title on the same line.
      heading = item_heading(text, true);
      if (found.empty() || heading.nr != std::to_string(last + 1) || heading.title.size() > 80) continue;
    }
    const int number = std::atoi(heading.nr.c_str());
    if (number <= last || number > last + 3) continue;
    found.push_back({std::move(heading), at});
  }
  return found;
}

bool is_running(const std::vector<Candidate>& found) {
  if (found.size() < 2) return false;
  std::size_t rising = 0;
  for (std::size_t i = 1; i < found.size(); ++i)
    if (std::atoi(found[i].heading.nr.c_str()) == std::atoi(found[i - 1].heading.nr.c_str()) + 1) ++rising;
  return 3 * rising >= 2 * (found.size() - 1);
}

}  // namespace ko::import
