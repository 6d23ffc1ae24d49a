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
#include "import/recognise/text/dated_labels.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

bool ItemWalk::take_label(const Piece& piece, const Labelled& label) {
  const std::string rest = piece.text.substr(label.rest);
  switch (label.label) {
    case Label::recommendation: take_recommendation_label(piece, label, rest); return true;
    case Label::proposals: take_proposals_label(piece, rest); return true;
    case Label::decision: return take_decision_label(piece, label, rest);
    case Label::voting: take_voting_label(piece, label, rest); return true;
    case Label::action:
      mode_ = Mode::action;
      if (rest.empty())
        place(piece.span);
      else
        add_action(plain(label.said).starts_with("ansvar") ? label.said + ": " + rest : rest, piece.span);
      return true;
    case Label::remark: take_remark_label(piece, label, rest); return true;
    case Label::recusal:
      place(piece.span);
      mode_ = Mode::recusal;
      if (!rest.empty()) take_sentences(behind_label(piece, label));
      return true;
    case Label::caseworker: return !rest.empty() && is_full_name(bare_name(rest));
    case Label::treatment:
      if (!label.is_alone) return false;
      place(piece.span);
      // Right below `Vedtak` it is what was decided; below its text something else begins.
      if (mode_ != Mode::decision || !decisions_.back().text.empty() || !decisions_.back().points.empty())
        mode_ = Mode::none;
      return true;
    case Label::case_reference:
      case_reference_ = rest;
      place(piece.span);
      return true;
    case Label::absent:
      // `Fraværende: Ingen.` below what was decided is no part of that.
      if (!label.is_alone && mode_ == Mode::decision && !decisions_.back().text.empty()) mode_ = Mode::none;
      return false;
    case Label::next:
      if (!take_next(facts_, rest, piece.span, true, words_)) return false;
      place(piece.span);
      return true;
    default: return false;
  }
}

Piece ItemWalk::behind_label(const Piece& piece, const Labelled& label) const {
  Piece rest = piece;
  rest.text = piece.text.substr(label.rest);
  rest.span = span_within(source_, piece, label.rest, piece.text.size());
  return rest;
}

void ItemWalk::take_recommendation_label(const Piece& piece, const Labelled& label, const std::string& rest) {
  finish_vote();
  // Below who moved something it is the begin of what was moved.
  if (mode_ == Mode::proposal && !proposals_.back().by.empty() && proposals_.back().text.empty() &&
      proposals_.back().points.empty()) {
    proposals_.back().text = piece.text;
    return extend_proposal(piece);
  }
  ProposalFact proposal = recommendation(label.said);
  if (proposal.body.empty() && !treatments_.empty() && treatments_.back().span.begin == last_treatment_)
    proposal.body = treatments_.back().body;
  if (plain(label.said) == "att" || plain(label.said) == "att-sats") proposal.kind = "motion";
  const auto bounds = sentence_bounds(rest);
  const bool tells_more = std::ranges::any_of(bounds, [&](const auto& each) {
    return each.first > 0 && tells_what_somebody_did(rest.substr(each.first, each.second - each.first));
  });
  if (!tells_more) proposal.text = rest;
  add_proposal(std::move(proposal), piece.span);
  place(piece.span);
  mode_ = Mode::proposal;
  if (tells_more) take_text(behind_label(piece, label));
}

void ItemWalk::take_proposals_label(const Piece& piece, const std::string& rest) {
  finish_vote();
  place(piece.span);
  mode_ = Mode::free_proposal;
  if (rest.empty()) return;
  ProposalFact proposal;
  proposal.kind = "motion";
  proposal.text = rest;
  add_proposal(std::move(proposal), piece.span);
  mode_ = Mode::proposal;
}

void ItemWalk::take_voted_on(const Piece& piece, const std::string& said) {
  static const re2::RE2 of(
      "(?i)^(?:avstemn?ing(?:en|a)?|voteringa?|votering(?:en)?|røysting(?:a)?|afstemning(?:en)?|"
      "omröstning(?:en)?|vote|voting) (?:av|over|om|på|on) (.+)$");
  static const re2::RE2 changed("(?i) (?:med|with|inkludert|inklusive|samt) ");
  std::string what;
  if (!re2::RE2::FullMatch(said, of, &what)) return;
  const ProposalFact* known = proposal_called(fold_case(what));
  if (known != nullptr && !re2::RE2::PartialMatch(what, changed)) {
    vote().on = known->id;
    return;
  }
  // What is voted on as it was changed has not been told before, but for these words.
  static const re2::RE2 of_recommendation("(?i)(?:innstilling|indstilling|tilråding|recommendation)");
  if (!re2::RE2::PartialMatch(what, of_recommendation)) return;
  static const re2::RE2 whose("(?i)^(\\S+)s (?:innstilling|indstilling|tilråding)");
  ProposalFact proposal;
  proposal.kind = "recommendation";
  re2::RE2::PartialMatch(what, whose, &proposal.body);
  proposal.text = capitalised(what);
  add_proposal(std::move(proposal), piece.span);
}

