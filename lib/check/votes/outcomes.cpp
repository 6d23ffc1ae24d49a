// SPDX-License-Identifier: MIT
/// KO519: votes that contradict what is said to have come of them.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "check/votes/ballots.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/item_numbers.hpp"

namespace ko {
namespace {

struct CountedVote {
  Vote vote;
  Ballot ballot;
};

/// The votes as people write them: `2 to 5`.
std::string result(const CountedVote& counted) {
  const auto& [vote, ballot] = counted;
  const auto written = [](const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : std::string("an unknown number");
  };
  std::string text = fmt::format("{} to {}", written(ballot.in_favour), written(ballot.against));
  const std::string_view majority = vote.get<"majority">();
  if (!majority.empty() && majority != "simple") text += fmt::format(" with {} needed", majority);
  return text;
}

/// A vote that an outcome may rest on, and whether it carried.
struct VoteResult {
  CountedVote counted;
  Truth carried = Truth::cannot_be_told;
};

/// By the counts or, where these do not tell, by what the source says of it.
VoteResult result_of(const CountedVote& counted, std::optional<std::int64_t> could_vote) {
  const Truth by_count = carried_among(counted.vote, counted.ballot, could_vote);
  const std::string_view stated = counted.vote.get<"outcome">();
  if (by_count != Truth::cannot_be_told || stated.empty()) return {counted, by_count};
  return {counted, truth(stated == "adopted")};
}

void report_contradiction(Cursor at, std::string_view outcome, const std::vector<VoteResult>& votes,
                          Findings& findings) {
  Finding& finding =
      findings.add(at, fmt::format("`{}` contradicts the vote, {}", outcome, result(votes.front().counted)),
                   "mend the outcome or the count");
  for (const VoteResult& each : votes)
    finding.related.push_back({counts_at(each.counted.vote).place(), "the vote"});
}

/// Reports what the source says came of a vote, where the counts say otherwise.
void check_own_outcome(const CountedVote& counted, std::optional<std::int64_t> could_vote,
                       Findings& findings) {
  const std::string_view stated = counted.vote.get<"outcome">();
  if (stated.empty()) return;
  if (carried_among(counted.vote, counted.ballot, could_vote) != truth(stated != "adopted")) return;
  report_contradiction(counted.vote.cursor<"outcome">(), stated, std::vector<VoteResult>{{counted}},
                       findings);
}

/// Reports an outcome that every vote it may rest on contradicts; true when it does.
bool check_outcome(Cursor at, std::string_view outcome, const std::vector<VoteResult>& votes,
                   Findings& findings) {
  if (votes.empty() || !(carries(outcome) || outcome == "rejected")) return false;
  const Truth contradiction = carries(outcome) ? Truth::no : Truth::yes;
  const auto contradicts = [&](const VoteResult& each) { return each.carried == contradiction; };
  if (!std::ranges::all_of(votes, contradicts)) return false;
  report_contradiction(at, outcome, votes, findings);
  return true;
}

/// Reports a proposal said to be adopted that got fewer votes than another it was set against.
void check_chosen(const Vote& vote, Findings& findings) {
  const std::string_view chosen = vote.get<"chosen">();
  const Cursor between = vote.get<"between">();
  if (chosen.empty() || !between) return;
  const Shares shares = Shares::of(between);
  for (Cursor choice : between.children()) {
    const auto votes = Count(choice).number();
    if (choice.key() != chosen || !votes || *votes >= shares.highest) continue;
    findings.add(vote.cursor<"chosen">(),
                 fmt::format("`{}` is adopted with {}, and another has {}", chosen, counted(*votes, "vote"),
                             shares.highest),
                 "mend `chosen` or the count", {{choice.key_place(), "the votes of what is adopted"}});
  }
}

void check_election(const Vote& vote, Findings& findings) {
  const auto election = vote.get<"elect">();
  if (!election) return;
  const auto seats = election.get<"seats">();
  const auto elected = election.get<"elected">();
  if (seats && static_cast<std::int64_t>(elected.size()) > *seats) {
    findings.add(election.cursor<"elected">(),
                 fmt::format("{} are elected to {}", elected.size(), counted(*seats, "seat")),
                 "mend `seats` or `elected`", {{election.cursor<"seats">().place(), "the seats"}});
  }
  const Cursor candidates = election.get<"candidates">();
  // With several seats, quotas and lists may put one with fewer votes first.
  if (!candidates || elected.size() != 1 || seats.value_or(1) != 1) return;
  const std::string_view winner = *elected.begin();
  const Shares shares = Shares::of(candidates);
  for (Cursor candidate : candidates.children()) {
    const auto votes = Count(candidate).number();
    if (candidate.key() != winner || !votes || *votes >= shares.highest) continue;
    findings.add(election.cursor<"elected">(),
                 fmt::format("`{}` is elected with {}, and another has {}", winner, counted(*votes, "vote"),
                             shares.highest),
                 "mend `elected` or the count", {{candidate.key_place(), "the votes of who is elected"}});
  }
}

/// Those of an item that decide something. `ballot_of` gives the numbers of one.
template <class BallotOf>
std::vector<VoteResult> own_votes(const Item& item, std::optional<std::int64_t> could_vote,
                                  BallotOf ballot_of) {
  std::vector<VoteResult> votes;
  for (Vote vote : item.get<"votes">())
    if (!is_trial(vote)) votes.push_back(result_of({vote, ballot_of(vote)}, could_vote));
  return votes;
}

/// True of what a matter can be decided by, as against a change or an addition to it.
bool is_of_the_matter(const Proposal& proposal) {
  const std::string_view kind = proposal.get<"kind">();
  return proposal && kind != "amendment" && kind != "additional" && proposal.get<"amends">().empty();
}

/// Where an item has several votes: the last on each proposal that the matter can be decided by, if it was on
/// the whole of it.
std::vector<VoteResult> last_votes_on_matter(const Item& item, const std::vector<VoteResult>& votes) {
  std::vector<VoteResult> last;
  for (Proposal proposal : item.get<"proposals">()) {
    const std::string_view id = proposal.get<"id">();
    if (id.empty() || !is_of_the_matter(proposal)) continue;
    const auto on_it = [&](const VoteResult& each) { return each.counted.vote.get<"on">() == id; };
    const auto found = std::find_if(votes.rbegin(), votes.rend(), on_it);
    if (found == votes.rend()) continue;
    const bool whole =
        found->counted.vote.get<"points">().empty() && !found->counted.vote.get<"lead">().value_or(false);
    if (whole) last.push_back(*found);
  }
  return last;
}

/// Reports a matter said to have fallen, of which a proposal carried in the end.
void check_rejection(const Item& item, const ItemDecision& decision, const std::vector<VoteResult>& votes,
                     Findings& findings) {
  if (decision.get<"outcome">() != "rejected" || item.get<"decisions">().size() != 1) return;
  for (const VoteResult& each : last_votes_on_matter(item, votes)) {
    if (each.carried != Truth::yes) continue;
    report_contradiction(decision.cursor<"outcome">(), "rejected", std::vector{each}, findings);
    return;
  }
}

/// The votes of the item a decision's record names by its number; none where it names none that is there.
std::vector<VoteResult> votes_of_item(const CheckContext& context, const Decision& decision) {
  const Record* meeting = context.records.find(decision.get<"meeting">());
  if (meeting == nullptr || meeting->kind != Kind::meeting) return {};
  const Item named = item_numbered(meeting->as<meeting_type>(), decision.get<"item">());
  Ballots ballots(context, *meeting);
  std::size_t place = 0;
  for (const Item item : meeting->as<meeting_type>().get<"agenda">()) {
    if (named && item.at() == named.at())
      return own_votes(item, std::nullopt, [&](const Vote& vote) { return ballots.of(vote, place); });
    ++place;
  }
  return {};
}

void outcome_of_record(const CheckContext& context, const Record& record, Findings& findings) {
  const Decision decision = record.as<decision_type>();
  std::vector<VoteResult> votes;
  if (const Vote vote = decision.get<"vote">()) {
    const CountedVote counted{vote, Ballot::of(vote)};
    votes.push_back(result_of(counted, std::nullopt));
    check_election(vote, findings);
    check_chosen(vote, findings);
    check_own_outcome(counted, std::nullopt, findings);
  } else {
    votes = votes_of_item(context, decision);
  }
  check_outcome(decision.cursor<"outcome">(), decision.get<"outcome">(), votes, findings);
}

bool has_vote(const Item& item) {
  bool voted = false;
  each_vote(item, [&](const Vote&) { voted = true; });
  return voted;
}

void outcome_contradicts_vote(const CheckContext&, const Attendance& meeting, Findings& findings) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    if (!has_vote(item)) continue;
    std::optional<std::int64_t> could_vote;
    if (meeting.recorded()) could_vote = meeting.seated(i).possible;
    const auto ballot_of = [&](const Vote& vote) { return Ballot::of(vote, meeting, i); };
    each_vote(item, [&](const Vote& vote) {
      check_election(vote, findings);
      check_chosen(vote, findings);
      check_own_outcome({vote, ballot_of(vote)}, could_vote, findings);
    });
    const std::vector<VoteResult> of_item = own_votes(item, could_vote, ballot_of);
    for (ItemDecision decision : item.get<"decisions">()) {
      const Cursor at = decision.cursor<"outcome">();
      const std::string_view outcome = decision.get<"outcome">();
      if (const Vote own = decision.get<"vote">())
        check_outcome(at, outcome, std::vector{result_of({own, ballot_of(own)}, could_vote)}, findings);
      else if (!check_outcome(at, outcome, of_item, findings))
        check_rejection(item, decision, of_item, findings);
    }
  }
}

constexpr Check outcome_checks[] = {
    {.rule = {.code = "KO519",
              .name = "outcome-contradicts-vote",
              .summary = "a decision whose outcome is not what the vote says",
              .why = "what was decided is what the vote says, and reports follow the outcome",
              .terms = "votering, vedtak, utfall"},
     .limit = "the majority that was needed, and the seats of an election",
     .kinds = Kind::decision,
     .each = outcome_of_record,
     .meeting = outcome_contradicts_vote},
};

}  // namespace

KO_ENTRY(RuleFile, outcome_rules) = {outcome_checks};

}  // namespace ko
