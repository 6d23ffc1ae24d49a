// SPDX-License-Identifier: MIT
/// Proposals that are set against each other in one sentence.
#include <re2/re2.h>

#include <optional>
#include <string>

#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Who got how many of the votes, as the sentence calls them.
struct VotesOfTwo {
  std::string one = {};
  std::string other = {};
  int for_one = 0;
  int for_other = 0;
};

std::optional<VotesOfTwo> votes_of_two(std::string_view sentence) {
  static const re2::RE2 in_turn(
      "(?i)^(?:(?:avstemn?ing|votering|omröstning|afstemning): )?([^,.:;]+?) (?:fikk|fekk|fick|fik) (\\S+) "
      "(?:stemmer?|røyster?|röster?)(?:, mens|, medan|, og|, och|,| og| och| mens| medan) ([^,.:;]+?)(?: "
      "(?:fikk|fekk|fick|fik))? (\\S+?)(?: (?:stemmer?|røyster?|röster?))?\\.?$");
  static const re2::RE2 verb_first(
      "(?i)^(?:i|ved|vid) (?:omröstningen|avstemningen|voteringen|røystinga|afstemningen) "
      "(?:fikk|fekk|fick|fik) ([^,.:;]+?) (\\S+) (?:stemmer?|røyster?|röster?)(?:,| og| och| mens| medan) "
      "([^,.:;]+?) (\\S+?)(?: (?:stemmer?|røyster?|röster?))?\\.?$");
  VotesOfTwo found;
  std::string one;
  std::string other;
  if (!re2::RE2::FullMatch(piece(sentence), in_turn, &found.one, &one, &found.other, &other) &&
      !re2::RE2::FullMatch(piece(sentence), verb_first, &found.one, &one, &found.other, &other))
    return std::nullopt;
  const auto for_one = number_of(one);
  const auto for_other = number_of(other);
  if (!for_one || !for_other) return std::nullopt;
  found.for_one = *for_one;
  found.for_other = *for_other;
  return found;
}

}  // namespace

const ProposalFact* ItemWalk::proposal_by_owner(const std::string& called) const {
  static const re2::RE2 possessive(
      "(?i)^(.+?)['’]?s? (?:\\pL*forslag|förslag|framlegg|yrkande|innstilling|indstilling|tilråding)$");
  static const re2::RE2 from(
      "(?i)^(?:\\pL*forslaget|förslaget|framlegget|yrkandet) (?:fra|frå|från|til) (.+)$");
  std::string whose;
  if (!re2::RE2::FullMatch(called, possessive, &whose) && !re2::RE2::FullMatch(called, from, &whose))
    return nullptr;
  const ProposalFact* found = proposal_of(whose);
  // `Nes forslag` may be that of Nes.
  return found != nullptr ? found : proposal_of(whose + 's');
}

bool ItemWalk::take_set_against_told(const Sentence& sentence) {
  const auto told = votes_of_two(sentence.text);
  if (!told) return false;
  const ProposalFact* one = proposal_by_owner(told->one);
  const ProposalFact* other = proposal_by_owner(told->other);
  if (one == nullptr || other == nullptr || one == other) return false;
  finish_vote();
  VoteFact vote;
  vote.between = {{one->id, {told->for_one, {}}}, {other->id, {told->for_other, {}}}};
  if (told->for_one != told->for_other) vote.chosen = told->for_one > told->for_other ? one->id : other->id;
  vote.span = sentence.span;
  votes_.push_back(std::move(vote));
  place(sentence.span);
  return true;
}

}  // namespace ko::import
