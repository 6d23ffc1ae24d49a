// SPDX-License-Identifier: MIT
#include "check/meetings/ballot.hpp"

#include <algorithm>

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

/// By the one side that is stated, where the other cannot have as many.
Truth by_one_side(const Ballot& ballot, std::optional<std::int64_t> could_vote) {
  if (!ballot.counted()) return Truth::cannot_be_told;
  const std::int64_t stated = ballot.in_favour ? *ballot.in_favour : ballot.against.value_or(0);
  const std::int64_t voted_otherwise = ballot.blank.value_or(0) + ballot.absent.value_or(0);
  if (!could_vote || stated <= *could_vote - stated - voted_otherwise) return Truth::cannot_be_told;
  return truth(ballot.in_favour.has_value());
}

Truth by_simple_majority(const Ballot& ballot, const Vote& vote, std::optional<std::int64_t> could_vote) {
  if (!ballot.in_favour || !ballot.against) return by_one_side(ballot, could_vote);
  if (*ballot.in_favour == *ballot.against) return decided_by_casting_vote(vote);
  return truth(*ballot.in_favour > *ballot.against);
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

Truth carried(const Vote& vote, std::optional<std::int64_t> could_vote) {
  Ballot ballot = Ballot::of(vote);
  if (vote.get<"unanimous">().value_or(false) && vote.get<"others">().empty()) {
    // All voted the one way that is stated.
    if (ballot.in_favour.value_or(0) > 0 && !ballot.against) ballot.against = 0;
    if (ballot.against.value_or(0) > 0 && !ballot.in_favour) ballot.in_favour = 0;
  }
  const std::string_view majority = vote.get<"majority">();
  if (majority.empty() || majority == "simple") return by_simple_majority(ballot, vote, could_vote);
  if (majority == "unanimity") {
    if (ballot.against.value_or(0) > 0) return Truth::no;
    return ballot.in_favour && ballot.against && ballot.blank == 0 ? Truth::yes : Truth::cannot_be_told;
  }
  if (!ballot.in_favour) return Truth::cannot_be_told;
  if (majority == "absolute") return reaches(ballot, 1, 2, true);
  if (majority == "two_thirds") return reaches(ballot, 2, 3, false);
  return majority == "three_quarters" ? reaches(ballot, 3, 4, false) : Truth::cannot_be_told;
}

Shares Shares::of(Cursor counts_by_key) {
  Shares shares;
  if (!counts_by_key) return shares;
  for (Cursor each : counts_by_key.children()) {
    const std::optional<std::int64_t> number = Count(each).number();
    shares.complete = shares.complete && number.has_value();
    const std::int64_t votes = number.value_or(0);
    shares.sum += votes;
    shares.second = std::max(shares.second, std::min(shares.highest, votes));
    shares.highest = std::max(shares.highest, votes);
  }
  return shares;
}

Cursor counts_at(const Vote& vote) {
  for (Cursor at : {vote.cursor<"for">(), vote.cursor<"against">(), vote.cursor<"blank">(),
                    vote.cursor<"by_party">(), vote.cursor<"between">(), vote.cursor<"elect">()})
    if (at) return at;
  return vote.at();
}

}  // namespace ko
