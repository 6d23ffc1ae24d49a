// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_headings.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/moments.hpp"

namespace ko::import {
namespace {

bool is_agenda_label(const Piece& piece, const Vocabulary& words) {
  const auto label = labelled(piece.text, words);
  return label && label->label == Label::agenda && label->is_alone;
}

/// Items that are entries of a list, one for each matter in a collection: `build: drop it #1211`.
bool holds_matters(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
  static const re2::RE2 matter("#\\d+\\s*$");
  for (std::size_t at = begin; at < end; ++at)
    if (pieces[at].kind == BlockKind::list_item && pieces[at].level <= 1 &&
        re2::RE2::PartialMatch(pieces[at].text, matter))
      return true;
  return false;
}

void add_item(AgendaLayout& layout, const Piece& piece, std::size_t at) {
  ItemRange item;
  item.heading.title = piece.text;
  item.heading_at = at;
  layout.items.push_back(std::move(item));
}

/// Headings that stand below the one that says `Agenda`, of its next level; where they hold lists of matters,
/// the entries of those.
AgendaLayout below_agenda(const std::vector<Piece>& pieces, const Vocabulary& words) {
  AgendaLayout layout;
  const auto agenda = std::ranges::find_if(pieces, [&](const Piece& piece) {
    return piece.kind == BlockKind::heading && is_agenda_label(piece, words);
  });
  if (agenda == pieces.end()) return layout;
  const std::uint32_t below = agenda->level;
  std::uint32_t level = 0;
  for (auto at = static_cast<std::size_t>(agenda - pieces.begin()) + 1; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    if (piece.kind != BlockKind::heading) continue;
    if (piece.level < below) break;
    if (piece.level == below) {
      // What follows the agenda at its own level, and is no label, was dealt with as well.
      const bool is_empty = at + 1 == pieces.size() || pieces[at + 1].kind == BlockKind::heading;
      if (labelled(piece.text, words)) break;
      if (!is_empty && !layout.items.empty()) add_item(layout, piece, at);
      level = std::numeric_limits<std::uint32_t>::max();
      continue;
    }
    if (level == 0) level = piece.level;
    if (piece.level != level) continue;
    std::size_t end = at + 1;
    while (end < pieces.size() && (pieces[end].kind != BlockKind::heading || pieces[end].level > level))
      ++end;
    if (!holds_matters(pieces, at + 1, end)) {
      if (end > at + 1) add_item(layout, piece, at);
      continue;
    }
    layout.listing.push_back(at);
    for (std::size_t each = at + 1; each < end; ++each)
      if (pieces[each].kind == BlockKind::list_item && pieces[each].level <= 1)
        add_item(layout, pieces[each], each);
  }
  return layout;
}

}  // namespace

AgendaLayout agenda_by_headings(const std::vector<Piece>& pieces, const Vocabulary& words) {
  AgendaLayout layout = below_agenda(pieces, words);
  if (!layout.items.empty()) return layout;
  static const re2::RE2 frame("(?i)(?:öppna|avslut|åpne|opened|closed|hevet|adjourn|hæve)");
  static const re2::RE2 of_document("(?i)\\b(?:minutes|referat|protokoll?|mötesprotokoll|meeting)\\b");
  for (std::size_t at = 1; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    if (piece.kind != BlockKind::heading || at + 1 == pieces.size()) continue;
    if (pieces[at + 1].kind == BlockKind::heading) continue;
    const auto label = labelled(piece.text, words);
    const auto below = labelled(pieces[at + 1].text, words);
    const bool is_decided = below && (below->label == Label::recommendation ||
                                      below->label == Label::decision || below->label == Label::proposals);
    if (label && !is_decided) continue;
    if (re2::RE2::PartialMatch(piece.text, frame)) continue;
    // `Regular Meeting Minutes – April 9, 2024`
    if (re2::RE2::PartialMatch(piece.text, of_document) && find_day(piece.text, words)) continue;
    add_item(layout, piece, at);
  }
  if (layout.items.size() < 2) layout.items.clear();
  return layout;
}

}  // namespace ko::import
