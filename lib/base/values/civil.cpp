// SPDX-License-Identifier: MIT
/// The proleptic Gregorian calendar, as <chrono> has it.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "ko/values/date.hpp"

namespace ko {
namespace {

namespace chrono = std::chrono;

chrono::sys_days in_chrono(Day day) {
  return chrono::sys_days(chrono::days(day.number));
}

Day from_chrono(chrono::sys_days day) {
  return {static_cast<std::int32_t>(day.time_since_epoch().count())};
}

}  // namespace

bool is_leap_year(int year) {
  return chrono::year(year).is_leap();
}

int days_in_month(int year, int month) {
  const auto last = chrono::year(year) / month / chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

Day to_day(CivilDay civil) {
  return from_chrono(chrono::year(civil.year) / civil.month / civil.day);
}

CivilDay to_civil(Day day) {
  const chrono::year_month_day civil(in_chrono(day));
  return {.year = static_cast<int>(civil.year()),
          .month = static_cast<int>(static_cast<unsigned>(civil.month())),
          .day = static_cast<int>(static_cast<unsigned>(civil.day()))};
}

Weekday weekday(Day day) {
  return static_cast<Weekday>(chrono::weekday(in_chrono(day)).iso_encoding());
}

std::string to_string(Day day) {
  const CivilDay civil = to_civil(day);
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

Day add_months(Day day, int months) {
  const chrono::year_month_day civil(in_chrono(day));
  const chrono::year_month month = civil.year() / civil.month() + chrono::months(months);
  return from_chrono(month / std::min(civil.day(), (month / chrono::last).day()));
}

std::optional<Day> first_day_of_week(int year, int week) {
  // ISO 8601: week 1 is the one that holds 4 January, so the last one holds 28 December.
  const auto monday_of = [](Day day) { return day - (static_cast<int>(weekday(day)) - 1); };
  const Day first = monday_of(to_day({year, 1, 4}));
  const Day last = monday_of(to_day({year, 12, 28}));
  const Day monday = first + 7 * (week - 1);
  if (week < 1 || week > 53 || monday > last) return std::nullopt;
  return monday;
}

}  // namespace ko
