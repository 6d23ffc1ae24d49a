// SPDX-License-Identifier: MIT
/// KO513 to KO515: votes against those who could give them.
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "check/meetings/ballot.hpp"
#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

std::string votes(std::int64_t number) {
  return number == 1 ? "1 vote" : fmt::format("{} votes", number);
}

/// Calls `visit(item, vote)` for every vote of a meeting of which it is recorded who was there.
template <class Visit>
void each_vote_of(const Attendance& meeting, Visit visit) {
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_vote(meeting.items()[i], [&](const Vote& vote) { visit(i, vote); });
}

/// How many votes those there could give: one each, in an election one a seat.
std::int64_t votes_a_head(const Vote& vote) {
  const auto election = vote.get<"elect">();
  if (!election) return 1;
  const auto elected = static_cast<std::int64_t>(election.get<"elected">().size());
  return std::max<std::int64_t>({1, election.get<"seats">().value_or(0), elected});
}

/// The votes a record counts, a casting vote that has been added to its side left out.
std::int64_t votes_cast(const Vote& vote) {
  const Ballot ballot = Ballot::of(vote);
  const bool counts_casting =
      !vote.get<"casting">().empty() && ballot.in_favour && ballot.against &&
      (*ballot.in_favour - *ballot.against == 1 || *ballot.against - *ballot.in_favour == 1);
  return ballot.cast() + Shares::of(vote.get<"between">()).sum +
         Shares::of(vote.get<"elect">().get<"candidates">()).sum - (counts_casting ? 1 : 0);
}

/// True when the vote of somebody named counts for nothing, which the rules of who takes part report.
bool is_void(const Attendance& meeting, std::size_t item, std::string_view person) {
  if (meeting.takes_seat(item, person)) return false;
  const Seat* seat = meeting.seats().of(person);
  if (seat != nullptr && seat->on_leave == Truth::yes) return true;
  return meeting.there(person, item) == Truth::no || meeting.recusal(item, person);
}

/// How many of the votes counted are reported on their own: those of people who had none, and second votes.
std::int64_t votes_reported_otherwise(const Attendance& meeting, std::size_t item, const Vote& vote) {
  std::vector<std::string_view> voters;
  each_voter(vote, [&](Cursor person) { voters.push_back(person.text()); });
  std::sort(voters.begin(), voters.end());
  std::int64_t number = 0;
  for (std::size_t i = 0; i < voters.size(); ++i) {
    const bool again = i != 0 && voters[i] == voters[i - 1];
    if (again || is_void(meeting, item, voters[i])) ++number;
  }
  return number;
}

void relate_present(const Attendance& meeting, Finding& finding) {
  finding.related.push_back({meeting.meeting().cursor<"present">().key_place(), "those present"});
}

void too_many_votes(const CheckContext&, const Attendance& meeting, Findings& findings) {
  each_vote_of(meeting, [&](std::size_t item, const Vote& vote) {
    const std::int64_t cast = votes_cast(vote);
    if (cast == 0) return;
    const std::int64_t could = meeting.seated(item).possible;
    if (cast <= could * votes_a_head(vote)) return;
    if (cast - votes_reported_otherwise(meeting, item, vote) <= could * votes_a_head(vote)) return;
    Finding& finding = findings.add_at_key(
        counts_at(vote),
        fmt::format("{} are counted in item {}, and {} entitled to vote {} there", votes(cast),
                    item_number(meeting, item), could, could == 1 ? "was" : "were"),
        "mend the count, or add whoever is missing under `present`");
    relate_present(meeting, finding);
  });
}

void votes_unaccounted_for(const CheckContext&, const Attendance& meeting, Findings& findings) {
  each_vote_of(meeting, [&](std::size_t item, const Vote& vote) {
    const Ballot ballot = Ballot::of(vote);
    const Shares between = Shares::of(vote.get<"between">());
    if (!ballot.counted() && between.sum == 0) return;
    if (!vote.get<"others">().empty()) return;  // whoever is not counted voted so
    const std::int64_t accounted = ballot.accounted_for() + between.sum;
    const std::int64_t certain = meeting.seated(item).certain;
    if (accounted >= certain) return;
    Finding& finding = findings.add_at_key(
        counts_at(vote),
        fmt::format("{} accounted for in item {}, and {} entitled to vote were there",
                    accounted == 1 ? "1 vote is" : fmt::format("{} votes are", accounted),
                    item_number(meeting, item), certain),
        fmt::format("say what became of the other {}: `blank` or `absent`", certain - accounted));
    relate_present(meeting, finding);
  });
}

void votes_twice_in(const Vote& vote, Findings& findings) {
  std::vector<std::pair<std::string_view, NodeIndex>> voters;
  const auto add = [&](Cursor count) {
    if (!count || count.form() != Form::sequence) return;
    for (Cursor person : count.children())
      if (person.is_scalar()) voters.emplace_back(person.text(), person.index());
  };
  for (Cursor count :
       {vote.cursor<"for">(), vote.cursor<"against">(), vote.cursor<"blank">(), vote.cursor<"absent">()})
    add(count);
  if (const Cursor between = vote.get<"between">())
    for (Cursor count : between.children()) add(count);
  std::sort(voters.begin(), voters.end());
  for (std::size_t i = 1; i < voters.size(); ++i) {
    if (voters[i].first != voters[i - 1].first) continue;
    const Cursor again(vote.at().file(), voters[i].second);
    const Cursor before(vote.at().file(), voters[i - 1].second);
    findings.add(again, fmt::format("`{}` is counted twice in one vote", voters[i].first),
                 "take one of the two out", {{before.place(), "counted here first"}});
  }
}

void votes_twice(const CheckContext&, const Record& record, Findings& findings) {
  each_vote(record, [&](const Vote& vote) { votes_twice_in(vote, findings); });
}

constexpr Check vote_checks[] = {
    {.rule = {.code = "KO513",
              .name = "too-many-votes",
              .summary = "more votes than there were people entitled to vote",
              .why = "the result cannot be trusted when the count is wrong",
              .terms = "votering, stemmetall, votes"},
     .limit = "the number of those entitled to vote",
     .meeting = too_many_votes},
    {.rule = {.code = "KO514",
              .name = "votes-unaccounted-for",
              .severity = Severity::warning,
              .summary = "fewer votes than there were people entitled to vote",
              .why = "who reads it cannot tell a blank vote from one that was forgotten",
              .terms = "votering, stemmeplikt, votes",
              .silent_in_drafts = true},
     .limit = "the number of those entitled to vote",
     .meeting = votes_unaccounted_for},
    {.rule = {.code = "KO515",
              .name = "votes-twice",
              .summary = "somebody counted twice in one vote",
              .why = "nobody has two votes, and the count is wrong by one",
              .terms = "votering, stemmerett"},
     .kinds = {Kind::meeting, Kind::decision},
     .each = votes_twice},
};

}  // namespace

KO_ENTRY(RuleFile, vote_rules) = {vote_checks};

}  // namespace ko
