// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "ko/values/date.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

bool same(CivilDay a, CivilDay b) {
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

/// The next day by the rule of the calendar alone.
CivilDay next(CivilDay day) {
  if (day.day < days_in_month(day.year, day.month)) return {day.year, day.month, day.day + 1};
  if (day.month < 12) return {day.year, day.month + 1, 1};
  return {day.year + 1, 1, 1};
}

}  // namespace

TEST_CASE("days are counted from 1970-01-01") {
  CHECK(to_day({1970, 1, 1}).number == 0);
  CHECK(to_day({1969, 12, 31}).number == -1);
  CHECK(to_day({2000, 3, 1}).number == 11'017);
  CHECK(to_day({2014, 2, 21}).number == 16'122);
  CHECK(to_day({0, 3, 1}).number == -719'468);
}

TEST_CASE("every day of two centuries follows the one before, on the next weekday") {
  CivilDay civil = {1900, 1, 1};
  int weekday_number = 1;  // a Monday
  for (Day day = to_day(civil); day < to_day({2100, 1, 1}); day = day + 1) {
    REQUIRE(same(to_civil(day), civil));
    REQUIRE(to_day(civil) == day);
    REQUIRE(static_cast<int>(weekday(day)) == weekday_number);
    civil = next(civil);
    weekday_number = weekday_number % 7 + 1;
  }
}

TEST_CASE("days and dates convert back and forth far from today") {
  test::Generator generator(1);
  for (int i = 0; i < test::cases; ++i) {
    const int year = generator.small(-5000, 10'000);
    const int month = generator.small(1, 12);
    const CivilDay civil = {year, month, generator.small(1, days_in_month(year, month))};
    const Day day = to_day(civil);
    CAPTURE(civil.year);
    CAPTURE(civil.month);
    CAPTURE(civil.day);
    REQUIRE(same(to_civil(day), civil));
    REQUIRE(same(to_civil(day + 1), next(civil)));
    REQUIRE(to_day(next(civil)) - day == 1);
  }
}

TEST_CASE("leap years") {
  CHECK(is_leap_year(2016));
  CHECK(is_leap_year(2000));
  CHECK(is_leap_year(0));
  CHECK(is_leap_year(-4));
  CHECK_FALSE(is_leap_year(2014));
  CHECK_FALSE(is_leap_year(1900));
  CHECK_FALSE(is_leap_year(-100));
}

TEST_CASE("weekdays that the calendars of the time show") {
  CHECK(weekday(to_day({2014, 2, 21})) == Weekday::friday);
  CHECK(weekday(to_day({1814, 5, 17})) == Weekday::tuesday);
  CHECK(weekday(to_day({1970, 1, 1})) == Weekday::thursday);
  CHECK(weekday(to_day({2000, 2, 29})) == Weekday::tuesday);
  CHECK(weekday(to_day({2024, 2, 29})) == Weekday::thursday);
}

TEST_CASE("a day prints in ISO form") {
  CHECK(to_string(to_day({2014, 2, 21})) == "2014-02-21");
  CHECK(to_string(to_day({814, 5, 7})) == "0814-05-07");
}

TEST_CASE("adding months holds back to the end of a shorter month") {
  CHECK(to_string(add_months(to_day({2014, 1, 31}), 1)) == "2014-02-28");
  CHECK(to_string(add_months(to_day({2016, 1, 31}), 1)) == "2016-02-29");
  CHECK(to_string(add_months(to_day({2014, 3, 31}), -1)) == "2014-02-28");
  CHECK(to_string(add_months(to_day({2014, 11, 15}), 2)) == "2015-01-15");
  CHECK(to_string(add_months(to_day({2014, 1, 15}), -1)) == "2013-12-15");
  CHECK(to_string(add_months(to_day({2014, 2, 21}), -26)) == "2011-12-21");
  CHECK(to_string(add_months(to_day({2016, 2, 29}), 48)) == "2020-02-29");
}

TEST_CASE("ISO weeks: the years whose first and last weeks are often got wrong") {
  const auto monday = [](int year, int week) {
    const auto day = first_day_of_week(year, week);
    return day ? to_string(*day) : "none";
  };
  CHECK(monday(2014, 8) == "2014-02-17");
  CHECK(monday(2014, 1) == "2013-12-30");
  CHECK(monday(2016, 1) == "2016-01-04");
  CHECK(monday(2015, 53) == "2015-12-28");
  CHECK(monday(2020, 53) == "2020-12-28");
  CHECK(monday(2014, 53) == "none");
  CHECK(monday(2014, 52) == "2014-12-22");
  CHECK(monday(2014, 0) == "none");
  CHECK(monday(2014, -1) == "none");
  CHECK(monday(2015, 54) == "none");
}

TEST_CASE("the weeks of a year follow each other without a gap") {
  for (int year = 1900; year < 2100; ++year) {
    const bool has_53 = first_day_of_week(year, 53).has_value();
    const int last = has_53 ? 53 : 52;
    for (int week = 1; week < last; ++week)
      REQUIRE(*first_day_of_week(year, week + 1) - *first_day_of_week(year, week) == 7);
    REQUIRE(*first_day_of_week(year + 1, 1) - *first_day_of_week(year, last) == 7);
  }
}
