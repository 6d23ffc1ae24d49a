// SPDX-License-Identifier: MIT
/// KO560: who is on leave from the body, and is counted as there.
#include <fmt/format.h>

#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

/// Where the body's record has the person's leave; false where it is nowhere.
Cursor leave_of(const CheckContext& context, const Record& body, std::string_view person) {
  for (const Tenure& tenure : context.tenures_of(body))
    if (tenure.person != nullptr && tenure.person->id == person)
      if (const Cursor at = tenure.entry.cursor<"leave">()) return at;
  return {};
}

void on_leave_takes_part(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded() || meeting.body() == nullptr) return;
  for (const Stay& stay : meeting.stays()) {
    const Seat* seat = meeting.seats().of(stay.person);
    if (seat == nullptr || seat->on_leave != Truth::yes || stay.votes == Truth::no) continue;
    if (!stay.instead_of.empty()) continue;
    const bool chairs = stay.person == meeting.meeting().get<"chair">();
    if (!stay.entry && !chairs) continue;
    const Cursor at = stay.entry ? named_at(stay.entry) : meeting.meeting().cursor<"chair">();
    Finding& finding = findings.add(
        at,
        fmt::format("`{}` takes part as a member, and is on leave from `{}`", stay.person,
                    meeting.body()->id),
        "mend the leave, or list who met in the place of the one on leave; `voting: advisory` for one who "
        "only listened");
    if (const Cursor leave = leave_of(context, *meeting.body(), stay.person))
      finding.related.push_back({leave.key_place(), "on leave by this entry"});
  }
}

constexpr Check on_leave_checks[] = {
    {.rule = {.code = "KO560",
              .name = "on-leave-takes-part",
              .summary = "somebody who is on leave from the body, and is listed as one of those who met",
              .why = "who is exempted for a time has no vote, and the deputy who takes the seat has it; the "
                     "seat would have two",
              .authority = "kommuneloven section 7-9, on exemption for a time and on returning before it is "
                           "over, and section 7-10, on who takes the seat; both known from the ministry's "
                           "answers of 2020 and 2024, the wording of section 7-10 itself was not seen",
              .terms = "permisjon, midlertidig fritak, varamedlem"},
     .meeting = on_leave_takes_part},
};

}  // namespace

KO_ENTRY(RuleFile, on_leave_rules) = {on_leave_checks};

}  // namespace ko
