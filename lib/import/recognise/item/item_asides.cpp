// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/item/voters.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

bool ItemWalk::take_voters(const Sentence& sentence) {
  const auto told = voters_told(sentence.text, words_);
  if (!told) return false;
  const auto side_of = [&](VoteFact& vote) -> SaidCount& {
    return told->side == VoteSide::in_favour ? vote.in_favour
           : told->side == VoteSide::against ? vote.against
                                             : vote.blank;
  };
  const auto goes_with = [&](VoteFact& vote) {
    const SaidCount& side = side_of(vote);
    return side.names.empty() && (!side.count || static_cast<std::size_t>(*side.count) == told->count());
  };
  // Who they were may stand right behind the sentence that counted them.
  VoteFact* now = vote_ ? &*vote_ : nullptr;
  const bool is_right_behind = !votes_.empty() && votes_.back().span.end + 80 > sentence.span.begin &&
                               votes_.back().between.empty() && !votes_.back().is_unanimous;
  if (now == nullptr && is_right_behind) now = &votes_.back();
  // `For indstillingen stemte AP (5)` behind a vote on something else begins another.
  const ProposalFact* target = proposal_called(told->subject);
  if (now != nullptr && !goes_with(*now)) {
    if (told->subject.empty()) return false;
    finish_vote();
    now = nullptr;
  }
  if (now == nullptr) {
    now = &vote();
    if (target != nullptr) now->on = target->id;
  }
  SaidCount& side = side_of(*now);
  if (!side.count) side.count = static_cast<int>(told->count());
  side.names = told->names;
  for (const auto& [party, count] : told->parties) add_party_votes(*now, party, told->side, count);
  now->span = joined(now->span, sentence.span);
  place(sentence.span);
  return true;
}

void ItemWalk::add_party_votes(VoteFact& vote, const std::string& party, VoteSide side, int count) const {
  auto found = std::ranges::find_if(vote.by_party, [&](const PartyVotesFact& each) {
    return words_.party_key(each.party) == words_.party_key(party);
  });
  if (found == vote.by_party.end()) found = vote.by_party.insert(found, {.party = party});
  (side == VoteSide::in_favour ? found->in_favour
   : side == VoteSide::against ? found->against
                               : found->blank) = count;
}

bool ItemWalk::take_interest(const Sentence& sentence) {
  static const re2::RE2 declared(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))? (?:declared|disclosed|meldte seg|melde seg|erklærte seg|erklærede "
      "sig|anmälde|"
      "opplyste at (?:han|hun) "
      "(?:var|er))\\b.*?\\b(?:interest|inhabil|ugild|jäv)\\b.*?\\b(?:items?|minutes?|agenda "
      "item|sak|sag|punkt|ärende|§)\\s?(?:nr\\.? ?|no\\.? ?)?(\\d{1,4}(?:/\\d{2,4})?)\\b(.*)$");
  std::string who;
  std::string nr;
  std::string rest;
  if (!re2::RE2::FullMatch(piece(sentence.text), declared, &who, &nr, &rest)) return false;
  const std::string name = bare_name(who);
  if (!is_name(name) || nr == nr_) return false;
  static const re2::RE2 leaves(
      "(?i)\\b(?:left|withdrew|leave|took no part|forlot|gikk|gjekk|fratrådte|lämnade|forlod)\\b");
  static const re2::RE2 is_found("(?i)\\b(?:inhabil|ugild|jäv)\\b");
  const bool stands_down =
      re2::RE2::PartialMatch(rest, leaves) || re2::RE2::PartialMatch(sentence.text, is_found);
  facts_.interests.push_back({nr, name, nr_, stands_down, false, sentence.text, sentence.span});
  place(sentence.span);
  return true;
}

