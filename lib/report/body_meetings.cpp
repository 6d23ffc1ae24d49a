// SPDX-License-Identifier: MIT
#include "report/body_meetings.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace ko {

std::vector<const Record*> meetings_of(const Context& context, const Record* body) {
  struct Place {
    bool has_no_start = false;
    Day day = {};
    std::int32_t minutes = 0;
    const Record* record = nullptr;

    auto order() const { return std::tuple(has_no_start, day, minutes, std::string_view(record->id)); }
  };
  std::vector<Place> places;
  for (const Record& record : context.records.records(Kind::meeting)) {
    const auto meeting = record.as<meeting_type>();
    if (body != nullptr && meeting.get<"body">() != body->id) continue;
    if (!may_show(context, meeting)) continue;
    const auto start = meeting.get<"start">();
    places.push_back({!start, start ? start->date().first() : Day{},
                      start && start->time() ? start->time()->minutes() : 0, &record});
  }
  std::ranges::sort(places, {}, &Place::order);
  std::vector<const Record*> meetings;
  meetings.reserve(places.size());
  for (const Place& place : places) meetings.push_back(place.record);
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
