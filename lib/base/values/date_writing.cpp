// SPDX-License-Identifier: MIT
/// A date is taken apart into its numbers, the month that is named, and the signs of doubt; the order of the
/// numbers follows from how many digits each has.
#include "base/values/date_writing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "base/values/calendar_names.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

struct Number {
  int value = 0;
  std::size_t digits = 0;

  bool is_year() const { return digits == 4; }
};

struct Parts {
  std::vector<Number> numbers;
  std::optional<int> month;
  std::optional<Weekday> weekday;
  bool approximate = false;
  bool uncertain = false;
  char separator = 0;  // the first one between two numbers
};

constexpr std::size_t most_day_digits = 8;  // 20140221

constexpr std::string_view words_about_date[] = {"ca", "circa", "c", "omkring", "about", "approx"};
/// Words that add nothing to the numbers beside them.
constexpr std::string_view fillers[] = {"den", "the", "of", "st", "nd", "rd", "th"};

template <class List>
bool contains(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_separator(char32_t code) {
  constexpr std::u32string_view separators = U" .,/-_\u00A0\u2009\u202F\u2010\u2011\u2012\u2013\u2212";
  return separators.find(code) != std::u32string_view::npos;
}

bool is_letter(char32_t code) {
  return code < 0x80 ? is_ascii_letter(static_cast<char>(code)) : !is_separator(code);
}

/// Takes a text apart, one run of digits or letters or one sign at a time.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  /// Nothing when there is something in the text that does not belong to a date.
  std::optional<Parts> scan() {
    while (at_ < text_.size())
      if (!take()) return std::nullopt;
    return parts_;
  }

 private:
  bool take() {
    const Character character = character_at(text_, at_);
    if (is_digit(text_[at_])) return take_number();
    if (is_letter(character.code)) return take_word();
    at_ += character.length;
    if (character.code == '~') return parts_.approximate = true;
    if (character.code == '?') return parts_.uncertain = true;
    const bool before_all = parts_.numbers.empty() && !parts_.month;
    if (!is_separator(character.code) || (character.code == '-' && before_all)) return false;
    if (parts_.numbers.size() == 1 && parts_.separator == 0) parts_.separator = text_[at_ - character.length];
    return true;
  }

  bool take_number() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    const std::size_t digits = at_ - begin;
    if (digits > most_day_digits) return false;
    parts_.numbers.push_back({digits_at(text_, begin, digits), digits});
    return true;
  }

  bool take_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size()) {
      const Character character = character_at(text_, at_);
      if (!is_letter(character.code)) break;
      at_ += character.length;
    }
    const std::string word = fold_case(text_.substr(begin, at_ - begin));
    if (contains(words_about_date, word)) return parts_.approximate = true;
    if (contains(fillers, word)) return true;
    if (const auto named = weekday_named(word)) {
      parts_.weekday = named->weekday;
      return true;
    }
    const auto month = month_named(word);
    if (!month || parts_.month) return false;
    parts_.month = month;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Parts parts_;
};

struct YearMonthDay {
  int year = 0;
  std::optional<int> month;
  std::optional<int> day;
  bool short_year = false;
};

/// Two digits mean the years 1969 to 2068, as POSIX has it.
int full_year(Number number) {
  if (number.digits != 2) return number.value;
  return number.value < 69 ? 2000 + number.value : 1900 + number.value;
}

bool is_possible(const YearMonthDay& date) {
  if (!date.month) return true;
  if (*date.month < 1 || *date.month > 12) return false;
  return !date.day || (*date.day >= 1 && *date.day <= days_in_month(date.year, *date.month));
}

/// Why there is no month of this number, and the date that is there when it changed places with the day.
Fault no_such_month(const YearMonthDay& date) {
  std::string message = fmt::format("there is no month {}", *date.month);
  const YearMonthDay swapped = {date.year, date.day, date.month};
  if (date.day && is_possible(swapped))
    return {std::move(message), fmt::format("{:04}-{:02}-{:02}, if day and month changed places", date.year,
                                            *date.day, *date.month)};
  return {std::move(message), "months go from 01 to 12"};
}

