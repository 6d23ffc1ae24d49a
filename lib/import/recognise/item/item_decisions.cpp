// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/item/proposals.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

void ItemWalk::finish_decisions() {
  // Where something is called the decision, the rest is told of the matter.
  const bool is_called_so = !decisions_.empty();
  for (DecisionFact& told : told_of_body_) {
    if (is_called_so) {
      add_point(running_text(source_, told.span), told.span);
      continue;
    }
    place(told.span);
    decisions_.push_back(std::move(told));
  }
  if (approval_ && decisions_.empty()) {
    DecisionFact decision;
    decision.title = without_point(approval_.text);
    decision.outcome = "approved";
    decision.span = approval_.span;
    decisions_.push_back(std::move(decision));
    place(approval_.span);
  }
  std::erase_if(decisions_, [](const DecisionFact& each) {
    return each.text.empty() && each.points.empty() && each.title.empty();
  });
  if (noted_ && decisions_.empty())
    decisions_.push_back({.title = without_point(noted_.text), .outcome = noted_as_, .span = noted_.span});
  else if (noted_ && noted_as_ == "postponed")
    add_point(noted_.text, noted_.span);
  else if (noted_)
    also_.push_back(noted_.span);
  for (const DecisionFact& decision : decisions_) take_approval_decided(decision);
  if (decisions_.empty()) decide_what_was_adopted();
  for (DecisionFact& decision : decisions_)
    if (!take_refusal(decision)) finish_decision(decision);
  // What was to be done is what was decided right above, where the line only says by whom and when.
  for (ActionFact& action : actions_)
    for (const DecisionFact& decision : decisions_)
      if (decision.span.begin < action.span.begin && (action.what.empty() || action.is_of_decision) &&
          !is_told_between(decision.span, action.span)) {
        action.is_of_decision = true;
        action.what = decision.title.empty() ? without_point(decision.text) : decision.title;
      }
  for (const ActionFact& action : actions_)
    if (action.what.empty()) add_point(running_text(source_, action.span), action.span);
  std::erase_if(actions_, [](const ActionFact& each) { return each.what.empty(); });
  // What was moved and resolved at once is written once.
  for (const DecisionFact& decision : decisions_)
    for (ProposalFact& proposal : proposals_)
      if (proposals_.size() == 1 && proposal.text.empty() && proposal.points.empty() &&
          proposal.body.empty() && !proposal.by.empty() && proposal.span.end <= decision.span.begin &&
          !proposal.is_in_prose) {
        proposal.text = decision.text.empty() ? decision.title : decision.text;
        proposal.points = decision.points;
      }
}

bool ItemWalk::is_told_between(Span decision, Span action) const {
  return std::ranges::any_of(points_, [&](const PointFact& each) {
    return decision.end <= each.span.begin && each.span.end <= action.begin;
  });
}

void ItemWalk::finish_decision(DecisionFact& decision) {
  if (!decision.title.empty()) return;  // found in prose
  for (const std::string_view quote : {"“", "”", "\""}) {
    if (decision.text.starts_with(quote)) decision.text.erase(0, quote.size());
    for (std::string_view end = decision.text; end.ends_with('.'); end = decision.text)
      decision.text.pop_back();
    if (decision.text.ends_with(quote)) decision.text.erase(decision.text.size() - quote.size());
  }
  if (decision.points.empty() && is_mere_acceptance(decision.text)) {
    // `Styrets innstilling enstemmig vedtatt` is of that alone.
    static const re2::RE2 possessive("^(\\pL+)s (?:innstilling|forslag) ?");
    std::string whose;
    const bool is_of_somebody = re2::RE2::PartialMatch(decision.text, possessive, &whose);
    const ProposalFact* before =
        is_of_somebody ? proposal_of(whose) : proposal_called(fold_case(decision.text));
    if (!is_of_somebody && (before == nullptr || before->span.begin >= decision.span.begin))
      before = last_before(decision.span.begin);
    if (before != nullptr) {
      decision.text = before->text;
      decision.points = before->points;
    }
  }
  if (votes_.empty() && proposals_.empty())
    if (const auto said = vote_sentence(decision.text, words_); said && said->is_unanimous)
      votes_.push_back({.outcome = said->outcome, .is_unanimous = true, .span = decision.span});
  decision.outcome = outcome_of_parts(decision);
  if (decision.outcome == "adopted" && is_rejection_alone(decision.text)) decision.outcome = "rejected";
  const bool is_one_line = decision.points.empty() && decision.text.find('\n') == std::string::npos &&
                           decision.text.size() <= 160 && sentence_bounds(decision.text).size() == 1;
  // `Resolved: that the fence be mended`
  if (decision.text.starts_with("that ")) decision.text = capitalised(decision.text.substr(5));
  if (is_one_line) {
    decision.title = without_point(decision.text);
    decision.text.clear();
  } else if (decision.points.size() == 1 && decision.text.empty() && decision.points[0].size() <= 160 &&
             decision.points[0].find('\n') == std::string::npos) {
    decision.title = without_point(decision.points[0]);
    decision.points.clear();
  }
  take_elections(decision);
}

