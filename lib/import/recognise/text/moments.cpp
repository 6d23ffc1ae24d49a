// SPDX-License-Identifier: MIT
#include "import/recognise/text/moments.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/values/calendar_names.hpp"
#include "import/recognise/text/vocabulary.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr std::pair<std::string_view, int> weekdays[] = {
    {"mandag", 1},  {"måndag", 1}, {"monday", 1},    {"tirsdag", 2}, {"tysdag", 2},   {"tisdag", 2},
    {"tuesday", 2}, {"onsdag", 3}, {"wednesday", 3}, {"torsdag", 4}, {"thursday", 4}, {"fredag", 5},
    {"friday", 5},  {"lørdag", 6}, {"laurdag", 6},   {"lördag", 6},  {"saturday", 6}, {"søndag", 7},
    {"sundag", 7},  {"söndag", 7}, {"sunday", 7},
};

std::string all_months() {
  std::string words;
  for (const MonthWord& month : month_words()) words.append(words.empty() ? "" : "|").append(month.word);
  return words;
}

int month_of(std::string_view word) {
  const std::string folded = fold_case(word);
  for (const MonthWord& month : month_words())
    if (month.word == folded) return month.month;
  return 0;
}

std::optional<Weekday> weekday_before(std::string_view text) {
  const std::string folded = fold_case(text);
  std::string_view rest = trim(folded);
  for (const std::string_view filler : {"den", "the", ",", "d."})
    if (rest.ends_with(filler)) rest = trim(rest.substr(0, rest.size() - filler.size()));
  if (rest.ends_with(',')) rest.remove_suffix(1);
  for (const auto& [word, number] : weekdays)
    if (rest.ends_with(word)) return static_cast<Weekday>(number);
  return std::nullopt;
}

struct Found {
  int day = 0;
  int month = 0;
  int year = 0;  // 0: none is written
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
};

int number_in(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

int full_year(std::string_view digits) {
  if (digits.empty()) return 0;
  const int year = number_in(digits);
  return digits.size() == 2 ? 2000 + year : year;
}

/// The order of what a pattern's groups state.
enum class Order { day_month_year, year_month_day, month_day_year };

struct DateForm {
  const re2::RE2* pattern;
  Order order;
  std::string_view languages =
      {};  ///< that alone write days so; elsewhere `Jan 12` may be a name and a number
};

const std::array<DateForm, 5>& forms() {
  static const re2::RE2 iso("(?:^|[^0-9])(\\d{4})-(\\d{2})-(\\d{2})(?:[^0-9]|$)");
  static const re2::RE2 dotted("(?:^|[^0-9.,])(\\d{1,2})\\. ?(\\d{1,2})[. ] ?(\\d{4}|\\d{2})(?:[^0-9]|$)");
  static const re2::RE2 slashed("(?:^|[^0-9/])(\\d{1,2})/(\\d{1,2})[- /]+(\\d{4})(?:[^0-9]|$)");
  static const re2::RE2 worded("(?i)(?:^|[^0-9])(\\d{1,2})(?:\\.|st|nd|rd|th|:e|\\.?)? ?(?:of )?(" +
                               all_months() + ")\\.?,?(?: (\\d{4}))?(?:[^\\pL0-9]|$)");
  static const re2::RE2 month_first("(?i)(?:^|[^\\pL])(" + all_months() +
                                    ")\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?:[^0-9:]|$)");
  static const std::array<DateForm, 5> all = {{{&iso, Order::year_month_day},
                                               {&dotted, Order::day_month_year},
                                               {&slashed, Order::day_month_year},
                                               {&worded, Order::day_month_year},
                                               {&month_first, Order::month_day_year, "en"}}};
  return all;
}

Found first_date(std::string_view text, const Vocabulary& words, std::size_t from) {
  Found best;
  for (const DateForm& form : forms()) {
    if (!words.reads(form.languages)) continue;
    std::array<re2::StringPiece, 4> groups;
    if (!form.pattern->Match(re2::StringPiece(text.data(), text.size()), from, text.size(),
                             re2::RE2::UNANCHORED, groups.data(), 4))
      continue;
    const auto group = [&](std::size_t i) {
      return groups[i].data() == nullptr ? std::string_view()
                                         : std::string_view(groups[i].data(), groups[i].size());
    };
    Found found;
    const auto month = [&](std::string_view said) {
      return said.find_first_not_of("0123456789") == std::string_view::npos ? number_in(said)
                                                                            : month_of(said);
    };
    if (form.order == Order::year_month_day) {
      found.year = number_in(group(1)), found.month = month(group(2)), found.day = number_in(group(3));
    } else if (form.order == Order::day_month_year) {
      found.day = number_in(group(1)), found.month = month(group(2)), found.year = full_year(group(3));
    } else {
      found.month = month(group(1)), found.day = number_in(group(2)), found.year = full_year(group(3));
    }
    if (found.month < 1 || found.month > 12 || found.day < 1) continue;
    found.begin = static_cast<std::size_t>(group(1).data() - text.data());
    const std::string_view last = group(3).empty() ? group(2) : group(3);
    found.end = static_cast<std::size_t>(last.data() - text.data()) + last.size();
    if (found.begin < best.begin) best = found;
  }
  return best;
}

/// True of four digits behind a month: `18. mars 2026`.
bool is_year_behind_month(std::string_view before, std::string_view digits) {
  if (digits < "1900" || digits > "2099" || !before.ends_with(' ')) return false;
  before = trim(before);
  if (before.ends_with('.') || before.ends_with(',')) before.remove_suffix(1);
  const std::size_t blank = before.rfind(' ');
  return blank != std::string_view::npos && month_of(before.substr(blank + 1)) > 0;
}

std::string clock(int hours, int minutes, bool approximate) {
  return fmt::format("{:02}:{:02}{}", hours, minutes, approximate ? "~" : "");
}

}  // namespace