bool ItemWalk::take_leaving_for_item(const Sentence& sentence) {
  static const re2::RE2 leaves(
      "(?i)^([^,.:;]+?)(?: \\([^)]*\\))?,? (?:having declared an interest,? )?(?:left|withdrew from) the "
      "(?:room|meeting|chamber)\\b[^:]*$");
  std::string who;
  if (!re2::RE2::FullMatch(piece(sentence.text), leaves, &who)) return false;
  const std::string name = bare_name(who);
  for (InterestFact& each : facts_.interests) {
    if (each.nr != nr_ || !may_be_same_name(each.name, name)) continue;
    each.stands_down = true;
    each.is_settled = true;
    recusals_.push_back({.name = each.name, .outcome = "disqualified", .span = sentence.span});
    also_.push_back(each.span);
    place(sentence.span);
    return true;
  }
  return false;
}

bool ItemWalk::take_closing_of_doors(const Sentence& sentence) {
  std::string basis = closed_on(sentence.text);
  if (basis.empty()) return false;
  if (closed_basis_.empty()) closed_basis_ = std::move(basis);
  also_.push_back(sentence.span);
  place(sentence.span);
  return true;
}

std::string ItemWalk::with_holder(const std::string& sentence) const {
  static const re2::RE2 pattern(
      "^(?:The )?(Clerk|Chair|Chairman|Secretary|Treasurer|Headteacher|Leder|Leiar|Styreleder|Styreleiar|"
      "Nestleder|Sekretær|Kasserer|Daglig leder|Dagleg leiar|Ordfører|Kommunedirektør|Rådmann)(?:en)?(:? "
      "(?:to|will|skal|følger opp|følgjer opp|sender|kontakter|undersøker) .*)$");
  std::string office;
  std::string rest;
  if (!re2::RE2::FullMatch(sentence, pattern, &office, &rest)) return sentence;
  const std::string holder = holder_of(office);
  return holder.empty() ? sentence : holder + rest;
}

std::string ItemWalk::holder_of(std::string_view office) const {
  std::string folded = fold_case(trim(office));
  std::string role = words_.role(folded);
  // `ordføreren`
  if (role.empty() && folded.ends_with("en")) folded.erase(folded.size() - 2), role = words_.role(folded);
  // `kirkevergen`
  const std::string with_vowel = folded + 'e';
  const std::string* holder = nullptr;
  for (const AttendeeFact& each : facts_.attendees) {
    const bool holds = each.attendance != Attendance::absent &&
                       (fold_case(each.role) == folded || fold_case(each.role) == with_vowel ||
                        (!role.empty() && role != "member" && each.role == role));
    if (!holds) continue;
    if (holder != nullptr) return {};  // it may be either of them
    holder = &each.name;
  }
  return holder == nullptr ? std::string() : *holder;
}

std::string ItemWalk::called_by_initials(std::string_view initials) const {
  const std::string* found = nullptr;
  for (const std::string& name : names_) {
    if (initials_of(name) != initials) continue;
    if (found != nullptr) return {};
    found = &name;
  }
  return found == nullptr ? std::string() : *found;
}

std::string ItemWalk::with_owners(const std::string& text) const {
  static const re2::RE2 by_initials(
      "^(\\p{Lu}{2,3}(?:(?:, ?| and | og | och |/)\\p{Lu}{2,3})*)(?:: ?| to | will | skal | - )(\\S.*)$");
  static const re2::RE2 by_office("^(?:The )?(\\p{Lu}\\pL+)(?::| to| will| skal| må)? (\\p{Ll}.*)$");
  std::string who;
  std::string what;
  if (re2::RE2::FullMatch(text, by_office, &who, &what)) {
    const std::string holder = holder_of(who);
    if (!holder.empty()) return holder + ": " + what;
  }
  if (!re2::RE2::FullMatch(text, by_initials, &who, &what)) return text;
  std::string names;
  for (const std::string_view each : list_parts(who)) {
    const std::string name = called_by_initials(each);
    if (name.empty()) return text;
    names += (names.empty() ? "" : ", ") + name;
  }
  return names + ": " + what;
}

}  // namespace ko::import