std::string ItemWalk::outcome_of_parts(const DecisionFact& decision) const {
  // `at regnskabet tages til efterretning, og at der gives et tilskud`
  static const re2::RE2 and_that("(?i)^att? .*, (?:og|och) att? ");
  if (re2::RE2::PartialMatch(decision.text, and_that)) return "adopted";
  // Numbered points are decided each for itself: where they went different ways, the whole was adopted.
  const bool is_lead = decision.text.empty() || decision.text.ends_with(':');
  if (decision.points.size() + (is_lead ? 0 : 1) < 2) {
    std::string all = decision.text;
    for (const std::string& point : decision.points) append_line(all, point);
    return outcome_of(words_.in_known_phrases(all));
  }
  std::string outcome = outcome_of(words_.in_known_phrases(is_lead ? decision.points[0] : decision.text));
  for (const std::string& point : decision.points)
    if (outcome_of(words_.in_known_phrases(point)) != outcome) return "adopted";
  return outcome;
}

bool ItemWalk::take_refusal(DecisionFact& decision) {
  if (!decision.points.empty() || !fold_case(decision.text).starts_with("attsats")) return false;
  const auto said = vote_sentence(decision.text, words_);
  const ProposalFact* before = last_before(decision.span.begin);
  if (!said || said->outcome != "rejected" || before == nullptr) return false;
  if (said->in_favour || said->against)
    votes_.push_back({.on = before->id,
                      .in_favour = {said->in_favour, {}},
                      .against = {said->against, {}},
                      .outcome = "rejected",
                      .span = decision.span});
  decision.title = without_point(before->text);
  decision.text.clear();
  decision.outcome = "rejected";
  return true;
}

void ItemWalk::decide_what_was_adopted() {
  static const re2::RE2 says_adopted(
      "(?i)^(?:approved|agreed|adopted|carried|vedtatt|vedteke|godkjent|enstemmig|einstemmig|samrøystes|"
      "unanimously)\\b");
  // `Approved unanimously`, where nothing else was moved: of the matter as it is called.
  if (proposals_.empty() && votes_.size() == 1 && votes_[0].is_unanimous && votes_[0].outcome == "adopted" &&
      elections_.empty() && type_ != "election" && votes_[0].span.end - votes_[0].span.begin < 60 &&
      re2::RE2::PartialMatch(running_text(source_, votes_[0].span), says_adopted)) {
    DecisionFact decision;
    decision.span = votes_[0].span;
    static const re2::RE2 number("\\s*#\\d+\\s*$");
    decision.title = title_;
    re2::RE2::Replace(&decision.title, number, "");
    decision.outcome = "approved";
    decisions_.push_back(std::move(decision));
    return;
  }
  const ProposalFact* adopted = nullptr;
  Span span = {};
  for (const VoteFact& vote : votes_) {
    if (vote.outcome != "adopted") continue;
    // What else was adopted is not known: the one that is would be half of what was decided.
    if (vote.on.empty()) return;
    if (adopted != nullptr) return;
    for (const ProposalFact& proposal : proposals_)
      if (proposal.id == vote.on) adopted = &proposal;
    span = vote.span;
  }
  if (adopted == nullptr || (adopted->text.empty() && adopted->points.empty())) return;
  DecisionFact decision;
  decision.text = adopted->text;
  decision.points = adopted->points;
  decision.span = span;
  if (adopted->is_in_prose && decision.points.empty()) {
    decision.title = capitalised(without_point(decision.text));
    decision.text.clear();
    decision.outcome = "adopted";
  }
  decisions_.push_back(std::move(decision));
}

bool ItemWalk::is_rejection_alone(const std::string& text) const {
  const auto said = vote_sentence(text, words_);
  return said && said->outcome == "rejected";
}

const ProposalFact* ItemWalk::last_before(std::uint32_t at) const {
  const ProposalFact* found = nullptr;
  for (const ProposalFact& each : proposals_)
    if (each.span.begin < at) found = &each;
  return found;
}

}  // namespace ko::import
