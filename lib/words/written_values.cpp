// SPDX-License-Identifier: MIT
#include "words/written_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "base/text/replacing.hpp"
#include "base/values/calendar_names.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

std::string calendar_form(const Date& date, Language language) {
  if (date.day())
    return message("date.day", language, *date.day(), month_name(*date.month(), language), date.year());
  if (date.month()) return message("date.month", language, month_name(*date.month(), language), date.year());
  return std::to_string(date.year());
}

/// `09.00`, in English `09:00`. An approximate time on the hour is the hour alone in Norwegian: `11`.
std::string digits(const Time& time, Language language) {
  const int hours = time.minutes() / 60;
  const int minutes = time.minutes() % 60;
  if (language == Language::en) return fmt::format("{:02}:{:02}", hours, minutes);
  if (time.approximate() && minutes == 0) return std::to_string(hours);
  return fmt::format("{:02}.{:02}", hours, minutes);
}

/// As it stands beside another time: `kl. 09.00`, but `09:00` without `at`.
std::string beside(const Time& time, Language language) {
  return time.approximate() ? message("time.plain_about", language, digits(time, language))
                            : message("time.plain", language, digits(time, language));
}

std::string dated(const Date& date, const std::string& time, Language language) {
  const std::string day = written_with_weekday(date, language);
  return time.empty() ? day : message("moment", language, day, time);
}

std::optional<Time> time_of(const std::optional<Moment>& moment) {
  return moment ? moment->time() : std::nullopt;
}

bool share_a_day(const std::optional<Moment>& start, const std::optional<Moment>& end) {
  return !start || !end || start->date() == end->date();
}

}  // namespace

std::string written(const Date& date, Language language) {
  std::string text = calendar_form(date, language);
  if (date.approximate()) text = message("date.approximate", language, text);
  if (date.uncertain()) text = message("date.uncertain", language, text);
  return text;
}

std::string typed(const Date& date, Language language) {
  return replace_all(written(date, language), "\u00a0", " ");
}

std::string written_with_weekday(const Date& date, Language language) {
  if (!date.exact()) return written(date, language);
  return message("date.weekday", language, weekday_name(weekday(date.first()), language),
                 written(date, language));
}

std::string written(const Time& time, Language language) {
  return time.approximate() ? message("time.about", language, digits(time, language))
                            : message("time.at", language, digits(time, language));
}

std::string written(const Clock& clock, Language language) {
  const std::string time = written(clock.time(), language);
  return clock.date() ? message("moment", language, written(*clock.date(), language), time) : time;
}

std::string written_beside(const Clock& clock, Language language) {
  const std::string time = beside(clock.time(), language);
  return clock.date() ? message("moment", language, written(*clock.date(), language), time) : time;
}

std::string written_times(const std::optional<Time>& start, const std::optional<Time>& end,
                          Language language) {
  if (!start && !end) return {};
  if (!end) return beside(*start, language);
  if (!start) return message("moment.until", language, beside(*end, language));
  if (start->approximate() || end->approximate())
    return message("time.vague_range", language, beside(*start, language), beside(*end, language));
  return message("time.range", language, digits(*start, language), digits(*end, language));
}

std::string written(const Moment& moment, Language language) {
  return written(moment, std::nullopt, language);
}

std::string written(const std::optional<Moment>& start, const std::optional<Moment>& end, Language language) {
  if (share_a_day(start, end)) {
    const Moment& known = start ? *start : *end;
    return dated(known.date(), written_times(time_of(start), time_of(end), language), language);
  }
  return message("moment.range", language,
                 dated(start->date(), written_times(start->time(), std::nullopt, language), language),
                 dated(end->date(), written_times(end->time(), std::nullopt, language), language));
}

std::string written_times(const std::optional<Moment>& start, const std::optional<Moment>& end,
                          Language language) {
  return share_a_day(start, end) ? written_times(time_of(start), time_of(end), language)
                                 : written_times(time_of(start), std::nullopt, language);
}

std::string written(Percent percent, Language language) {
  std::string digits = percent.str();
  std::replace(digits.begin(), digits.end(), '.', decimal_mark(language));
  return message("percent", language, digits);
}

std::string written(const Rational& number, Language language) {
  std::string digits = number.rounded(6);
  if (digits.find('.') != std::string::npos) {
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.')) digits.pop_back();
  }
  std::size_t end = std::min(digits.find('.'), digits.size());
  if (end < digits.size()) digits[end] = decimal_mark(language);
  const std::size_t begin = digits.starts_with('-') ? 1 : 0;
  if (end - begin < 5) return digits;
  for (; end > begin + 3; end -= 3) digits.insert(end - 3, language == Language::en ? "," : "\u00a0");
  return digits;
}

std::string enumerated(const std::vector<std::string>& parts, Language language) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i != 0) text += i + 1 == parts.size() ? fmt::format(" {} ", message("and", language)) : ", ";
    text += parts[i];
  }
  return text;
}

}  // namespace ko
