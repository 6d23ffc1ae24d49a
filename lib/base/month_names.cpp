// SPDX-License-Identifier: MIT
#include "base/month_names.hpp"

#include <array>
#include <cstddef>

#include "base/digits.hpp"

namespace ko {
namespace {

constexpr std::array<std::string_view, 12> english = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 12> norwegian = {"januar",    "februar", "mars",     "april",
                                                        "mai",       "juni",    "juli",     "august",
                                                        "september", "oktober", "november", "desember"};
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
  for (std::size_t i = 0; i < english.size(); ++i)
    if (abbreviates(word, english[i]) || abbreviates(word, norwegian[i])) return static_cast<int>(i) + 1;
  return std::nullopt;
}

std::string_view month_name(int month) {
  return english[static_cast<std::size_t>(month - 1)];
}

}  // namespace ko
