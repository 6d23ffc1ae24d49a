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

// A few lines for each label, one after the other.
// NOLINTNEXTLINE(readability-function-size)
bool ItemWalk::take_label(const Piece& piece, const Labelled& label) {
  const std::string rest = piece.text.substr(label.rest);
  switch (label.label) {
    case Label::recommendation: {
      finish_vote();
      ProposalFact proposal = recommendation(label.said);
      if (proposal.body.empty() && !treatments_.empty() && treatments_.back().span.begin == last_treatment_)
        proposal.body = treatments_.back().body;
      if (plain(label.said) == "att" || plain(label.said) == "att-sats") proposal.kind = "motion";
      proposal.text = rest;
      add_proposal(std::move(proposal), piece.span);
      place(piece.span);
      mode_ = Mode::proposal;
      return true;
    }
    case Label::proposals:
      finish_vote();
      place(piece.span);
      mode_ = Mode::free_proposal;
      if (!rest.empty()) {
        ProposalFact proposal;
        proposal.kind = "motion";
        proposal.text = rest;
        add_proposal(std::move(proposal), piece.span);
        mode_ = Mode::proposal;
      }
      return true;
    case Label::decision: return take_decision_label(piece, rest);
    case Label::voting:
      finish_vote();
      place(piece.span);
      mode_ = Mode::voting;
      if (!rest.empty()) {
        if (const auto said = vote_sentence(rest, words_))
          apply(*said, piece.span);
        else
          add_point(rest, piece.span);
      }
      return true;
    case Label::action:
      mode_ = Mode::action;
      if (rest.empty())
        place(piece.span);
      else
        add_action(plain(label.said).starts_with("ansvar") ? label.said + ": " + rest : rest, piece.span);
      return true;
    case Label::remark: {
      mode_ = Mode::remark;
      RemarkFact remark;
      static const re2::RE2 from("(?i)(?:fra|frå|from) (.+)$");
      std::string who;
      if (re2::RE2::PartialMatch(label.said, from, &who)) {
        if (const auto parties = words_.party_list(who))
          remark.parties = *parties;
        else if (const auto names = name_list(who))
          for (const ListedName& name : *names) {
            remark.by.push_back(name.name);
            if (words_.is_party(name.beside)) remark.parties.push_back(name.beside);
          }
      }
      remark.text = rest;
      remark.span = piece.span;
      remarks_.push_back(std::move(remark));
      place(piece.span);
      return true;
    }
    case Label::recusal:
      place(piece.span);
      mode_ = Mode::recusal;
      if (!rest.empty()) take_sentences(piece);
      return true;
    case Label::treatment:
      if (!label.is_alone) return false;
      place(piece.span);
      if (mode_ != Mode::decision) mode_ = Mode::none;
      return true;
    case Label::case_reference:
      case_reference_ = rest;
      place(piece.span);
      return true;
    case Label::next:
      if (!facts_.next.day)
        if (auto moment = next_meeting(rest, facts_.start.day, true, words_)) {
          moment->span = piece.span;
          facts_.next = *moment;
          place(piece.span);
          return true;
        }
      return false;
    default: return false;
  }
}

bool ItemWalk::take_decision_label(const Piece& piece, const std::string& rest) {
  // `Vedtatt` alone, without a colon, says what came of the vote.
  if (rest.empty() && piece.text.find(':') == std::string::npos)
    if (const auto said = vote_sentence(piece.text, words_);
        said && !said->outcome.empty() && (!votes_.empty() || vote_ || !proposals_.empty())) {
      apply(*said, piece.span);
      finish_vote();
      mode_ = Mode::none;
      return true;
    }
  finish_vote();
  DecisionFact decision;
  decision.span = piece.span;
  place(piece.span);
  std::string text = rest;
  // `Vedtak: Enstemmig vedtatt. Styret kjøper …`, `… antas. Vedtatt med 4 stemmer for og 1 mot.`
  std::string kept;
  for (const auto& [begin, end] : sentence_bounds(text)) {
    const std::string sentence = text.substr(begin, end - begin);
    const auto said = vote_sentence(sentence, words_);
    const bool says_how =
        said && (said->is_unanimous || said->is_by_acclamation || said->in_favour || said->against);
    const bool is_vote_alone =
        says_how && sentence.size() < 70 && !fold_case(sentence).starts_with("attsats");
    if (is_vote_alone) {
      apply(*said, piece.span);
      finish_vote();
    }
    if (!is_vote_alone) kept += (kept.empty() ? "" : " ") + sentence;
  }
  if (!kept.empty() || text.empty()) text = kept;
  if (rest.empty() || text.empty())
    mode_ = rest.empty() ? Mode::decision : Mode::short_decision;
  else
    mode_ = Mode::short_decision;
  decision.text = text;
  decisions_.push_back(std::move(decision));
  return true;
}

bool ItemWalk::take_treatment(const Piece& piece) {
  const auto day = find_day(piece.text, words_);
  if (!day) return false;
  TreatmentFact treatment;
  treatment.body = std::string(trim(std::string_view(piece.text).substr(0, day->begin)));
  if (treatment.body.ends_with(" den")) treatment.body.erase(treatment.body.size() - 4);
  treatment.on = day->day;
  treatment.span = piece.span;
  last_treatment_ = piece.span.begin;
  treatments_.push_back(std::move(treatment));
  place(piece.span);
  mode_ = Mode::none;
  return true;
}

}  // namespace ko::import
