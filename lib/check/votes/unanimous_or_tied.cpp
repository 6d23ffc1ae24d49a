// SPDX-License-Identifier: MIT
/// KO516 to KO518: votes whose counts contradict how they are said to have gone: unanimous, tied, or decided
/// by a casting vote.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "check/votes/ballots.hpp"

namespace ko {
namespace {

/// A vote with its numbers, and the outcomes of the decisions it may be the vote of.
struct VoteAndOutcomes {
  Vote vote;
  Ballot ballot;
  std::vector<std::string_view> outcomes;

  bool any_carries() const { return std::ranges::any_of(outcomes, carries); }
};

/// A decision's own vote has its outcome; a vote of an item may be that of any decision there without one.
std::vector<VoteAndOutcomes> votes_of(const Item& item, std::size_t place, Ballots& ballots) {
  std::vector<VoteAndOutcomes> all;
  std::vector<std::string_view> open;
  for (ItemDecision decision : item.get<"decisions">()) {
    const std::string_view outcome = decision.get<"outcome">();
    if (const Vote vote = decision.get<"vote">()) {
      all.push_back({vote, ballots.of(vote, place), {outcome}});
    } else if (!outcome.empty() && item.has<"votes">()) {
      open.push_back(outcome);
    }
  }
  for (Vote vote : item.get<"votes">())
    all.push_back({vote, ballots.of(vote, place), is_trial(vote) ? std::vector<std::string_view>() : open});
  return all;
}

std::vector<VoteAndOutcomes> votes_of(const CheckContext& context, const Record& record) {
  std::vector<VoteAndOutcomes> all;
  if (record.kind == Kind::decision) {
    const Decision decision = record.as<decision_type>();
    if (const Vote vote = decision.get<"vote">())
      all.push_back({vote, Ballot::of(vote), {decision.get<"outcome">()}});
    return all;
  }
  Ballots ballots(context, record);
  std::size_t place = 0;
  for (Item item : record.as<meeting_type>().get<"agenda">()) {
    const std::vector<VoteAndOutcomes> here = votes_of(item, place++, ballots);
    all.insert(all.end(), here.begin(), here.end());
  }
  return all;
}

/// True when the votes went different ways. Votes against and nothing else are a unanimous rejection.
bool is_divided(const Vote& vote, const Ballot& ballot, bool carried_by_outcome) {
  if (ballot.against.value_or(0) > 0) {
    if (ballot.in_favour) return *ballot.in_favour > 0 || carried_by_outcome;
    return carried_by_outcome || vote.get<"between">();
  }
  if (Shares::of(vote.get<"between">()).second > 0) return true;
  const auto election = vote.get<"elect">();
  return election.get<"seats">().value_or(1) == 1 && Shares::of(election.get<"candidates">()).second > 0;
}

void unanimous_with_votes_against(const CheckContext& context, const Record& record, Findings& findings) {
  for (const auto& [vote, ballot, outcomes] : votes_of(context, record)) {
    if (!vote.get<"unanimous">().value_or(false)) continue;
    const bool rejected = std::ranges::find(outcomes, "rejected") != outcomes.end();
    if (!is_divided(vote, ballot, !rejected)) continue;
    Finding& finding = findings.add(vote.cursor<"unanimous">(), "the vote is unanimous, and went both ways",
                                    "take `unanimous` away, or mend the count");
    const Cursor other = vote.cursor<"against">() ? vote.cursor<"against">() : counts_at(vote);
    finding.related.push_back({other.place(), "not all voted the same way"});
  }
}

bool is_tied(const VoteAndOutcomes& each) {
  const Shares between = Shares::of(each.vote.get<"between">());
  return each.ballot.tied() || (between.complete && between.highest > 0 && between.highest == between.second);
}

/// A tie decides nothing where more than half was needed: it is a rejection.
bool needs_casting_vote(const VoteAndOutcomes& each) {
  if (is_trial(each.vote) || each.vote.get<"outcome">() == "rejected") return false;
  const std::string_view majority = each.vote.get<"majority">();
  if (!is_tied(each) || !(majority.empty() || majority == "simple")) return false;
  const auto is_stated = [](std::string_view outcome) { return !outcome.empty(); };
  const bool fell =
      !each.outcomes.empty() && !each.any_carries() && std::ranges::all_of(each.outcomes, is_stated);
  return !fell;
}

void tie_without_casting_vote(const CheckContext& context, const Record& record, Findings& findings) {
  for (const VoteAndOutcomes& each : votes_of(context, record)) {
    if (!each.vote.get<"casting">().empty() || !needs_casting_vote(each)) continue;
    findings.add_at_key(
        counts_at(each.vote), "the vote is tied, and nothing says what decided it",
        "name in `casting` whose vote did, or record that the proposal fell: `outcome: rejected`");
  }
}

void casting_vote_without_tie(const CheckContext& context, const Record& record, Findings& findings) {
  for (const auto& [vote, ballot, outcomes] : votes_of(context, record)) {
    if (vote.get<"casting">().empty() || !ballot.in_favour || !ballot.against) continue;
    if (*ballot.in_favour == *ballot.against) continue;
    findings.add(vote.cursor<"casting">(),
                 fmt::format("a casting vote is recorded, and the vote was {} to {}", *ballot.in_favour,
                             *ballot.against),
                 "count the votes as they were given, without the casting vote, or take `casting` away",
                 {{counts_at(vote).place(), "no tie"}});
  }
}

constexpr Kinds with_votes = {Kind::meeting, Kind::decision};

constexpr Check unanimous_or_tied_checks[] = {
    {.rule = {.code = "KO516",
              .name = "unanimous-with-votes-against",
              .summary = "a unanimous vote in which not all voted the same way",
              .why = "one of the two is wrong, and the minutes are read for how people voted",
              .terms = "enstemmig, votering, unanimous"},
     .kinds = with_votes,
     .each = unanimous_with_votes_against},
    {.rule = {.code = "KO517",
              .name = "tie-without-casting-vote",
              .summary = "a tied vote of which nothing says how it was decided",
              .why = "a tie adopts nothing by itself: somebody's vote counts double, or the proposal falls",
              .authority = "kommuneloven section 11-9: the chair's vote decides, except in elections",
              .terms = "dobbeltstemme, stemmelikhet, casting vote",
              .silent_in_drafts = true},
     .limit = "one vote more on one of the sides",
     .kinds = with_votes,
     .each = tie_without_casting_vote},
    {.rule = {.code = "KO518",
              .name = "casting-vote-without-tie",
              .severity = Severity::warning,
              .summary = "a casting vote where there was no tie",
              .why = "a vote that is counted twice makes a majority that was not there",
              .terms = "dobbeltstemme, stemmelikhet, casting vote"},
     .kinds = with_votes,
     .each = casting_vote_without_tie},
};

}  // namespace

KO_ENTRY(RuleFile, unanimous_or_tied_rules) = {unanimous_or_tied_checks};

}  // namespace ko