/// Why there is no such date.
Fault impossible(const YearMonthDay& date) {
  if (*date.month < 1 || *date.month > 12) return no_such_month(date);
  const std::string month = fmt::format("{} {}", month_name(*date.month), date.year);
  const int days = days_in_month(date.year, *date.month);
  if (*date.day == 0) return {fmt::format("{} has no day 0", month), "days go from 01"};
  return {fmt::format("{} has {} days", month, days),
          fmt::format("the last day of that month is {:04}-{:02}-{:02}", date.year, *date.month, days)};
}

Date made(const YearMonthDay& date, const Parts& parts) {
  std::string iso = fmt::format("{:04}", date.year);
  if (date.month) iso += fmt::format("-{:02}", *date.month);
  if (date.day) iso += fmt::format("-{:02}", *date.day);
  if (parts.approximate) iso += '~';
  if (parts.uncertain) iso += '?';
  return *Date::parse(iso);
}

Result<MeantDate> meant(const YearMonthDay& date, const Parts& parts) {
  if (!is_possible(date)) return impossible(date);
  MeantDate meant{.date = made(date, parts), .order = {}, .other = {}, .short_year = date.short_year};
  meant.contradicts_weekday = parts.weekday && date.day && weekday(meant.date.first()) != *parts.weekday;
  return meant;
}

Result<MeantDate> either(const YearMonthDay& first, const YearMonthDay& second, const Parts& parts) {
  if (!is_possible(first)) return meant(is_possible(second) ? second : first, parts);
  if (!is_possible(second)) return meant(first, parts);
  return MeantDate{.date = made(first, parts), .order = {}, .other = made(second, parts)};
}

/// `3.4.2014`, `3/4/2014`, `14-02-21`. With points the day comes first, as all of Norway writes it.
Result<MeantDate> from_year_last(const Parts& parts) {
  const Number first = parts.numbers[0];
  const Number second = parts.numbers[1];
  const Number third = parts.numbers[2];
  const bool is_short = !third.is_year();
  const YearMonthDay day_first = {full_year(third), second.value, first.value, is_short};
  const YearMonthDay month_first = {full_year(third), first.value, second.value, is_short};
  if (parts.separator == '-' && first.digits == 2 && third.digits == 2)
    return either(day_first, {full_year(first), second.value, third.value, true}, parts);
  if (!is_possible(day_first) && is_possible(month_first)) return meant(month_first, parts);
  if (first.value == second.value || !is_possible(month_first)) return meant(day_first, parts);
  auto result = either(day_first, month_first, parts);
  if (result && parts.separator != '/') (*result).order = "day.month";
  return result;
}

Result<MeantDate> from_three_numbers(const Parts& parts) {
  const auto& numbers = parts.numbers;
  const bool short_ends = numbers[1].digits <= 2 && (numbers[0].digits <= 2 || numbers[2].digits <= 2);
  if (!short_ends) return Fault{};
  if (numbers[0].is_year()) return meant({numbers[0].value, numbers[1].value, numbers[2].value}, parts);
  if (numbers[2].is_year() || numbers[2].digits == 2) return from_year_last(parts);
  return Fault{};
}

Result<MeantDate> from_named_month(const Parts& parts) {
  const auto& numbers = parts.numbers;
  if (numbers.size() == 1 && numbers[0].is_year())
    return meant({numbers[0].value, *parts.month, std::nullopt}, parts);
  if (numbers.size() != 2) return Fault{};
  const bool year_first = numbers[0].is_year();
  const Number year = numbers[year_first ? 0 : 1];
  const Number day = numbers[year_first ? 1 : 0];
  if (day.digits > 2 || (!year.is_year() && year.digits != 2)) return Fault{};
  return meant({full_year(year), *parts.month, day.value, !year.is_year()}, parts);
}

Result<MeantDate> from_two_numbers(const Parts& parts) {
  const Number first = parts.numbers[0];
  const Number second = parts.numbers[1];
  if (first.is_year() && second.is_year())
    return Fault{fmt::format("{} and {} are two years, and a date has one", first.value, second.value),
                 "a period is written with `from` and `to`"};
  if (first.is_year() && second.digits <= 2) return meant({first.value, second.value, std::nullopt}, parts);
  if (second.is_year() && first.digits <= 2) return meant({second.value, first.value, std::nullopt}, parts);
  return Fault{};
}

