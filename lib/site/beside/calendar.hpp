// SPDX-License-Identifier: MIT
/// Calendars as iCalendar has them (RFC 5545).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/date.hpp"

namespace ko {

/// A day, with the minute of it where that is known, in the set's own time.
struct CalendarTime {
  Day day = {};
  std::optional<int> minute = {};  ///< after midnight
};

enum class EventStatus : std::uint8_t { confirmed, tentative, cancelled };

struct CalendarEvent {
  std::string uid;
  Day stamp = {};  ///< the day of the last that the records tell of it
  CalendarTime start = {};
  /// With the minute that it ends at where the start has one, else the last day of it.
  std::optional<CalendarTime> end = {};
  std::string summary;
  std::string description = {};
  std::string location = {};
  std::string category = {};
  std::string address = {};  ///< of its page, absolute; empty where that is not known
  EventStatus status = EventStatus::confirmed;
  bool takes_time = true;  ///< false of a deadline, which makes nobody busy
};

struct Calendar {
  std::string name;
  /// IANA name. `Europe/Oslo` is described in the calendar; times of another zone are written without one,
  /// for readers to take them as local.
  std::string_view timezone = "Europe/Oslo";
  std::vector<CalendarEvent> events = {};  ///< at least one
};

/// The calendar as text: lines of at most 75 octets, ending as the standard has it.
std::string ical_text(const Calendar& calendar);

/// A content line of the standard: folded between characters, with its end.
std::string ical_line(std::string_view line);
/// A text as a property of the standard has it.
std::string ical_escaped(std::string_view text);

}  // namespace ko
