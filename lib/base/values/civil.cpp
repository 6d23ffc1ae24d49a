// SPDX-License-Identifier: MIT
/// The proleptic Gregorian calendar. Days and dates are converted by counting in eras of 400 years that begin
/// on 1 March, so that the leap day is the last of its year (the method is Howard Hinnant's
/// `days_from_civil`).
#include <fmt/format.h>

#include <algorithm>

#include "ko/values/date.hpp"

namespace ko {
namespace {

constexpr int years_in_era = 400;
constexpr int days_in_era = 146'097;
constexpr int days_from_era_to_epoch = 719'468;  // 0000-03-01 to 1970-01-01

constexpr int floor_divide(int dividend, int divisor) {
  const int quotient = dividend / divisor;
  return dividend % divisor < 0 ? quotient - 1 : quotient;
}

}  // namespace

bool is_leap_year(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in_month(int year, int month) {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Day to_day(CivilDay civil) {
  const int year = civil.month <= 2 ? civil.year - 1 : civil.year;
  const int era = floor_divide(year, years_in_era);
  const int year_of_era = year - era * years_in_era;
  const int months_since_march = (civil.month + 9) % 12;
  const int day_of_year = (153 * months_since_march + 2) / 5 + civil.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return {era * days_in_era + day_of_era - days_from_era_to_epoch};
}

CivilDay to_civil(Day day) {
  const int since_march_0000 = day.number + days_from_era_to_epoch;
  const int era = floor_divide(since_march_0000, days_in_era);
  const int day_of_era = since_march_0000 - era * days_in_era;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / (days_in_era - 1)) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int months_since_march = (5 * day_of_year + 2) / 153;
  const int month = months_since_march < 10 ? months_since_march + 3 : months_since_march - 9;
  return {.year = year_of_era + era * years_in_era + (month <= 2 ? 1 : 0),
          .month = month,
          .day = day_of_year - (153 * months_since_march + 2) / 5 + 1};
}

Weekday weekday(Day day) {
  const int days_since_monday =
      day.number + 3 - 7 * floor_divide(day.number + 3, 7);  // 1970-01-01 was a Thursday
  return static_cast<Weekday>(days_since_monday + 1);
}

std::string to_string(Day day) {
  const CivilDay civil = to_civil(day);
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

Day add_months(Day day, int months) {
  const CivilDay civil = to_civil(day);
  const int months_since_year_0 = civil.year * 12 + civil.month - 1 + months;
  const int year = floor_divide(months_since_year_0, 12);
  const int month = months_since_year_0 - year * 12 + 1;
  return to_day({year, month, std::min(civil.day, days_in_month(year, month))});
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
