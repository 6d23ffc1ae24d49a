// SPDX-License-Identifier: MIT
#include "base/weekday_names.hpp"

#include <array>
#include <cstddef>

#include "base/messages.hpp"
#include "ko/text.hpp"

namespace ko {
namespace {

constexpr std::array<MessageKey, 7> names = {"weekday.1", "weekday.2", "weekday.3", "weekday.4",
                                             "weekday.5", "weekday.6", "weekday.7"};

/// What nynorsk calls Sunday besides.
constexpr std::string_view sundag = "sundag";

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

std::string_view weekday_name(Weekday weekday, Language language) {
  return message(names.at(static_cast<std::size_t>(weekday) - 1), language);
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
