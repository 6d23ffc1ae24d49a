// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string>

#include "base/date_writing.hpp"
#include "base/digits.hpp"
#include "ko/text.hpp"

namespace ko {
namespace {

/// Words before a time. Longer ones first, so that `kl.` is not taken for `kl` and a point.
constexpr std::array<std::string_view, 7> before = {"klokken", "klokka", "kl.", "kl", "at", "(", ""};
constexpr std::array<std::string_view, 7> about = {"omkring", "circa", "about", "ca.", "ca", "c.", "~"};

/// Removes the first of `words` that `text` begins with, and the blanks after it.
template <class Words>
bool drop(std::string_view& text, const Words& words) {
  for (std::string_view word : words) {
    if (word.empty() || !text.starts_with(word)) continue;
    text = trim(text.substr(word.size()));
    return true;
  }
  return false;
}

bool drop_suffix(std::string_view& text, std::string_view suffix) {
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
  if (drop_suffix(text, "am") || drop_suffix(text, "a.m.")) return {.stated = true, .afternoon = false};
  if (drop_suffix(text, "pm") || drop_suffix(text, "p.m.")) return {.stated = true, .afternoon = true};
  return {};
}

struct HourMinute {
  int hour = -1;
  int minute = -1;
};

/// `9`, `900`, `0900`, `9:00`, `9.00`, `9:00:00`.
HourMinute numbers_of(std::string_view text) {
  if (drop_suffix(text, ":00") && text.find(':') == std::string_view::npos)
    return {digits_at(text, 0, text.size()), 0};
  const std::size_t point = text.find_first_of(":.");
  if (point != std::string_view::npos) {
    const std::string_view hour = text.substr(0, point);
    const std::string_view minute = text.substr(point + 1);
    if (hour.empty() || hour.size() > 2 || minute.size() != 2) return {};
    return {digits_at(hour, 0, hour.size()), digits_at(minute, 0, 2)};
  }
  if (text.empty() || text.size() > 4) return {};
  if (text.size() <= 2) return {digits_at(text, 0, text.size()), 0};
  return {digits_at(text, 0, text.size() - 2), digits_at(text, text.size() - 2, 2)};
}

int hour_of_day(int hour, HalfOfDay half) {
  if (!half.stated) return hour;
  if (hour < 1 || hour > 12) return -1;
  return hour % 12 + (half.afternoon ? 12 : 0);
}

}  // namespace

std::optional<Time> meant_time(std::string_view text) {
  const std::string folded = fold_case(text);
  std::string_view rest = trim(folded);
  bool approximate = drop_suffix(rest, "~");
  approximate |= drop(rest, about);
  drop(rest, before);
  approximate |= drop(rest, about);
  const HalfOfDay half = drop_half_of_day(rest);
  const HourMinute numbers = numbers_of(rest);
  const int hour = hour_of_day(numbers.hour, half);
  if (hour < 0 || hour > 23 || numbers.minute < 0 || numbers.minute > 59) return std::nullopt;
  return Time::of(hour * 60 + numbers.minute, approximate);
}

}  // namespace ko
