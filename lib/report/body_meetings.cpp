// SPDX-License-Identifier: MIT
#include "report/body_meetings.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace ko {

std::vector<const Record*> meetings_of(const Context& context, const Record* body) {
  std::vector<const Record*> meetings;
  for (const Record& record : context.records.records(Kind::meeting)) {
    const auto meeting = record.as<meeting_type>();
    if ((body == nullptr || meeting.get<"body">() == body->id) && may_show(context, meeting))
      meetings.push_back(&record);
  }
  const auto order = [](const Record* record) {
    const auto start = record->as<meeting_type>().get<"start">();
    const std::int32_t minutes = start && start->time() ? start->time()->minutes() : 0;
    return std::tuple(!start, start ? start->date().first() : Day{}, minutes, record->id);
  };
  std::ranges::sort(meetings, [&](const Record* a, const Record* b) { return order(a) < order(b); });
  return meetings;
}

View<next_meeting_type> agreed_next(const Context& context, const std::vector<const Record*>& meetings) {
  View<next_meeting_type> agreed;
  for (const Record* record : meetings) {
    const auto meeting = record->as<meeting_type>();
    const auto start = meeting.get<"start">();
    const bool has_begun = start && start->date().first() <= context.options.as_of;
    if (has_begun && meeting.get<"next">() && meeting.get<"status">() != "cancelled")
      agreed = meeting.get<"next">();
  }
  const auto start = agreed.get<"start">();
  if (!start || start->date().last() < context.options.as_of || !may_show(context, agreed)) return {};
  const bool has_record = std::ranges::any_of(meetings, [&](const Record* record) {
    const auto begins = record->as<meeting_type>().get<"start">();
    const bool is_same_day = begins && begins->date().first() == start->date().first();
    return is_same_day || (begins && record->id == agreed.get<"meeting">());
  });
  return has_record ? View<next_meeting_type>() : agreed;
}

}  // namespace ko
