// SPDX-License-Identifier: MIT
#include "site/beside/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view described_zone = "Europe/Oslo";

/// What the clocks of Norway have shown since 1980: summer time began on the last Sunday of March but in the
/// first year, and ended with September until 1995, then with October. Years before have winter time
/// throughout.
constexpr std::string_view zone_lines[] = {
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZNAME:CET",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19800406T020000",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19800928T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
};

/// `20240125`
std::string ical_day(Day day) {
  std::string text = to_string(day);
  std::erase(text, '-');
  return text;
}

/// `DTSTART;TZID=Europe/Oslo:20240125T180000`, or the day alone.
std::string time_property(std::string_view name, const CalendarTime& time, bool in_zone) {
  if (!time.minute) return fmt::format("{};VALUE=DATE:{}", name, ical_day(time.day));
  const std::string zone = in_zone ? fmt::format(";TZID={}", described_zone) : std::string();
  return fmt::format("{}{}:{}T{:02}{:02}00", name, zone, ical_day(time.day), *time.minute / 60,
                     *time.minute % 60);
}

/// The end as the standard has it: of whole days the day after the last.
std::optional<CalendarTime> end_of(const CalendarEvent& event) {
  if (!event.end || event.start.minute.has_value() != event.end->minute.has_value()) return std::nullopt;
  if (!event.start.minute)
    return event.end->day > event.start.day ? std::optional(CalendarTime{event.end->day + 1}) : std::nullopt;
  const bool is_later = event.end->day > event.start.day ||
                        (event.end->day == event.start.day && *event.end->minute > *event.start.minute);
  return is_later ? event.end : std::nullopt;
}

std::string_view status_word(EventStatus status) {
  switch (status) {
    case EventStatus::confirmed: return "CONFIRMED";
    case EventStatus::tentative: return "TENTATIVE";
    case EventStatus::cancelled: return "CANCELLED";
  }
  return {};
}

void add_text(std::string& lines, std::string_view property, std::string_view text) {
  if (!text.empty()) lines += ical_line(fmt::format("{}:{}", property, ical_escaped(text)));
}

std::string event_lines(const CalendarEvent& event, bool in_zone) {
  std::string lines = ical_line("BEGIN:VEVENT") + ical_line("UID:" + event.uid) +
                      ical_line(fmt::format("DTSTAMP:{}T000000Z", ical_day(event.stamp))) +
                      ical_line(time_property("DTSTART", event.start, in_zone));
  if (const auto end = end_of(event)) lines += ical_line(time_property("DTEND", *end, in_zone));
  add_text(lines, "SUMMARY", event.summary);
  add_text(lines, "DESCRIPTION", event.description);
  add_text(lines, "LOCATION", event.location);
  add_text(lines, "CATEGORIES", event.category);
  if (!event.address.empty()) lines += ical_line("URL:" + event.address);
  lines += ical_line(fmt::format("STATUS:{}", status_word(event.status)));
  if (!event.takes_time) lines += ical_line("TRANSP:TRANSPARENT");
  return lines + ical_line("END:VEVENT");
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string ical_line(std::string_view line) {
  constexpr std::size_t most = 75;
  std::string folded;
  std::size_t room = most;
  while (line.size() > room) {
    std::size_t end = room;
    while (end > 0 && is_continuation(line[end])) --end;
    if (end == 0) end = room;  // no UTF-8
    folded += line.substr(0, end);
    folded += "\r\n ";
    line.remove_prefix(end);
    room = most - 1;
  }
  return folded.append(line).append("\r\n");
}

std::string ical_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : printable(text, true)) {
    if (c == '\n') {
      escaped += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string ical_text(const Calendar& calendar) {
  const bool in_zone = calendar.timezone == described_zone;
  std::string lines;
  for (const std::string_view line :
       {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ko//ko report site//EN", "CALSCALE:GREGORIAN"})
    lines += ical_line(line);
  add_text(lines, "NAME", calendar.name);
  add_text(lines, "X-WR-CALNAME", calendar.name);
  const bool has_times = std::ranges::any_of(
      calendar.events, [](const CalendarEvent& event) { return event.start.minute.has_value(); });
  if (in_zone && has_times)
    for (const std::string_view line : zone_lines) lines += ical_line(line);
  for (const CalendarEvent& event : calendar.events) lines += event_lines(event, in_zone);
  return lines + ical_line("END:VCALENDAR");
}

}  // namespace ko
