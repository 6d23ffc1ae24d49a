// SPDX-License-Identifier: MIT
#include "site/beside/calendar.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "ko/values/text.hpp"

namespace {

constexpr ko::CivilDay meeting_day = {2024, 1, 25};

ko::CalendarEvent meeting_at(int minute) {
  return {.uid = "a-b",
          .stamp = ko::to_day({2024, 1, 11}),
          .start = {ko::to_day(meeting_day), minute},
          .summary = "Møte; i styret, nå"};
}

bool has_line(const std::string& text, std::string_view line) {
  return text.find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
}

}  // namespace

TEST_CASE("A content line is folded at 75 octets, between characters") {
  CHECK(ko::ical_line("SUMMARY:kort") == "SUMMARY:kort\r\n");
  CHECK(ko::ical_line(std::string(75, 'a')) == std::string(75, 'a') + "\r\n");
  CHECK(ko::ical_line(std::string(76, 'a')) == std::string(75, 'a') + "\r\n a\r\n");
  std::string long_word;
  for (int i = 0; i < 200; ++i) long_word += "å";
  std::string unfolded;
  const std::string folded = ko::ical_line(long_word);
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t end = rest.find("\r\n");
    const std::string_view line = rest.substr(0, end);
    CHECK(line.size() <= 75);
    unfolded += unfolded.empty() ? line : line.substr(1);
    CHECK(unfolded.size() % 2 == 0);
    rest.remove_prefix(end + 2);
  }
  CHECK(unfolded == long_word);
}

TEST_CASE("What separates values in a calendar is escaped in texts") {
  CHECK(ko::ical_escaped("a,b;c\\d\ne: f") == "a\\,b\\;c\\\\d\\ne: f");
}

TEST_CASE("An event at a time is in the zone of the calendar, which is described there") {
  const std::string text = ko::ical_text({.name = "Styret", .events = {meeting_at(18 * 60 + 5)}});
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(has_line(text, "TZID:Europe/Oslo"));
  CHECK(has_line(text, "DTSTART;TZID=Europe/Oslo:20240125T180500"));
  CHECK(has_line(text, "DTSTAMP:20240111T000000Z"));
  CHECK(has_line(text, "SUMMARY:Møte\\; i styret\\, nå"));
  CHECK(has_line(text, "STATUS:CONFIRMED"));
  CHECK(text.find("DTEND") == std::string::npos);
}

TEST_CASE("Times of a zone that is not described are left for readers to take as local") {
  const std::string text =
      ko::ical_text({.name = "Styret", .timezone = "America/Chicago", .events = {meeting_at(540)}});
  CHECK(has_line(text, "DTSTART:20240125T090000"));
  CHECK(text.find("TZID") == std::string::npos);
}

TEST_CASE("An end stands where it is after the start, and of whole days as the day after the last") {
  ko::CalendarEvent event = meeting_at(540);
  const auto end_line = [&](ko::CalendarTime end) {
    event.end = end;
    const std::string text = ko::ical_text({.name = "Styret", .events = {event}});
    const std::size_t at = text.find("DTEND");
    return at == std::string::npos ? std::string() : text.substr(at, text.find('\r', at) - at);
  };
  CHECK(end_line({event.start.day, 600}) == "DTEND;TZID=Europe/Oslo:20240125T100000");
  CHECK(end_line({event.start.day + 1, 30}) == "DTEND;TZID=Europe/Oslo:20240126T003000");
  CHECK(end_line({event.start.day, 540}).empty());
  CHECK(end_line({event.start.day - 1, 600}).empty());
  CHECK(end_line({event.start.day + 1, {}}).empty());
  event.start.minute.reset();
  CHECK(end_line({event.start.day, {}}).empty());
  CHECK(end_line({event.start.day + 1, {}}) == "DTEND;VALUE=DATE:20240127");
}

TEST_CASE("A cancelled meeting says so, and a deadline makes nobody busy") {
  ko::CalendarEvent event = meeting_at(540);
  event.status = ko::EventStatus::cancelled;
  event.takes_time = false;
  const std::string text = ko::ical_text({.name = "Styret", .events = {event}});
  CHECK(has_line(text, "STATUS:CANCELLED"));
  CHECK(has_line(text, "TRANSP:TRANSPARENT"));
}
