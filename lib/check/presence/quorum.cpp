// SPDX-License-Identifier: MIT
/// KO501 to KO503: whether a body could decide, in the meeting and item by item.
#include <fmt/format.h>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

std::string number(const Headcount& count) {
  return count.known() ? std::to_string(count.certain)
                       : fmt::format("{} to {}", count.certain, count.possible);
}

/// The quorum that the body's record states. Without one, or without members to take it of, there is no
/// verdict.
std::optional<Quorum> stated_quorum(const Attendance& meeting) {
  if (!meeting.recorded() || meeting.body() == nullptr || meeting.seats().seats.empty()) return std::nullopt;
  return meeting.body()->as<organisation_type>().get<"quorum">();
}

void relate_quorum(const Attendance& meeting, Finding& finding) {
  const Cursor quorum = meeting.body()->as<organisation_type>().cursor<"quorum">();
  finding.related.push_back({quorum.place(), fmt::format("the quorum of `{}`", meeting.body()->id)});
}

/// Points at those who had come to the meeting and were not there for the item.
void relate_missing(const Attendance& meeting, std::size_t item, Finding& finding) {
  for (Recusal recusal : meeting.items()[item].get<"recused">())
    finding.related.push_back(
        {named_at(recusal).place(), fmt::format("`{}` stood down", recusal.get<"person">())});
  for (const Stay& stay : meeting.stays()) {
    if (!stay.entry || during(stay.time, meeting.times().items[item]) == Truth::yes) continue;
    for (Cursor at : {stay.entry.cursor<"arrived">(), stay.entry.cursor<"left">()})
      if (at)
        finding.related.push_back({at.place(), fmt::format("`{}` was not there all the time", stay.person)});
  }
}

bool never_quorate(const Attendance& meeting, const Quorum& quorum) {
  return is_quorate(quorum, meeting.seats().members, meeting.seated_at_all()) == Truth::no;
}

void not_quorate(const CheckContext&, const Attendance& meeting, Findings& findings) {
  const auto quorum = stated_quorum(meeting);
  if (!quorum || !never_quorate(meeting, *quorum)) return;
  Finding& finding =
      findings.add_at_key(meeting.meeting().cursor<"present">(),
                          fmt::format("the meeting was not quorate: {}",
                                      head_count(*quorum, meeting.seats().members, meeting.seated_at_all())),
                          "add whoever is missing under `present`, or write `status: cancelled` if it was "
                          "not held for want of them");
  relate_quorum(meeting, finding);
}

/// Adds a finding for every decided item of which the quorum has this answer. `message` has places for the
/// item and for how many were there.
void check_decided_items(const Attendance& meeting, Truth wanted, std::string_view message,
                         const std::string& mend, Findings& findings) {
  const auto quorum = stated_quorum(meeting);
  if (!quorum || never_quorate(meeting, *quorum)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    if (!is_decided(meeting.items()[i])) continue;
    const Headcount present = meeting.seated(i);
    if (is_quorate(*quorum, meeting.seats().members, present) != wanted) continue;
    Finding& finding = findings.add(meeting.items()[i].cursor<"title">(),
                                    fmt::format(fmt::runtime(message), item_number(meeting, i),
                                                head_count(*quorum, meeting.seats().members, present)),
                                    mend);
    relate_quorum(meeting, finding);
    relate_missing(meeting, i, finding);
  }
}

void item_not_quorate(const CheckContext&, const Attendance& meeting, Findings& findings) {
  check_decided_items(meeting, Truth::no, "item {} was decided without a quorum: {}",
                      "mend who was there and when, or record that the item was put off", findings);
}

void quorum_cannot_be_told(const CheckContext&, const Attendance& meeting, Findings& findings) {
  check_decided_items(
      meeting, Truth::cannot_be_told, "whether item {} was decided with a quorum cannot be told: {}",
      "state `start` and `end` of the item, exact times of who came or left, and who votes in the body",
      findings);
}

constexpr Check quorum_checks[] = {
    {.rule = {.code = "KO501",
              .name = "not-quorate",
              .summary = "a meeting at which too few were there to decide anything",
              .why = "what a body decides without its quorum is not its decision",
              .authority = "the quorum that the body's record states",
              .terms = "vedtaksfør, quorum"},
     .limit = "the quorum",
     .meeting = not_quorate},
    {.rule = {.code = "KO502",
              .name = "item-not-quorate",
              .summary = "an item decided after too many had left, or stood down",
              .why = "a quorum is needed when the item is decided, not only when the meeting opens",
              .authority = "the quorum that the body's record states",
              .terms = "vedtaksfør, quorum"},
     .limit = "the quorum",
     .meeting = item_not_quorate},
    {.rule =
         {.code = "KO503",
          .name = "quorum-cannot-be-told",
          .severity = Severity::advice,
          .summary = "an item of which the record leaves open whether it was decided with a quorum",
          .why =
              "an approximate time, or an item without one, is no proof either way; a time is good to half "
              "an hour when it is approximate",
          .authority = "the quorum that the body's record states",
          .terms = "vedtaksfør, quorum",
          .silent_in_drafts = true},
     .meeting = quorum_cannot_be_told},
};

}  // namespace

Truth is_quorate(const Quorum& quorum, const Headcount& members, const Headcount& present) {
  if (present.certain >= quorum.least(members.possible)) return Truth::yes;
  return present.possible < quorum.least(members.certain) ? Truth::no : Truth::cannot_be_told;
}

std::string head_count(const Quorum& quorum, const Headcount& members, const Headcount& present) {
  const Headcount needed = {quorum.least(members.certain), quorum.least(members.possible)};
  const bool one = needed.known() && needed.certain == 1;
  return fmt::format("{} of the {} entitled were there, and {} {} needed", number(present), number(members),
                     number(needed), one ? "is" : "are");
}

bool is_decided(const Item& item) {
  if (!item.get<"decisions">().empty() || !item.get<"votes">().empty()) return true;
  for (Election election : item.get<"elections">())
    if (election.get<"method">() != "direct") return true;  // those by the people are only reported here
  for (Point point : item.get<"points">())
    if (point.get<"kind">() == "decision") return true;
  return false;
}

KO_ENTRY(RuleFile, quorum_rules) = {quorum_checks};

}  // namespace ko
