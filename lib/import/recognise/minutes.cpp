// SPDX-License-Identifier: MIT
#include "import/recognise/minutes.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "import/match/person_names.hpp"
#include "import/recognise/agenda.hpp"
#include "import/recognise/frame/frame.hpp"
#include "import/recognise/gates/gates.hpp"
#include "import/recognise/item/item.hpp"
#include "import/recognise/listed_actions.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

namespace {

/// Who stood down for an interest declared in another item stood down from the one it is in; an interest
/// alone is told where it was declared.
void settle_interests(MinutesFacts& facts) {
  const auto item_called = [&](const std::string& nr) -> ItemFact* {
    for (ItemFact& item : facts.items)
      if (item.nr == nr || (item.number && std::to_string(*item.number) == nr)) return &item;
    return nullptr;
  };
  for (const InterestFact& interest : facts.interests) {
    if (interest.is_settled) continue;
    ItemFact* item = item_called(interest.nr);
    ItemFact* told_in = item_called(interest.declared_in);
    if (interest.stands_down && item != nullptr) {
      const bool is_known = std::ranges::any_of(item->recusals, [&](const RecusalFact& each) {
        return may_be_same_name(each.name, interest.name);
      });
      if (!is_known)
        item->recusals.push_back({.name = interest.name, .outcome = "disqualified", .span = interest.span});
    } else if (told_in != nullptr) {
      told_in->points.push_back({.by = interest.name, .text = interest.text, .span = interest.span});
    } else {
      facts.questions.push_back(
          {"an interest was declared in an item that is not on the agenda", interest.span});
    }
  }
}

/// True of an item in which is told who was there: `Roll call`, `Närvaro`.
bool tells_attendance(const ItemRange& item, const Vocabulary& words) {
  static const re2::RE2 roll_call(
      "(?i)(?:roll[ -]call|calling of the roll|attendance|(?:navne)?opprop|(?:namn)?upprop|"
      "närvaro|närvaroförteckning)(?: (?:and|og|och) .*)?");
  const auto label = labelled(item.heading.title, words);
  return re2::RE2::FullMatch(item.heading.title, roll_call) ||
         (label && label->label == Label::present && label->is_alone);
}

/// Who was there, where that is told in an item and nowhere above them all.
void take_roll_call(AgendaLayout& layout, const std::vector<Piece>& pieces, const Vocabulary& words,
                    const MinutesFacts& facts, FrameReader& frame) {
  for (ItemRange& item : layout.items) {
    if (!facts.attendees.empty() || !tells_attendance(item, words)) continue;
    frame.begin_roll_call();
    for (std::size_t at = item.begin; at < item.end; ++at) frame.take(pieces[at]);
    if (!facts.attendees.empty()) item.begin = item.end;
  }
}

bool is_placed(const MinutesFacts& facts, const Piece& piece) {
  return std::ranges::any_of(
      facts.placed, [&](Span span) { return span.begin == piece.span.begin && span.end == piece.span.end; });
}

}  // namespace

MinutesFacts read_minutes(const SourceText& source, const std::vector<Piece>& pieces,
                          const Vocabulary& words) {
  MinutesFacts facts;
  AgendaLayout layout = agenda_of(pieces, words);
  FrameReader frame(source, words, facts);
  for (std::size_t at = 0; at < layout.begin; ++at) {
    const bool is_listed = std::ranges::find(layout.listing, at) != layout.listing.end();
    if (is_listed)
      frame.take_listed(pieces[at]);
    else
      frame.take(pieces[at]);
  }
  take_roll_call(layout, pieces, words, facts, frame);
  frame.finish_head();
  for (const ItemRange& range : layout.items)
    facts.items.push_back(item_of(source, pieces, range, words, facts));
  settle_interests(facts);
  settle_listed_actions(source, pieces, layout.end, words, facts);
  frame.begin_tail();
  for (std::size_t at = layout.end; at < pieces.size(); ++at)
    if (!is_placed(facts, pieces[at])) frame.take(pieces[at]);
  frame.finish();
  pass_gates(source, facts);
  // Where people came and something was decided, the meeting was held, whatever the paper is called.
  const bool was_held =
      std::ranges::any_of(facts.attendees,
                          [](const AttendeeFact& each) { return each.attendance == Attendance::present; }) ||
      std::ranges::any_of(
          facts.items, [](const ItemFact& each) { return !each.decisions.empty() || !each.votes.empty(); });
  if (was_held) facts.is_notice = false;
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
