// SPDX-License-Identifier: MIT
/// KO571 to KO574: what the Norwegian Local Government Act of 2018 (kommuneloven) asks of the minutes of
/// elected bodies. The profile `kommuneloven-2018` switches them on; they look at councils and committees
/// only.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "check/meetings/municipal_act.hpp"
#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

void time_and_place(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!is_of_elected_body(meeting)) return;
  const Meeting& record = meeting.meeting();
  const auto start = record.get<"start">();
  if (!start) {
    findings.add_at_record("the minutes do not say when the meeting was",
                           "add `start`, the day and the time");
  } else if (!start->time()) {
    findings.add(record.cursor<"start">(), "the minutes do not say at what time the meeting began",
                 fmt::format("write the time too: `{}T09:00`", start->date().str()));
  }
  if (!record.has<"place">() && record.get<"form">() != "remote" && record.get<"form">() != "written")
    findings.add_at_record("the minutes do not say where the meeting was", "add `place`, or `form: remote`");
}

void who_met(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!is_of_elected_body(meeting) || meeting.meeting().get<"form">() == "written") return;
  if (meeting.meeting().get<"present">().empty()) {
    findings.add_at_record("the minutes do not say who met", "add `present` and `absent`");
    return;
  }
  const std::vector<std::string_view> missing = meeting.unaccounted_for();
  if (missing.empty()) return;
  findings.add_at_key(meeting.meeting().cursor<"present">(),
                      fmt::format("the minutes do not say whether {} met", enumerate(missing)),
                      "add whoever did not meet under `absent`");
}

void which_cases(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!is_of_elected_body(meeting) || !meeting.items().empty()) return;
  findings.add_at_record("the minutes do not say which cases were dealt with", "add `agenda`");
}

void which_proposals(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!is_of_elected_body(meeting)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    const auto decisions = item.get<"decisions">();
    const bool decided = std::any_of(decisions.begin(), decisions.end(), [](const ItemDecision& decision) {
      return is_voted_on(decision.get<"outcome">());
    });
    if (!item.get<"proposals">().empty() || (item.get<"votes">().empty() && !decided)) continue;
    findings.add(item.cursor<"title">(),
                 fmt::format("the minutes do not say what was proposed in item {}", item_number(meeting, i)),
                 "add `proposals`, the recommendation among them");
  }
}

constexpr Check table[] = {
    {.rule = asked_by_act(
         {.code = "KO571",
          .name = "minutes-time-and-place",
          .summary = "minutes of an elected body that do not say when and where it met",
          .why = "anybody may come and hear an elected body, and must be able to see that it met",
          .authority = minutes_provision,
          .terms = "møtebok, møteprotokoll, minutes"}),
     .meeting = time_and_place},
    {.rule = asked_by_act({.code = "KO572",
                           .name = "minutes-attendance",
                           .summary = "minutes of an elected body that do not say who met and who did not",
                           .why = "whether the body could decide is seen from who was there",
                           .authority = minutes_provision,
                           .terms = "møtebok, frammøtte, forfall, attendance"}),
     .meeting = who_met},
    {.rule = asked_by_act({.code = "KO573",
                           .name = "minutes-cases",
                           .summary = "minutes of an elected body that do not say which cases it dealt with",
                           .why = "minutes are how a case is followed afterwards",
                           .authority = minutes_provision,
                           .terms = "møtebok, sak, sakliste"}),
     .meeting = which_cases},
    {.rule = asked_by_act({.code = "KO574",
                           .name = "minutes-proposals",
                           .summary = "an item voted on, and nothing about what was proposed",
                           .why = "a vote means nothing without what it was about",
                           .authority = minutes_provision,
                           .terms = "møtebok, forslag"}),
     .meeting = which_proposals},
};

}  // namespace

bool is_of_elected_body(const Attendance& meeting) {
  if (!meeting.held() || meeting.body() == nullptr) return false;
  const std::string_view type = meeting.body()->as<organisation_type>().get<"type">();
  return type == "council" || type == "committee";
}

/// `a`, `a and b`, `a, b and c`, each in code marks.
std::string enumerate(const std::vector<std::string_view>& ids) {
  std::string text;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i != 0) text += i + 1 == ids.size() ? " and " : ", ";
    text += fmt::format("`{}`", ids[i]);
  }
  return text;
}

/// An outcome that somebody must have proposed and the body voted on.
bool is_voted_on(std::string_view outcome) {
  return outcome != "noted" && outcome != "stated";
}

KO_ENTRY(RuleFile, municipal_act_rules) = {table};

}  // namespace ko
