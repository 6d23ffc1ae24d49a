// SPDX-License-Identifier: MIT
/// Dates, times and periods as people write them in records: the subset of EDTF (ISO 8601-2:2019) that keeps
/// years, months and days with the suffixes `~` (approximate) and `?` (uncertain).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// One calendar day of the proleptic Gregorian calendar, counted from 1970-01-01; exact in the years that
/// std::chrono has, -32767 to 32767.
struct Day {
  std::int32_t number = 0;

  auto operator<=>(const Day&) const = default;
  Day operator+(std::int32_t days) const { return {number + days}; }
  Day operator-(std::int32_t days) const { return {number - days}; }
  std::int32_t operator-(Day other) const { return number - other.number; }
};

/// ISO 8601 weekday: Monday is 1, Sunday is 7.
enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

struct CivilDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};

bool is_leap_year(int year);
int days_in_month(int year, int month);
Day to_day(CivilDay civil);
CivilDay to_civil(Day day);
Weekday weekday(Day day);
/// The day's ISO 8601 form, `2014-02-21`.
std::string to_string(Day day);
/// The day `months` later, held back to the last day of a shorter month.
Day add_months(Day day, int months);
/// The Monday that begins week `week` (1..53) of the ISO 8601 week-numbering `year`; nothing if there is
/// none.
std::optional<Day> first_day_of_week(int year, int week);

/// A date as written: a year, a month or a day, perhaps approximate or uncertain.
class Date {
 public:
  /// Reads `2017`, `2017-03`, `2017-03-23`, each with `~`, `?`, both, or `%` (EDTF's sign for both).
  /// The fault names what is wrong (no such month, no such day) and the ISO form when another order was
  /// meant.
  static Result<Date> parse(std::string_view text);
  static Date of(Day day);

  int year() const { return year_; }
  std::optional<int> month() const;
  std::optional<int> day() const;
  bool approximate() const { return approximate_; }
  bool uncertain() const { return uncertain_; }
  bool vague() const { return approximate_ || uncertain_; }
  /// True when it names one day and nothing in it is approximate or uncertain.
  bool exact() const { return day_ != 0 && !vague(); }

  Day first() const;  ///< the earliest day it can be: `2014-02` begins on 1 February
  Day last() const;   ///< the latest day it can be: `2014-02` ends on 28 February
  std::string str() const;

  bool operator==(const Date&) const = default;

 private:
  std::int16_t year_ = 1970;
  std::uint8_t month_ = 0;  // 0: not stated
  std::uint8_t day_ = 0;    // 0: not stated
  bool approximate_ = false;
  bool uncertain_ = false;
};

/// A time of day in whole minutes, perhaps approximate: `11:00`, `11:00~`.
class Time {
 public:
  static Result<Time> parse(std::string_view text);
  static Time of(int minutes_after_midnight, bool approximate = false);

  int minutes() const { return minutes_; }
  bool approximate() const { return approximate_; }
  std::string str() const;

  bool operator==(const Time&) const = default;

 private:
  std::int16_t minutes_ = 0;
  bool approximate_ = false;
};

/// A date, and a time of that day where it is known: `2014-02-21T09:00`, `2014-03-26`. Local to the record
/// set's time zone.
class Moment {
 public:
  static Result<Moment> parse(std::string_view text);

  const Date& date() const { return date_; }
  const std::optional<Time>& time() const { return time_; }
  std::string str() const;

  bool operator==(const Moment&) const = default;

 private:
  Date date_;
  std::optional<Time> time_;
};

/// A time of day, with its date where that is written: when somebody came or left.
class Clock {
 public:
  static Result<Clock> parse(std::string_view text);

  const std::optional<Date>& date() const { return date_; }
  const Time& time() const { return time_; }
  std::string str() const;

 private:
  std::optional<Date> date_;
  Time time_;
};

/// A period of whole days, half-open: `begin` is in it, `end` is not. A missing end is open.
struct Period {
  std::optional<Day> begin;
  std::optional<Day> end;

  /// From `from` and `to` as written, both inclusive: `{from: 2014, to: 2014-03}` ends after 31 March.
  static Period between(const std::optional<Date>& from, const std::optional<Date>& to);
  /// The period one date names: `2014-02` is all of February.
  static Period of(const Date& date);
  /// Reads a query's period: `2014`, `2014-02`, `2014-02-21`, `2014-Q1`, `2014-W08`, or two of them joined by
  /// `..`, either of which may be left out.
  static Result<Period> parse(std::string_view text);

  bool contains(Day day) const;
  bool overlaps(const Period& other) const;
  /// The days that are in both; empty (begin == end) when there are none.
  Period intersect(const Period& other) const;
  bool empty() const { return begin && end && *end <= *begin; }

  bool operator==(const Period&) const = default;
};

}  // namespace ko
