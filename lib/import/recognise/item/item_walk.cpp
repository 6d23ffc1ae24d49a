// SPDX-License-Identifier: MIT
#include "import/recognise/item/item_walk.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/item/proposals.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

Span joined(Span one, Span other) {
  if (one.end == one.begin) return other;
  return {std::min(one.begin, other.begin), std::max(one.end, other.end)};
}

void append_line(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty()) text += '\n';
  text += more;
}
ItemWalk::ItemWalk(const SourceText& source, const Vocabulary& words, MinutesFacts& facts,
                   const ItemFact& item)
    : source_(source),
      words_(words),
      facts_(facts),
      type_(item.type),
      title_(item.title),
      nr_(item.nr),
      is_of_series_(!item.series.empty()) {
  if (const auto label = labelled(title_, words_); label && label->label == Label::action && label->is_alone)
    mode_ = Mode::action;
  if (nr_.empty() && item.number) nr_ = std::to_string(*item.number);
  for (const AttendeeFact& attendee : facts.attendees)
    if (attendee.attendance != Attendance::absent) names_.push_back(attendee.name);
  // Where those who came are only counted, who led the meeting and who wrote were there.
  if (!names_.empty()) return;
  for (const Said* each : {&facts.chair, &facts.secretary})
    if (is_full_name(each->text)) names_.push_back(each->text);
}

namespace {

/// `Beslutet skickas till`, below what was decided.
bool tells_who_is_notified(const std::string& text) {
  static const re2::RE2 pattern(
      "(?i)^(?:beslutet (?:ska )?(?:skickas|expedieras|sändas|sänds|delges) till|expedieras "
      "till|(?:protokolls)?utdrag "
      "(?:till|til)|(?:ut)?skrift (?:sendes|sendast) til|vedtaket (?:sendes|sendast) til)\\b");
  return re2::RE2::PartialMatch(text, pattern);
}

}  // namespace

void ItemWalk::take(const Piece& piece) {
  if (take_open_votes(piece) || take_absent_of_vote(piece) || take_action_row(piece)) return;
  if (take_mentioned(piece) || take_dated_label(piece)) return;
  const Opening opening = opening_of(piece.text, words_);
  switch (opening) {
    case Opening::votes_for:
    case Opening::votes_against:
    case Opening::votes_blank:
    case Opening::votes_absent:
    case Opening::votes_between:
      if (tells_votes_in_sentences(piece)) return take_sentences(piece);
      if (take_votes(piece, opening)) return;
      break;
    case Opening::outcome:
      // `Indstillingen blev godkendt`, below `Beslutning`: what was decided, not how it was voted on.
      if (mode_ == Mode::decision && decisions_.back().text.empty() && is_mere_acceptance(piece.text)) break;
      if (take_outcome(piece)) return;
      break;
    case Opening::proposal:
      if (auto proposal = proposal_opening(piece.text, words_))
        return begin_proposal(std::move(*proposal), piece);
      if (auto mover = mover_of(piece.text)) {
        begin_proposal(std::move(*mover), piece);
        mode_ = Mode::none;
        return;
      }
      // Whose it is cannot be told, and what was moved before goes on in no case.
      if (mode_ == Mode::proposal && piece.text.ends_with(':')) mode_ = Mode::none;
      break;
    case Opening::on_behalf:
      if (take_on_behalf(piece)) return;
      break;
    case Opening::proposal_label:
      label_ = piece.text.substr(0, piece.text.find(')'));
      return place(piece.span);
    case Opening::set_against: is_between_ = true; return place(piece.span);
    case Opening::treatment:
      if (take_treatment(piece)) return;
      break;
    case Opening::seconded: return place(piece.span);
    case Opening::withdrawn:
      if (take_withdrawal(piece)) return;
      break;
    case Opening::statement: mode_ = Mode::none; return take_sentences(piece);
    case Opening::item:
    case Opening::closing:
    case Opening::election:
    case Opening::none: break;
  }
  if (const auto label = labelled(piece.text, words_); label && take_label(piece, *label)) return;
  if (tells_who_is_notified(piece.text)) mode_ = Mode::none;
  if (piece.kind == BlockKind::heading && mode_ != Mode::none && !is_line_of_body(piece)) mode_ = Mode::none;
  take_text(piece);
}

bool ItemWalk::tells_votes_in_sentences(const Piece& piece) const {
  const auto bounds = sentence_bounds(piece.text);
  return bounds.size() > 1 && piece.text.substr(0, bounds[0].second).find(':') == std::string::npos;
}

bool ItemWalk::is_line_of_body(const Piece& piece) const {
  const bool is_guessed = source_.format == SourceFormat::text || source_.format == SourceFormat::pdf;
  if (!is_guessed || labelled(piece.text, words_)) return false;
  switch (mode_) {
    case Mode::free_proposal: return true;
    case Mode::proposal:
      return is_of_series_ || (proposals_.back().text.empty() && proposals_.back().points.empty());
    case Mode::decision:
      return is_of_series_ || (decisions_.back().text.empty() && decisions_.back().points.empty());
    default: return false;
  }
}

ItemFact ItemWalk::finish(ItemFact item) {
  finish_vote();
  settle_between();
  finish_decisions();
  std::erase_if(proposals_,
                [](const ProposalFact& each) { return each.text.empty() && each.points.empty(); });
  item.points = std::move(points_);
  item.proposals = std::move(proposals_);
  item.votes = std::move(votes_);
  // Who asked to be judged, without what came of it, may sit or not.
  for (const RecusalFact& each : recusals_)
    if (each.outcome.empty())
      facts_.questions.push_back({"whether " + each.name + " was disqualified is not said", each.span});
  std::erase_if(recusals_, [](const RecusalFact& each) { return each.outcome.empty(); });
  item.recusals = std::move(recusals_);
  item.remarks = std::move(remarks_);
  item.decisions = std::move(decisions_);
  item.actions = std::move(actions_);
  item.elections = std::move(elections_);
  item.treatments = std::move(treatments_);
  item.answered_by = std::move(answered_by_);
  item.also = std::move(also_);
  if (item.closed_basis.empty()) item.closed_basis = std::move(closed_basis_);
  if (!case_reference_.empty()) item.case_reference = case_reference_;
  return item;
}

}  // namespace ko::import
