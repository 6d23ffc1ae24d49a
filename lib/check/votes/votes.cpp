// SPDX-License-Identifier: MIT
/// KO513, KO515 and KO533: votes against those who could give them, and against what the source counts.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

std::string votes(std::int64_t number) {
  return number == 1 ? "1 vote" : fmt::format("{} votes", number);
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

void too_many_votes(const CheckContext&, const Attendance& meeting, Findings& findings) {
  const auto check = [&](std::size_t item, const Vote& vote, std::int64_t besides) {
    const std::int64_t cast = votes_cast(vote);
    if (cast == 0) return;
    const std::int64_t could = meeting.seated(item).possible + besides;
    if (cast <= could * votes_a_head(vote)) return;
    if (cast - votes_reported_otherwise(meeting, item, vote) <= could * votes_a_head(vote)) return;
    findings.add_at_key(
        counts_at(vote),
        fmt::format("{} are counted in item {}, and {} entitled to vote {} there", votes(cast),
                    item_number(meeting, item), could, could == 1 ? "was" : "were"),
        "mend the count, or add whoever is missing under `present`",
        {{meeting.meeting().cursor<"present">().key_place(), "those present"}});
  };
  each_vote_of(meeting, [&](std::size_t item, const Vote& vote) { check(item, vote, 0); });
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    // Who stands down may have had a vote on whether the doors were closed.
    const auto stood_down = static_cast<std::int64_t>(meeting.items()[i].get<"recused">().size());
    each_vote_beside(meeting.items()[i],
                     [&](const VoteBeside& beside) { check(i, beside.vote, stood_down); });
  }
}

/// Says of a vote by which something was done that it was lost.
void check_carried(const Attendance& meeting, std::size_t item, const Vote& vote, std::string_view done,
                   Findings& findings) {
  if (!vote || carried(vote, Ballot::of(vote, meeting, item)) != Truth::no) return;
  findings.add_at_key(
      counts_at(vote),
      fmt::format("item {} was {}, and the vote on that was lost", item_number(meeting, item), done),
      "mend the count, or take away what did not come about");
}

void lost_and_done(const CheckContext&, const Attendance& meeting, Findings& findings) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    check_carried(meeting, i, item.get<"closed">().get<"vote">(), "closed", findings);
    check_carried(meeting, i, item.get<"urgent">().get<"vote">(), "taken up", findings);
  }
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
  if (const Cursor casting = vote.cursor<"casting">(), absent = vote.cursor<"absent">(); casting)
    for (const std::string_view person : Count(absent).persons())
      if (person == casting.text())
        findings.add(casting, fmt::format("`{}` is counted as not voting, and has the casting vote", person),
                     "mend the name, or take it out of `absent`", {{absent.place(), "not voting here"}});
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

/// Reports a number the source states that is not that of the names beside it.
void check_stated(const Vote& vote, Findings& findings) {
  const auto stated = vote.get<"stated">();
  const auto compare = [&](std::string_view side, Cursor at, std::optional<std::int64_t> number,
                           Cursor listed) {
    if (!number || !listed) return;
    const auto counted = Count(listed).number();
    if (!counted || *counted == *number) return;
    findings.add(at,
                 fmt::format("the source counts {} {}, and {} {}", *number, side, *counted,
                             listed.form() != Form::sequence ? "are recorded"
                             : *counted == 1                 ? "is named"
                                                             : "are named"),
                 "mend the number, or the list; where the source is wrong, say so in a `note`",
                 {{listed.place(), "here"}});
  };
  compare("for", stated.cursor<"for">(), stated.get<"for">(), vote.cursor<"for">());
  compare("against", stated.cursor<"against">(), stated.get<"against">(), vote.cursor<"against">());
  compare("blank", stated.cursor<"blank">(), stated.get<"blank">(), vote.cursor<"blank">());
}

void stated_count_differs(const CheckContext&, const Record& record, Findings& findings) {
  each_vote(record, [&](const Vote& vote) {
    if (vote.has<"stated">()) check_stated(vote, findings);
  });
}

constexpr Check vote_checks[] = {
    {.rule = {.code = "KO548",
              .name = "lost-and-done",
              .summary = "an item that was closed or taken up, though the vote on that was lost",
              .why = "what most are against does not happen: the count is wrong, or the minutes are",
              .terms = "lukket møte, hastesak, votering"},
     .limit = "more for than against",
     .meeting = lost_and_done},
    {.rule = {.code = "KO513",
              .name = "too-many-votes",
              .summary = "more votes than there were people entitled to vote",
              .why = "the result cannot be trusted when the count is wrong",
              .terms = "votering, stemmetall, votes"},
     .limit = "the number of those entitled to vote",
     .meeting = too_many_votes},
    {.rule = {.code = "KO515",
              .name = "votes-twice",
              .summary = "somebody counted twice in one vote",
              .why = "nobody has two votes, and the count is wrong by one",
              .terms = "votering, stemmerett"},
     .kinds = {Kind::meeting, Kind::decision},
     .each = votes_twice},
    {.rule = {.code = "KO533",
              .name = "stated-count-differs",
              .severity = Severity::warning,
              .summary = "a count the source states that is not that of the names beside it",
              .why = "one of the two is wrong, and the result may turn on it",
              .terms = "stemmetall, votering"},
     .kinds = {Kind::meeting, Kind::decision},
     .each = stated_count_differs},
};

}  // namespace

KO_ENTRY(RuleFile, vote_rules) = {vote_checks};

}  // namespace ko
