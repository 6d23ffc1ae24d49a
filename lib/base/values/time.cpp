// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/text/digits.hpp"
#include "base/values/date_writing.hpp"
#include "ko/values/date.hpp"

namespace ko {
namespace {

constexpr int minutes_in_hour = 60;
constexpr std::size_t day_length = std::string_view("2014-02-21").size();

}  // namespace

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
  if (!date || !date->exact() || !time) return fault_of_moment(text);
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

}  // namespace ko
