// SPDX-License-Identifier: MIT
#include "report/meetings/attendance_picture.hpp"

#include <fmt/format.h>

#include "report/pictures/attendance_strip.hpp"

namespace ko {
namespace {

pictures::Presence presence_of(const std::optional<TookPart>& how) {
  if (!how) return pictures::Presence::no_seat;
  switch (*how) {
    case TookPart::throughout:
    case TookPart::instead: return pictures::Presence::present;
    case TookPart::in_part:
    case TookPart::for_item: return pictures::Presence::partly;
    case TookPart::not_at_all: break;
  }
  return pictures::Presence::absent;
}

}  // namespace

Picture attendance_picture(const Context& context, const Record& body, const BodyAttendance& all) {
  pictures::AttendanceStrip strip = {
      .title = fmt::format("{}: {}", context.say("attendance.title"), name_of(context, body.id)),
      .description = context.say("attendance.picture", all.persons.size(), all.meetings.size()),
      .person = context.say("column.name"),
      .words = {context.say("attendance.present"), context.say("meeting.partly"),
                context.say("meeting.absent"), context.say("attendance.not_listed"), context.say("unknown")}};
  for (std::size_t i = 0; i < all.meetings.size(); ++i) strip.meetings.push_back(std::to_string(i + 1));
  for (const Attender& each : all.persons) {
    pictures::AttendanceStrip::Person person{.name = each.name, .meetings = {}};
    for (const auto& how : each.meetings) person.meetings.push_back(presence_of(how));
    strip.persons.push_back(std::move(person));
  }
  Picture picture = pictures::draw(strip);
  picture.instead.clear();
  return picture;
}

}  // namespace ko
