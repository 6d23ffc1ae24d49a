// SPDX-License-Identifier: MIT
#include "base/month_names.hpp"

#include <array>
#include <cstddef>

#include "base/digits.hpp"
#include "base/messages.hpp"

namespace ko {
namespace {

constexpr std::array<MessageKey, 12> names = {"month.1", "month.2",  "month.3",  "month.4",
                                              "month.5", "month.6",  "month.7",  "month.8",
                                              "month.9", "month.10", "month.11", "month.12"};
constexpr std::size_t shortest_abbreviation = 3;

bool abbreviates(std::string_view word, std::string_view name) {
  if (word.size() > name.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (word[i] != to_ascii_lower(name[i])) return false;
  return true;
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
  return message(names.at(static_cast<std::size_t>(month - 1)), language);
}

}  // namespace ko
