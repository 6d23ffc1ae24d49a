// SPDX-License-Identifier: MIT
#include "model/meetings/ballot.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace ko {
namespace {

bool lists(const Count& count, std::string_view person) {
  const std::vector<std::string_view> persons = count.persons();
  return std::find(persons.begin(), persons.end(), person) != persons.end();
}

Truth decided_by_casting_vote(const Vote& vote) {
  const std::string_view person = vote.get<"casting">();
  if (person.empty()) return Truth::cannot_be_told;
  if (lists(vote.get<"for">(), person)) return Truth::yes;
  return lists(vote.get<"against">(), person) ? Truth::no : Truth::cannot_be_told;
}

/// Whether those in favour are at least (or more than) the share `needed / of`, of those who voted at the
/// least and of all who could have at the most.
Truth reaches(const Ballot& ballot, std::int64_t needed, std::int64_t of, bool more_than) {
  const auto enough = [&](std::int64_t total) {
    const std::int64_t have = *ballot.in_favour * of;
    return more_than ? have > needed * total : have >= needed * total;
  };
  if (!enough(*ballot.in_favour + ballot.against.value_or(0))) return Truth::no;
  const bool all_stated = ballot.against && ballot.blank && ballot.absent;
  return all_stated && enough(ballot.accounted_for()) ? Truth::yes : Truth::cannot_be_told;
}

Truth by_simple_majority(const Ballot& ballot, const Vote& vote) {
  if (!ballot.in_favour || !ballot.against) return Truth::cannot_be_told;
  if (*ballot.in_favour == *ballot.against) return decided_by_casting_vote(vote);
  return truth(*ballot.in_favour > *ballot.against);
}

/// True where what is not named or counted can be told: nothing is stated that does not say a number, and the
/// side of the others is not counted itself.
bool leaves_others(const Vote& vote, const Ballot& stated, bool in_favour) {
  if (vote.get<"between">() || vote.get<"elect">()) return false;
  if (in_favour ? vote.has<"for">() : vote.has<"against">()) return false;
  const bool unreadable = (vote.has<"for">() && !stated.in_favour) ||
                          (vote.has<"against">() && !stated.against) ||
                          (vote.has<"blank">() && !stated.blank) || (vote.has<"absent">() && !stated.absent);
  return !unreadable && (vote.get<"by_party">().empty() || PartyTotals::of(vote).complete);
}

/// By the one side that is stated, where the other cannot have as many.
Truth by_one_side(const Ballot& ballot, std::int64_t could_vote) {
  const std::int64_t stated = ballot.in_favour.value_or(0) + ballot.against.value_or(0);
  const std::int64_t left = could_vote - stated - ballot.blank.value_or(0) - ballot.absent.value_or(0);
  return stated > left ? truth(ballot.in_favour.has_value()) : Truth::cannot_be_told;
}

}  // namespace

std::optional<std::int64_t> votes_of_party(const PartyVotes& share) {
  std::optional<std::int64_t> sum;
  for (const auto number : {share.get<"for">(), share.get<"against">(), share.get<"blank">()})
    if (number) sum = sum.value_or(0) + *number;
  return sum;
}

PartyTotals PartyTotals::of(const Vote& vote) {
  PartyTotals totals;
  const auto shares = vote.get<"by_party">();
  totals.complete = !shares.empty();
  for (const PartyVotes& share : shares) {
    totals.complete = totals.complete && votes_of_party(share).has_value();
    totals.in_favour += share.get<"for">().value_or(0);
    totals.against += share.get<"against">().value_or(0);
    totals.blank += share.get<"blank">().value_or(0);
  }
  return totals;
}

Ballot Ballot::of(const Vote& vote) {
  Ballot ballot{vote.get<"for">().number(), vote.get<"against">().number(), vote.get<"blank">().number(),
                vote.get<"absent">().number()};
  const PartyTotals totals = PartyTotals::of(vote);
  if (!totals.complete) return ballot;
  if (!ballot.in_favour) ballot.in_favour = totals.in_favour;
  if (!ballot.against) ballot.against = totals.against;
  if (!ballot.blank) ballot.blank = totals.blank;
  return ballot;
}

Ballot Ballot::of(const Vote& vote, const Attendance& meeting, std::size_t item) {
  const Ballot stated = of(vote);
  const std::string_view side = vote.get<"others">();
  if (!meeting.recorded() || (side != "for" && side != "against")) return stated;
  const bool in_favour = side == "for";
  const Headcount seated = meeting.seated(item);
  const std::int64_t others = seated.certain - stated.accounted_for();
  if (!seated.known() || others < 0 || !leaves_others(vote, stated, in_favour)) return stated;
  // Nobody is left who could have voted otherwise, or not at all.
  return {.in_favour = stated.in_favour.value_or(0) + (in_favour ? others : 0),
          .against = stated.against.value_or(0) + (in_favour ? 0 : others),
          .blank = stated.blank.value_or(0),
          .absent = stated.absent.value_or(0)};
}

Truth carried(const Vote& vote, const Ballot& ballot) {
  const std::string_view majority = vote.get<"majority">();
  if (majority.empty() || majority == "simple") return by_simple_majority(ballot, vote);
  if (majority == "unanimity") {
    if (ballot.against.value_or(0) > 0) return Truth::no;
    return ballot.in_favour && ballot.against && ballot.blank == 0 ? Truth::yes : Truth::cannot_be_told;
  }
  if (!ballot.in_favour) return Truth::cannot_be_told;
  if (majority == "absolute") return reaches(ballot, 1, 2, true);
  if (majority == "two_thirds") return reaches(ballot, 2, 3, false);
  return majority == "three_quarters" ? reaches(ballot, 3, 4, false) : Truth::cannot_be_told;
}

Truth carried_among(const Vote& vote, Ballot ballot, std::optional<std::int64_t> could_vote) {
  const bool one_side = ballot.in_favour.has_value() != ballot.against.has_value();
  const bool all_alike = vote.get<"unanimous">().value_or(false) && vote.get<"others">().empty();
  if (all_alike && ballot.in_favour.value_or(0) > 0 && !ballot.against) ballot.against = 0;
  const Truth by_count = carried(vote, ballot);
  const std::string_view majority = vote.get<"majority">();
  const bool simple = majority.empty() || majority == "simple";
  if (by_count != Truth::cannot_be_told || !one_side || !simple || !could_vote) return by_count;
  return by_one_side(ballot, *could_vote);
}

}  // namespace ko