Result<MeantDate> from_one_number(const Parts& parts) {
  const Number number = parts.numbers[0];
  if (number.is_year()) return meant({number.value, std::nullopt, std::nullopt}, parts);
  if (number.digits != 8) return Fault{};
  const int head = number.value / 10'000;
  const int tail = number.value % 10'000;
  const YearMonthDay year_first = {head, tail / 100, tail % 100};
  const YearMonthDay day_first = {tail, head % 100, head / 100};
  return meant(is_possible(year_first) || !is_possible(day_first) ? year_first : day_first, parts);
}

/// Words before a time. The longer of two that begin alike comes first.
constexpr std::string_view words_before_time[] = {"klokken", "klokka", "kl.", "kl", "at"};
constexpr std::string_view words_for_about[] = {"omkring", "circa", "about", "ca.", "ca", "c.", "~"};

/// Removes the first of `words` that `text` begins with, and the blanks after it.
bool drop(std::string_view& text, std::span<const std::string_view> words) {
  for (std::string_view word : words) {
    if (!text.starts_with(word)) continue;
    text = trim(text.substr(word.size()));
    return true;
  }
  return false;
}

bool drop_last(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text = trim(text.substr(0, text.size() - suffix.size()));
  return true;
}

/// Minutes added to the hour by a half of the day: `am`, `pm`.
struct HalfOfDay {
  bool stated = false;
  bool afternoon = false;
};

HalfOfDay drop_half_of_day(std::string_view& text) {
  if (drop_last(text, "am") || drop_last(text, "a.m.")) return {.stated = true, .afternoon = false};
  if (drop_last(text, "pm") || drop_last(text, "p.m.")) return {.stated = true, .afternoon = true};
  return {};
}

struct HourMinute {
  int hour = -1;
  int minute = -1;
};

/// Seconds are not kept, so only those that say nothing can be left out: `09:00:00`.
std::string_view without_seconds(std::string_view text) {
  const bool has_seconds = std::ranges::count(text, ':') == 2 && text.ends_with(":00");
  return has_seconds ? text.substr(0, text.size() - 3) : text;
}

/// `9`, `900`, `0900`, `9:00`, `9.00`.
HourMinute numbers_of(std::string_view text) {
  if (text.empty() || text.size() > 5) return {};
  const std::size_t point = text.find_first_of(":.");
  if (point == std::string_view::npos && text.size() <= 2) return {digits_at(text, 0, text.size()), 0};
  const std::size_t hour_length = point == std::string_view::npos ? text.size() - 2 : point;
  const std::string_view minute = text.substr(point == std::string_view::npos ? hour_length : point + 1);
  if (hour_length < 1 || hour_length > 2 || minute.size() != 2) return {};
  return {digits_at(text, 0, hour_length), digits_at(minute, 0, 2)};
}

int hour_of_day(int hour, HalfOfDay half) {
  if (!half.stated) return hour;
  if (hour < 1 || hour > 12) return -1;
  return hour % 12 + (half.afternoon ? 12 : 0);
}

}  // namespace

Result<MeantDate> meant_date(std::string_view text) {
  const auto parts = Scanner(text).scan();
  if (!parts) return Fault{};
  if (parts->month) return from_named_month(*parts);
  switch (parts->numbers.size()) {
    case 1: return from_one_number(*parts);
    case 2: return from_two_numbers(*parts);
    case 3: return from_three_numbers(*parts);
    default: return Fault{};
  }
}

std::optional<MeantTime> meant_time(std::string_view text) {
  const std::string folded = fold_case(text);
  std::string_view rest = trim(folded);
  bool approximate = drop_last(rest, "~");
  approximate |= drop(rest, words_for_about);
  drop(rest, words_before_time);
  approximate |= drop(rest, words_for_about);
  const HalfOfDay half = drop_half_of_day(rest);
  const HourMinute numbers = numbers_of(without_seconds(rest));
  const int hour = hour_of_day(numbers.hour, half);
  if (hour < 0 || hour > 23 || numbers.minute < 0 || numbers.minute > 59) return std::nullopt;
  MeantTime meant{.time = Time::of(hour * 60 + numbers.minute, approximate), .other = {}};
  const bool hour_alone = rest.size() <= 2 && !half.stated;
  if (hour_alone && hour >= 1 && hour <= 11) meant.other = Time::of((hour + 12) * 60, approximate);
  return meant;
}

}  // namespace ko
