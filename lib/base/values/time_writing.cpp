// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>
#include <string>

#include "base/text/digits.hpp"
#include "base/values/date_writing.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

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
  const bool has_seconds = std::count(text.begin(), text.end(), ':') == 2 && text.ends_with(":00");
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
