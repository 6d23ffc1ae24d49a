// SPDX-License-Identifier: MIT
/// Dates, times, and the two together, in their ISO forms.
#include "ko/values/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/text/digits.hpp"
#include "base/values/date_writing.hpp"

namespace ko {
namespace {

/// Cuts the qualifying signs off the end of a date.
struct Qualified {
  std::string_view bare;
  bool approximate = false;
  bool uncertain = false;
};

Qualified qualified(std::string_view text) {
  Qualified result{.bare = text};
  while (!result.bare.empty()) {
    const char sign = result.bare.back();
    const bool approximate = sign == '~' || sign == '%';
    const bool uncertain = sign == '?' || sign == '%';
    const bool repeated = (approximate && result.approximate) || (uncertain && result.uncertain);
    if ((!approximate && !uncertain) || repeated) break;
    result.approximate |= approximate;
    result.uncertain |= uncertain;
    result.bare.remove_suffix(1);
  }
  return result;
}

/// True for the forms `2014`, `2014-02` and `2014-02-21`, whatever the numbers.
bool has_iso_form(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 4 || i == 7 ? text[i] != '-' : !is_digit(text[i])) return false;
  return true;
}

constexpr int minutes_in_hour = 60;
constexpr std::size_t day_length = std::string_view("2014-02-21").size();

namespace chrono = std::chrono;

chrono::sys_days in_chrono(Day day) {
  return chrono::sys_days(chrono::days(day.number));
}

Day from_chrono(chrono::sys_days day) {
  return {static_cast<std::int32_t>(day.time_since_epoch().count())};
}

}  // namespace

Result<Date> Date::parse(std::string_view text) {
  const Qualified parts = qualified(text);
  if (!has_iso_form(parts.bare)) return fault_of_date(text);
  const int year = digits_at(parts.bare, 0, 4);
  const int month = parts.bare.size() >= 7 ? digits_at(parts.bare, 5, 2) : 0;
  const int day = parts.bare.size() == 10 ? digits_at(parts.bare, 8, 2) : 0;
  if (parts.bare.size() >= 7 && (month < 1 || month > 12)) return fault_of_date(text);
  if (parts.bare.size() == 10 && (day < 1 || day > days_in_month(year, month))) return fault_of_date(text);
  Date date;
  date.year_ = static_cast<std::int16_t>(year);
  date.month_ = static_cast<std::uint8_t>(month);
  date.day_ = static_cast<std::uint8_t>(day);
  date.approximate_ = parts.approximate;
  date.uncertain_ = parts.uncertain;
  return date;
}

Date Date::of(Day day) {
  const CivilDay civil = to_civil(day);
  Date date;
  date.year_ = static_cast<std::int16_t>(civil.year);
  date.month_ = static_cast<std::uint8_t>(civil.month);
  date.day_ = static_cast<std::uint8_t>(civil.day);
  return date;
}

std::optional<int> Date::month() const {
  return month_ == 0 ? std::nullopt : std::optional<int>(month_);
}

std::optional<int> Date::day() const {
  return day_ == 0 ? std::nullopt : std::optional<int>(day_);
}

Day Date::first() const {
  return to_day({year_, month_ == 0 ? 1 : month_, day_ == 0 ? 1 : day_});
}

Day Date::last() const {
  const int month = month_ == 0 ? 12 : month_;
  return to_day({year_, month, day_ == 0 ? days_in_month(year_, month) : day_});
}

std::string Date::str() const {
  std::string text = fmt::format("{:04}", year_);
  if (month_ != 0) text += fmt::format("-{:02}", month_);
  if (day_ != 0) text += fmt::format("-{:02}", day_);
  if (approximate_ && uncertain_) return text + '%';
  if (approximate_) text += '~';
  if (uncertain_) text += '?';
  return text;
}

Result<Time> Time::parse(std::string_view text) {
  const bool approximate = text.ends_with('~');
  const std::string_view bare = text.substr(0, text.size() - (approximate ? 1 : 0));
  const int hour = digits_at(bare, 0, 2);
  const int minute = digits_at(bare, 3, 2);
  if (bare.size() != 5 || bare[2] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return fault_of_time(text);
  return Time::of(hour * minutes_in_hour + minute, approximate);
}

Time Time::of(int minutes_after_midnight, bool approximate) {
  Time time;
  time.minutes_ = static_cast<std::int16_t>(minutes_after_midnight);
  time.approximate_ = approximate;
  return time;
}

std::string Time::str() const {
  return fmt::format("{:02}:{:02}{}", minutes_ / minutes_in_hour, minutes_ % minutes_in_hour,
                     approximate_ ? "~" : "");
}

Result<Moment> Moment::parse(std::string_view text) {
  Moment moment;
  const std::size_t separator = text.find('T');
  if (separator == std::string_view::npos) {
    const auto date = Date::parse(text);
    if (!date) return fault_of_moment(text);
    moment.date_ = *date;
    return moment;
  }
  if (separator != day_length) return fault_of_moment(text);
  const auto date = Date::parse(text.substr(0, separator));
  const auto time = Time::parse(text.substr(separator + 1));
  if (!date || !time) return fault_of_moment(text);
  moment.date_ = *date;
  moment.time_ = *time;
  return moment;
}

std::string Moment::str() const {
  return time_ ? date_.str() + 'T' + time_->str() : date_.str();
}

Result<Clock> Clock::parse(std::string_view text) {
  Clock clock;
  if (text.find('T') == std::string_view::npos) {
    const auto time = Time::parse(text);
    if (!time) return time.fault();
    clock.time_ = *time;
    return clock;
  }
  const auto moment = Moment::parse(text);
  if (!moment) return moment.fault();
  if (!moment->time()) return fault_of_time(text);
  clock.date_ = moment->date();
  clock.time_ = *moment->time();
  return clock;
}

std::string Clock::str() const {
  return date_ ? date_->str() + 'T' + time_.str() : time_.str();
}

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