bool WrittenDay::weekday_is_right() const {
  return !weekday || ko::weekday(day) == *weekday;
}

std::optional<WrittenDay> find_day(std::string_view text, const Vocabulary& words, std::optional<Day> near,
                                   std::size_t from) {
  const Found found = first_date(text, words, from);
  if (found.begin == std::string_view::npos) return std::nullopt;
  int year = found.year;
  if (year == 0) {
    if (!near) return std::nullopt;
    year = to_civil(*near).year;
    if (found.day <= days_in_month(year, found.month) && to_day({year, found.month, found.day}) < *near)
      ++year;
  }
  if (year < 1000 || year > 9999 || found.day > days_in_month(year, found.month)) return std::nullopt;
  WrittenDay day;
  day.day = to_day({year, found.month, found.day});
  day.has_year = found.year != 0;
  day.weekday = weekday_before(text.substr(0, found.begin));
  day.begin = found.begin;
  day.end = found.end;
  return day;
}

std::vector<WrittenTime> find_times(std::string_view text, bool is_about_time) {
  // After a sign of the clock anything may be a time; without one only `18:00`, and where it is known that a
  // time stands here `18.00` and `0900`.
  static const re2::RE2 marked(
      "(?i)((?:ca\\.? ?|omkring |about |around |circa "
      ")?(?:kl\\.?|klokka|klokken|klockan|at|fra|frå|from|till?|to|until)? "
      "?(?:ca\\.? ?|omtrent )?)\\b(\\d{1,2})(?:[:.](\\d{2})|(\\d{2}))?( ?[ap]\\.?m\\.?)?\\b");
  std::vector<WrittenTime> times;
  std::size_t at = 0;
  while (at < text.size()) {
    std::array<re2::StringPiece, 6> groups;
    if (!marked.Match(re2::StringPiece(text.data(), text.size()), at, text.size(), re2::RE2::UNANCHORED,
                      groups.data(), 6))
      break;
    const auto group = [&](std::size_t i) {
      return groups[i].data() == nullptr ? std::string_view()
                                         : std::string_view(groups[i].data(), groups[i].size());
    };
    const std::size_t begin = static_cast<std::size_t>(group(2).data() - text.data());
    std::size_t end = static_cast<std::size_t>(groups[0].data() - text.data()) + groups[0].size();
    at = std::max(end, at + 1);
    const std::string lead = fold_case(group(1));
    const bool has_sign = lead.find("kl") != std::string::npos;
    const bool is_near = lead.find("ca") != std::string::npos || lead.find("omk") != std::string::npos ||
                         lead.find("omtr") != std::string::npos || lead.find("about") != std::string::npos ||
                         lead.find("around") != std::string::npos;
    const bool has_colon = !group(3).empty() && text[begin + group(2).size()] == ':';
    const std::string meridiem = fold_case(group(5));
    // `0900` is a time, `054` is a room.
    if (!group(4).empty() && group(2).size() != 2) continue;
    if (!group(4).empty() && is_year_behind_month(text.substr(0, begin), text.substr(begin, 4))) continue;
    int hours = number_in(group(2));
    int minutes = !group(3).empty() ? number_in(group(3)) : !group(4).empty() ? number_in(group(4)) : 0;
    const bool has_minutes = !group(3).empty() || !group(4).empty();
    const bool follows_range = !times.empty() && begin - times.back().end <= 5;
    const bool is_time = has_sign || has_colon || !meridiem.empty() || (is_about_time && has_minutes) ||
                         (follows_range && has_minutes);
    const bool touches_number =
        (begin > 0 && (text[begin - 1] == '.' || text[begin - 1] == '-' || text[begin - 1] == '/') &&
         begin > 1 && text[begin - 2] >= '0' && text[begin - 2] <= '9' && !follows_range) ||
        (end < text.size() && text[end] == '.' && end + 1 < text.size() && text[end + 1] >= '0' &&
         text[end + 1] <= '9') ||
        (end < text.size() && (text[end] == '/' || text[end] == '%'));
    if (!is_time || touches_number) continue;
    if (meridiem.find('p') != std::string::npos && hours < 12) hours += 12;
    if (meridiem.find('a') != std::string::npos && hours == 12) hours = 0;
    if (hours > 23 || minutes > 59) continue;
    const std::size_t said_at = static_cast<std::size_t>(groups[0].data() - text.data());
    times.push_back({clock(hours, minutes, is_near), said_at, end});
  }
  return times;
}

std::vector<WrittenTime> find_time_range(std::string_view text) {
  // `2.00 pm in Room 2.14` has one time.
  static const re2::RE2 between(
      "(?i)^[\\s,;()]*(?:h|uhr|timen)?[\\s,;()–—-]*(?:(?:til|till|to|until|and|og|och|slutt|møtet|hevet|kl|"
      "klokken|klokka|"
      "klockan|ended|end|møteslutt|avsluttet|sluttet)\\b[\\s.,:;–—-]*)*$");
  std::vector<WrittenTime> times = find_times(text, true);
  if (times.size() < 2) return times;
  const std::string_view gap = text.substr(times[0].end, times[1].begin - times[0].end);
  times.resize(re2::RE2::FullMatch(re2::StringPiece(gap.data(), gap.size()), between) ? 2 : 1);
  return times;
}

}  // namespace ko::import
