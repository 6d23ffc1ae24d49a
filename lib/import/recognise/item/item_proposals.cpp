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

ProposalFact& ItemWalk::add_proposal(ProposalFact proposal, Span span) {
  proposal.id = fmt::format("p{}", proposals_.size() + 1);
  if (!label_.empty()) proposal.label = std::exchange(label_, {});
  proposal.span = span;
  proposals_.push_back(std::move(proposal));
  return proposals_.back();
}

void ItemWalk::begin_proposal(ProposalFact proposal, const Piece& piece) {
  finish_vote();
  add_proposal(std::move(proposal), piece.span);
  place(piece.span);
  mode_ = Mode::proposal;
}

bool ItemWalk::take_moved_one_by_one(const Piece& piece) {
  const std::vector<Sentence> sentences = sentences_of(source_, piece);
  std::vector<ProposalFact> moved;
  for (const Sentence& sentence : sentences)
    if (auto one = proposal_in_prose(sentence.text, words_)) moved.push_back(std::move(*one));
  if (moved.size() < 2 || moved.size() != sentences.size()) return false;
  finish_vote();
  for (std::size_t i = 0; i < moved.size(); ++i) add_proposal(std::move(moved[i]), sentences[i].span);
  place(piece.span);
  return true;
}

bool ItemWalk::take_on_behalf(const Piece& piece) {
  if (mode_ != Mode::proposal || proposals_.empty() || !proposals_.back().text.empty()) return false;
  std::string_view list = piece.text;
  for (const std::string_view lead : {"Fra ", "Frå ", "På vegne av ", "På vegner av ", "On behalf of ",
                                      "Forslag fra ", "Forslag fremmet av ", "Forslag frå "})
    if (list.starts_with(lead)) list.remove_prefix(lead.size());
  const auto parties = words_.party_list(list);
  if (!parties) return false;
  proposals_.back().parties = *parties;
  extend_proposal(piece);
  return true;
}

void ItemWalk::extend_proposal(const Piece& piece) {
  proposals_.back().span = joined(proposals_.back().span, piece.span);
  place(piece.span);
}

void ItemWalk::withdraw(ProposalFact& proposal, Span span) {
  proposal.is_withdrawn = true;
  proposal.span = joined(proposal.span, span);
  place(span);
}

bool ItemWalk::take_withdrawal_told(const Sentence& sentence) {
  static const re2::RE2 pattern(
      "(?i)^(?:forslaget|\\pL*forslaget|framlegget|yrkandet) (?:fra|frå|från|til) ([^.:;]+?) "
      "(?:ble|blei|vart|blev|är|er) "
      "(?:trukket|trekt|tilbaketrukket|dratt tilbake|trukket tilbake|återtaget|trukket under møtet)\\.?$");
  std::string whose;
  if (!re2::RE2::FullMatch(sentence.text, pattern, &whose)) return false;
  const ProposalFact* theirs = proposal_of(whose);
  if (theirs == nullptr) return false;
  withdraw(proposals_[static_cast<std::size_t>(theirs - proposals_.data())], sentence.span);
  return true;
}

bool ItemWalk::take_withdrawal(const Piece& piece) {
  static const re2::RE2 pattern("(?i)^(.+?)(?: \\([^)]*\\))? (?:trakk|trekte|drog tilbake|withdrew) ");
  std::string who;
  if (!re2::RE2::PartialMatch(piece.text, pattern, &who)) return false;
  ProposalFact* theirs = nullptr;
  for (ProposalFact& each : proposals_)
    for (const std::string& name : each.by)
      if (may_be_same_name(name, bare_name(who))) {
        if (theirs != nullptr) return false;  // which of them is not said
        theirs = &each;
      }
  if (theirs == nullptr) return false;
  withdraw(*theirs, piece.span);
  mode_ = Mode::none;
  return true;
}

}  // namespace ko::import
