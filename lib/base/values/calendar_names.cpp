// SPDX-License-Identifier: MIT
#include "base/values/calendar_names.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// What a month is called and abbreviated as.
struct MonthRow {
  std::string_view norwegian;
  std::string_view danish;
  std::string_view swedish;
  std::string_view english;
  std::string_view abbreviations;  ///< in lower case, separated by blanks
};
constexpr MonthRow month_rows[] = {
    {"januar", "januar", "januari", "January", "jan"},
    {"februar", "februar", "februari", "February", "feb"},
    {"mars", "marts", "mars", "March", "mar"},
    {"april", "april", "april", "April", "apr"},
    {"mai", "maj", "maj", "May", ""},
    {"juni", "juni", "juni", "June", "jun"},
    {"juli", "juli", "juli", "July", "jul"},
    {"august", "august", "augusti", "August", "aug"},
    {"september", "september", "september", "September", "sept sep"},
    {"oktober", "oktober", "oktober", "October", "okt oct"},
    {"november", "november", "november", "November", "nov"},
    {"desember", "december", "december", "December", "dec des"},
};

/// In the order of `Language`.
constexpr std::string_view weekday_names[][7] = {
    {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"},
    {"måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
};

/// What nynorsk calls Sunday besides.
constexpr std::string_view sundag = "sundag";

constexpr std::size_t shortest_abbreviation = 3;

bool abbreviates(std::string_view word, std::string_view name) {
  if (word.size() > name.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (word[i] != to_ascii_lower(name[i])) return false;
  return true;
}

/// Calls `visit(word, named)` for every name, until it returns true.
template <class Visit>
void each_word(Visit visit) {
  for (const Language language : {Language::nb, Language::nn, Language::en})
    for (int day = 1; day <= 7; ++day) {
      const auto weekday = static_cast<Weekday>(day);
      if (visit(weekday_name(weekday, language), NamedWeekday{weekday, language})) return;
    }
  visit(sundag, NamedWeekday{Weekday::sunday, Language::nn});
}

}  // namespace

std::optional<int> month_named(std::string_view word) {
  if (word.size() < shortest_abbreviation) return std::nullopt;
  for (int month = 1; month <= 12; ++month)
    for (const Language language : {Language::nb, Language::nn, Language::en})
      if (abbreviates(word, month_name(month, language))) return month;
  return std::nullopt;
}

std::string_view month_name(int month, Language language) {
  const MonthRow& row = month_rows[month - 1];
  return language == Language::en ? row.english : row.norwegian;
}

const std::vector<MonthWord>& month_words() {
  static const std::vector<MonthWord> all = [] {
    std::vector<MonthWord> words;
    const auto add = [&](std::string_view word, int month, bool is_whole) {
      const std::string folded = fold_case(word);
      for (const MonthWord& each : words)
        if (each.word == folded) return;
      words.push_back({folded, month, is_whole});
    };
    for (int month = 1; month <= 12; ++month) {
      const MonthRow& row = month_rows[month - 1];
      for (const std::string_view name : {row.norwegian, row.danish, row.swedish, row.english})
        add(name, month, true);
      for (const std::string_view word : split(row.abbreviations, ' '))
        if (!word.empty()) add(word, month, false);
    }
    return words;
  }();
  return all;
}

std::string_view weekday_name(Weekday weekday, Language language) {
  return weekday_names[static_cast<std::size_t>(language)][static_cast<std::size_t>(weekday) - 1];
}

std::optional<NamedWeekday> weekday_named(std::string_view word) {
  const std::string folded = fold_case(word);
  std::optional<NamedWeekday> found;
  each_word([&](std::string_view name, const NamedWeekday& named) {
    if (fold_case(name) != folded) return false;
    found = named;
    return true;
  });
  return found;
}

std::vector<std::string_view> weekday_words() {
  std::vector<std::string_view> words;
  each_word([&](std::string_view name, const NamedWeekday&) {
    words.push_back(name);
    return false;
  });
  return words;
}

bool begins_with_month(std::string_view text) {
  const std::string word = fold_case(text.substr(0, text.find_first_of(" .,;:)")));
  return std::ranges::any_of(month_words(), [&](const MonthWord& month) { return month.word == word; });
}

}  // namespace ko
