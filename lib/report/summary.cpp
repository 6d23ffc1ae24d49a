// SPDX-License-Identifier: MIT
/// A meeting on one screen: who met, when and where, who was there, what was decided and what is to be done.
#include <string>
#include <utility>
#include <vector>

#include "report/actions.hpp"
#include "report/attendance.hpp"
#include "report/body_summary.hpp"
#include "report/decisions.hpp"
#include "report/make.hpp"
#include "report/meeting_facts.hpp"

namespace ko {
namespace {

void add_attendance(Definitions& rows, const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const std::size_t present = shown(context, meeting.get<"present">()).size();
  std::vector<Text> absent = absences(context, meeting);
  const std::size_t absent_count = absent.size();
  add_row(rows, counted(context.say("meeting.present"), present),
          lines_or(present_by_group(context, meeting), context.say("none_recorded")));
  add_row(rows, context.say("meeting.partly"), in_one_line(partly_present(context, meeting)));
  add_row(rows, context.say("meeting.substitutes"), in_one_line(stand_ins(context, meeting)));
  add_row(rows, context.say("meeting.guests"), guests(context, meeting));
  add_row(rows, counted(context.say("meeting.absent"), absent_count),
          lines_or(std::move(absent), context.say("none_recorded")));
  add_row(rows, context.say("meeting.missing"), in_one_line(missing_members(context, record)));
}

DocumentTree summary_of_meeting(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const auto recorded = recorded_decisions(context, record);
  const auto status = meeting.get<"status">();
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, meeting.get<"body">()));
  if (status != "held") add_row(rows, context.say("meeting.status"), context.label("status", status));
  add_row(rows, context.say("meeting.date"), date_of(context, meeting));
  add_row(rows, context.say("meeting.time"), times_of(context, meeting));
  add_row(rows, context.say("meeting.place"), place_of(context, meeting));
  add_attendance(rows, context, record);
  add_row(rows, context.say("item.decisions"),
          lines_or(decisions_made(context, meeting, recorded), context.say("none_recorded")));
  add_row(rows, context.say("item.reported"), decisions_reported(context, recorded));
  add_row(rows, context.say("item.actions"),
          lines_or(actions_by_owner(context, actions_of(context, meeting, recorded)),
                   context.say("none_recorded")));
  add_row(rows, context.say("meeting.next"), next_meeting_of(context, meeting));
  add_row(rows, context.say("meeting.approval"), approval_of(context, meeting));
  std::string title = title_of(context, meeting);
  return {.title = title, .language = context.language(), .blocks = {{Heading{1, title}}, {std::move(rows)}}};
}

}  // namespace

DocumentTree make_summary(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  return about.kind == Kind::meeting ? summary_of_meeting(context, about) : summary_of_body(context, about);
}

}  // namespace ko