void ItemWalk::take_voting_label(const Piece& piece, const Labelled& label, const std::string& rest) {
  finish_vote();
  place(piece.span);
  mode_ = Mode::voting;
  take_voted_on(piece, label.said);
  if (rest.empty()) return;
  // Who voted how may be told behind how many did.
  if (sentence_bounds(rest).size() > 1) {
    if (!vote_only(behind_label(piece, label))) take_sentences(behind_label(piece, label));
  } else if (take_set_against_told({rest, piece.span})) {
    return;
  } else if (const auto said = vote_sentence(rest, words_)) {
    apply(*said, piece.span);
  } else {
    add_point(rest, piece.span);
  }
}

void ItemWalk::take_remark_label(const Piece& piece, const Labelled& label, const std::string& rest) {
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
}

bool ItemWalk::take_decision_label(const Piece& piece, const Labelled& label, const std::string& rest) {
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
  // `RESOLVED unanimously: …`, `Enstemmig vedtak: …`
  const auto by_label = rest.empty() ? std::nullopt : vote_sentence(label.said, words_);
  if (by_label && by_label->is_unanimous) {
    apply(*by_label, piece.span);
    vote().outcome = "adopted";
    finish_vote();
  }
  // `Vedtak: Enstemmig vedtatt. Styret kjøper …`, `… antas. Vedtatt med 4 stemmer for og 1 mot.`
  const std::string text = without_votes(rest, piece.span);
  if (rest.empty() || text.empty())
    mode_ = rest.empty() ? Mode::decision : Mode::short_decision;
  else
    mode_ = Mode::short_decision;
  decision.text = text;
  decisions_.push_back(std::move(decision));
  return true;
}

std::string ItemWalk::without_votes(const std::string& text, Span span) {
  std::string kept;
  bool has_vote = false;  // behind which it may be told who voted how
  for (const auto& [begin, end] : sentence_bounds(text)) {
    const std::string sentence = text.substr(begin, end - begin);
    const bool says_vote =
        sentence.size() < 70 && !fold_case(sentence).starts_with("attsats") && is_vote_alone(sentence);
    if (says_vote) {
      apply(*vote_sentence(sentence, words_), span);
      finish_vote();
      has_vote = true;
    } else if (!has_vote || !take_voters({sentence, span})) {
      kept += (kept.empty() ? "" : " ") + sentence;
    }
  }
  return kept.empty() ? text : kept;
}

bool ItemWalk::take_dated_label(const Piece& piece) {
  const auto dated = dated_label(piece.text, words_);
  if (!dated) return false;
  const Labelled label = {dated->label, dated->said, piece.text.size(), true};
  if (dated->label == Label::recommendation) {
    take_recommendation_label(piece, label, "");
    return true;
  }
  // What was decided on another day was decided elsewhere.
  return facts_.start.day == dated->day && take_decision_label(piece, label, "");
}

bool ItemWalk::take_treatment(const Piece& piece) {
  const auto day = find_day(piece.text, words_);
  if (!day) return false;
  TreatmentFact treatment;
  treatment.body = std::string(trim(std::string_view(piece.text).substr(0, day->begin)));
  if (treatment.body.ends_with(" den")) treatment.body.erase(treatment.body.size() - 4);
  static const re2::RE2 what("(?i)^(?:beslutning|vedtak|beslut) i |s (?:vedtak|beslutning|behandling)$");
  re2::RE2::Replace(&treatment.body, what, "");
  treatment.body = capitalised(treatment.body);
  treatment.on = day->day;
  treatment.span = piece.span;
  last_treatment_ = piece.span.begin;
  treatments_.push_back(std::move(treatment));
  place(piece.span);
  mode_ = Mode::none;
  return true;
}

}  // namespace ko::import
