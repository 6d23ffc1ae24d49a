// SPDX-License-Identifier: MIT
#include "import/recognise/minutes.hpp"

#include <algorithm>

#include "import/recognise/agenda.hpp"
#include "import/recognise/frame/frame.hpp"
#include "import/recognise/item/item.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

MinutesFacts read_minutes(const SourceText& source, const std::vector<Piece>& pieces,
                          const Vocabulary& words) {
  MinutesFacts facts;
  const AgendaLayout layout = agenda_of(pieces, words);
  FrameReader frame(source, words, facts);
  for (std::size_t at = 0; at < layout.begin; ++at) {
    const bool is_listed = std::ranges::find(layout.listing, at) != layout.listing.end();
    if (is_listed)
      frame.take_listed(pieces[at]);
    else
      frame.take(pieces[at]);
  }
  frame.finish_head();
  for (const ItemRange& range : layout.items)
    facts.items.push_back(item_of(source, pieces, range, words, facts));
  frame.begin_tail();
  for (std::size_t at = layout.end; at < pieces.size(); ++at) frame.take(pieces[at]);
  frame.finish();
  return facts;
}

std::vector<Unplaced> unplaced_sentences(const SourceText& source, const std::vector<Piece>& pieces,
                                         std::vector<Span> placed) {
  std::ranges::sort(placed, {}, &Span::begin);
  std::vector<Span> merged;
  for (const Span span : placed) {
    if (!merged.empty() && span.begin <= merged.back().end)
      merged.back().end = std::max(merged.back().end, span.end);
    else
      merged.push_back(span);
  }
  const auto is_placed = [&](Span span) {
    const auto after = std::ranges::upper_bound(merged, span.begin, {}, &Span::begin);
    if (after != merged.begin() && std::prev(after)->end > span.begin) return true;
    return after != merged.end() && after->begin < span.end;
  };
  std::vector<Unplaced> unplaced;
  for (const Piece& piece : pieces)
    for (const Sentence& sentence : sentences_of(source, piece))
      if (!is_placed(sentence.span) && sentence.text.find_first_not_of(" _-*.|=") != std::string::npos)
        unplaced.push_back({sentence.text, sentence.span});
  return unplaced;
}

}  // namespace ko::import
