// SPDX-License-Identifier: MIT
#include "import/recognise/order_of_business.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace ko::import {
namespace {

/// What comes up in every meeting, without a number: items of theirs, where something is told below them.
bool is_order_of_business(std::string_view text, const Vocabulary& words) {
  static const re2::RE2 pattern(
      "(?i)(?:approval of (?:the )?(?:previous |draft )?minutes(?: of .+)?|minutes of (?:the )?previous "
      "meetings?|"
      "consent (?:agenda|calendar)|public hearings?|public comments?|citizen "
      "comments?|(?:old|new|unfinished|other) "
      "business|announcements|correspondence|communications|(?:staff|committee|officers?|department) "
      "reports?|"
      "reports?|matters arising|executive session|adjournment|any other business|aob)");
  return words.reads("en") && text.size() < 70 &&
         re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

/// True of a line that begins what nobody announced: `Eventuelt` below items with numbers. It is nothing of
/// the last of those.
bool is_other_business(const Piece& piece) {
  static const re2::RE2 pattern(
      "(?i)(?:eventuelt|evt\\.?|eventuellt|ymse|ymist|andre saker|øvrige saker|øvrigt|övrigt|övriga "
      "(?:frågor|ärenden)|any other business|a\\.?o\\.?b\\.?):?");
  // `Anna` may be somebody, where it is no heading.
  static const re2::RE2 of_heading("(?i)(?:anna|annet)");
  const bool is_heading = piece.kind == BlockKind::heading;
  if (!piece.marker.empty() || (!is_heading && piece.kind != BlockKind::paragraph)) return false;
  return re2::RE2::FullMatch(piece.text, pattern) ||
         (is_heading && re2::RE2::FullMatch(piece.text, of_heading));
}

}  // namespace

void add_order_of_business(AgendaLayout& layout, const std::vector<Piece>& pieces, const Vocabulary& words) {
  const auto is_item = [&](std::size_t at) {
    return std::ranges::any_of(layout.items, [&](const ItemRange& item) { return item.heading_at == at; });
  };
  const bool has_bare_numbers = !layout.items.front().heading.nr.empty();
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at + 1 < pieces.size(); ++at) {
    const Piece& next = pieces[at + 1];
    const bool is_empty =
        is_item(at + 1) || next.kind == BlockKind::heading || is_order_of_business(next.text, words);
    const bool is_behind = at > layout.items.back().heading_at;
    const bool is_usual =
        has_bare_numbers && is_order_of_business(pieces[at].text, words) && pieces[at].marker.empty();
    const bool is_one = is_usual || (is_behind && is_other_business(pieces[at]));
    if (is_one && !is_item(at) && !is_empty) found.push_back(at);
  }
  for (const std::size_t at : found) {
    ItemRange item;
    item.heading.title = pieces[at].text;
    item.heading_at = item.listed_at = at;
    layout.items.push_back(std::move(item));
  }
}

}  // namespace ko::import
