// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.hpp"
#include "base/values/calendar_names.hpp"
#include "base/values/date_writing.hpp"
#include "base/values/fault.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view date_forms = "a date is written 2014-02-21, 2014-02 or 2014";
constexpr std::string_view time_forms = "a time is written 09:00, or 09:00~ when it is approximate";
constexpr std::string_view moment_forms =
    "a date and time is written 2014-02-21T09:00, a date alone 2014-02-21";
/// Longer than any writing of a date and a time; a longer text is not searched for one.
constexpr std::size_t longest_writing = 100;

std::string in_words(const Date& date) {
  if (!date.month()) return fmt::format("{}", date.year());
  if (!date.day()) return fmt::format("{} {}", month_name(*date.month()), date.year());
  return fmt::format("{} {} {}", *date.day(), month_name(*date.month()), date.year());
}

/// That a text has not the form of `what`, and how its date was read where there was a choice.
std::string not_in_form(std::string_view text, std::string_view what, const MeantDate& meant) {
  if (meant.order.empty()) return fmt::format("{} is not in the form of {}", quoted(text), what);
  return fmt::format("{} is not in the form of {}; it was read as {}: {}", quoted(text), what, meant.order,
                     in_words(meant.date));
}

/// Says what to write for a date in another writing, with `rest` behind it. Only what nothing is left to
/// guess in is said with `write`.
Fault fault_of_meant(std::string_view text, std::string_view what, const MeantDate& meant,
                     const std::string& rest = {}) {
  const std::string first = meant.date.str() + rest;
  if (meant.other) {
    const std::string second = meant.other->str() + rest;
    if (!meant.order.empty())
      return {not_in_form(text, what, meant),
              fmt::format("{}, or {} if the month comes first", first, second)};
    return {fmt::format("{} can be {} or {}", quoted(text), in_words(meant.date), in_words(*meant.other)),
            fmt::format("{} or {}, whichever is meant", first, second)};
  }
  if (meant.contradicts_weekday)
    return {fmt::format("{}, and that is a {}", not_in_form(text, what, meant),
                        weekday_name(weekday(meant.date.first()), Language::en)),
            fmt::format("{}, if the weekday is wrong and not the date", first)};
  if (meant.short_year)
    return {not_in_form(text, what, meant), fmt::format("{}, if the year is {}", first, meant.date.year())};
  return fault_with_replacement(not_in_form(text, what, meant), first);
}

/// The day that was meant, in whatever writing; nothing when it is less than a day.
std::optional<MeantDate> meant_day(std::string_view text) {
  while (text.ends_with(',')) text.remove_suffix(1);
  const auto meant = meant_date(trim(text));
  if (!meant || !meant->date.exact()) return std::nullopt;
  return *meant;
}

struct MeantMoment {
  MeantDate day;
  MeantTime time;
};

/// What to write for an hour that may be before noon or after it.
std::string either_half(std::string_view before, const MeantTime& meant) {
  return fmt::format("{0}{1}, or {0}{2} if the evening is meant", before, meant.time.str(),
                     meant.other->str());
}

Fault fault_of_meant(std::string_view text, const MeantTime& meant) {
  std::string message = fmt::format("{} is not in the form of a time", quoted(text));
  if (meant.other) return {std::move(message), either_half("", meant)};
  return fault_with_replacement(std::move(message), meant.time.str());
}

Fault fault_of_meant(std::string_view text, const MeantMoment& moment) {
  Fault fault = fault_of_meant(text, "a date and time", moment.day, 'T' + moment.time.time.str());
  if (!fault.replacement || !moment.time.other) return fault;
  return {std::move(fault.message), either_half(moment.day.date.str() + 'T', moment.time)};
}

/// A date and a time in whatever writing.
std::optional<MeantMoment> meant_moment(std::string_view text) {
  if (text.size() > longest_writing) return std::nullopt;
  for (std::size_t at = text.find_first_of(" Tt"); at != std::string_view::npos;
       at = text.find_first_of(" Tt", at + 1)) {
    const auto day = meant_day(text.substr(0, at));
    const auto time = meant_time(text.substr(at + 1));
    if (day && time) return MeantMoment{*day, *time};
  }
  return std::nullopt;
}

/// True when an ISO time is followed by `Z` or a distance from universal time.
bool has_zone(std::string_view time) {
  const std::size_t sign = time.find_first_of("Zz+-", 1);
  return sign != std::string_view::npos && Time::parse(time.substr(0, std::min<std::size_t>(sign, 5)));
}

bool is_date_and_time(std::string_view text) {
  const std::size_t separator = text.find('T');
  return separator != std::string_view::npos && Date::parse(text.substr(0, separator)) &&
         digits_at(text, separator + 1, 2) >= 0;
}

/// The fault of a text that has the form of a date and a time, one of which is wrong.
Fault fault_of_part(std::string_view date_text, std::string_view time_text) {
  const auto date = Date::parse(date_text);
  if (!date) return date.fault();
  if (!date->day())
    return {fmt::format("{} is no day, and a time needs one", quoted(date_text)), std::string(moment_forms)};
  if (!date->exact())
    return {"a date that is approximate or uncertain has no time",
            "leave out the time, or the sign of doubt"};
  return {fault_of_time(time_text).message, std::string(moment_forms)};
}

}  // namespace

Fault fault_of_date(std::string_view text) {
  if (trim(text).empty()) return {"there is no date", std::string(date_forms)};
  const auto meant = meant_date(text);
  if (meant) return fault_of_meant(text, "a date", *meant);
  if (!meant.fault().message.empty()) return meant.fault();
  if (is_date_and_time(text))
    return {fmt::format("{} has a time, and this is a date", quoted(text)),
            fmt::format("leave out the time: {}", text.substr(0, text.find('T')))};
  return {fmt::format("{} is not a date", quoted(text)), std::string(date_forms)};
}

Fault fault_of_time(std::string_view text) {
  if (trim(text).empty()) return {"there is no time", std::string(time_forms)};
  if (const auto meant = meant_time(text)) return fault_of_meant(text, *meant);
  if (text.starts_with("24:00"))
    return {"a day ends at 23:59; 24:00 is 00:00 of the next day",
            "23:59, or 00:00 with the next day's date"};
  if (has_zone(text))
    return {fmt::format("{} names a time zone, and times are local to the record set", quoted(text)),
            std::string(time_forms)};
  const int hour = digits_at(text, 0, 2);
  const int minute = digits_at(text, 3, 2);
  const bool iso = hour >= 0 && minute >= 0 && text[2] == ':';
  if (iso && hour > 23) return {fmt::format("there is no hour {}", hour), std::string(time_forms)};
  if (iso && minute > 59) return {fmt::format("there is no minute {}", minute), std::string(time_forms)};
  return {fmt::format("{} is not a time", quoted(text)), std::string(time_forms)};
}

Fault fault_of_moment(std::string_view text) {
  if (const auto moment = meant_moment(text)) return fault_of_meant(text, *moment);
  const std::size_t separator = text.find('T');
  if (separator != std::string_view::npos && digits_at(text, 0, 4) >= 0)
    return fault_of_part(text.substr(0, separator), text.substr(separator + 1));
  Fault fault = fault_of_date(text);
  if (fault.advice == date_forms) fault.advice = moment_forms;
  return fault;
}

}  // namespace ko
