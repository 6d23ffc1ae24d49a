// SPDX-License-Identifier: MIT
#include "report/meetings/attendance_rows.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "ko/answers/query.hpp"
#include "model/meetings/meeting_hours.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"

namespace ko {
namespace {

/// Every field of a query is a constant here, so that it can always be read.
Answer attendance_asked(const Context& context, const Record& body) {
  const QueryWords words{.table = "attendance",
                         .terms = {"body:" + std::string(body.id)},
                         .sort = {"date"},
                         .fields = {"meeting", "person", "name", "status", "item", "share", "date"}};
  return *run_query(*parse_query(words), context.records, {context.options.as_of});
}

TookPart took_part(std::string_view status, bool is_for_item) {
  if (is_for_item) return TookPart::for_item;
  if (status == "absent") return TookPart::not_at_all;
  if (status == "substitute") return TookPart::instead;
  return status == "partial" ? TookPart::in_part : TookPart::throughout;
}

bool was_held(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const auto date = day_of_meeting(meeting);
  const auto status = meeting.get<"status">();
  const bool has_names = !meeting.get<"present">().empty() || !meeting.get<"absent">().empty();
  return (status == "held" || (status.empty() && has_names)) && !is_after(context, date) &&
         is_covered(context, date);
}

}  // namespace

std::size_t Attender::times(TookPart how) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(meetings, [&](const auto& each) { return each == how; }));
}

BodyAttendance body_attendance(const Context& context, const Record& body) {
  BodyAttendance all;
  for (const Record* record : meetings_of(context, &body))
    if (was_held(context, *record)) all.meetings.push_back(record);
  const Answer answer = attendance_asked(context, body);
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
    const auto& row = answer.table.rows[i];
    const auto meeting =
        std::ranges::find(all.meetings, text_in(row[0]), [](const Record* record) { return record->id; });
    if (meeting == all.meetings.end()) continue;
    if (!may_show(context, **meeting, answer.origins[i])) continue;
    const std::string person = text_in(row[1]);
    const std::string name = person.empty() ? text_in(row[2]) : name_of(context, person);
    auto found = std::ranges::find_if(all.persons, [&](const Attender& each) {
      return person.empty() ? each.person.empty() && each.name == name : each.person == person;
    });
    if (found == all.persons.end()) {
      all.persons.push_back(
          {person, name, std::vector<std::optional<TookPart>>(all.meetings.size()), Quantity::exactly(0)});
      found = all.persons.end() - 1;
    }
    const TookPart how = took_part(text_in(row[3]), !row[4].is_missing());
    found->meetings[static_cast<std::size_t>(meeting - all.meetings.begin())] = how;
    if (how == TookPart::for_item) continue;
    const auto* share = std::get_if<Quantity>(&row[5].value);
    const bool is_known = share != nullptr && !share->is_unknown();
    found->share = found->share + (is_known ? *share : Quantity{Rational(0), Rational(1)});
    ++found->counted;
  }
  for (Attender& each : all.persons)
    if (each.counted != 0)
      each.share = each.share / Quantity::exactly(static_cast<std::int64_t>(each.counted));
  return all;
}

}  // namespace ko
