// SPDX-License-Identifier: MIT
#include "base/values/calendar_names.hpp"

#include <cstddef>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// In the order of `Language`.
constexpr std::string_view month_names[][12] = {
    {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
     "november", "desember"},
    {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
     "november", "desember"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
     "November", "December"},
};
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
  return month_names[static_cast<std::size_t>(language)][month - 1];
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

}  // namespace ko
