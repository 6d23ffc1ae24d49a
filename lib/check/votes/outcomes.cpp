// SPDX-License-Identifier: MIT
/// KO516 to KO519: votes that contradict themselves, or what is said to have come of them.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/item_numbers.hpp"

namespace ko {
namespace {

bool carries(std::string_view outcome) {
  return outcome == "adopted" || outcome == "approved" || outcome == "elected";
}

/// The numbers of the votes of a record. Who was there is worked out where `others` voted one way, which is
/// where the numbers depend on it.
class Ballots {
 public:
  Ballots(const CheckContext& context, const Record& record) : context_(context), record_(record) {}

  /// Of a vote in an item of the record; `item` is its place from 0.
  Ballot of(const Vote& vote, std::size_t item) {
    if (record_.kind != Kind::meeting || vote.get<"others">().empty()) return Ballot::of(vote);
    if (!meeting_) {
      const Record* body = body_of(context_.records, record_.as<meeting_type>());
      meeting_.emplace(record_, body,
                       body == nullptr ? std::span<const Tenure>() : context_.tenures_of(*body));
    }
    return Ballot::of(vote, *meeting_, item);
  }

 private:
  const CheckContext& context_;
  const Record& record_;
  std::optional<Attendance> meeting_;
};

struct CountedVote {
  Vote vote;
  Ballot ballot;
};

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

constexpr Kinds with_votes = {Kind::meeting, Kind::decision};

constexpr Check outcome_checks[] = {
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
