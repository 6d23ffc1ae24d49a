// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// The month, 1..12, that a lower-case word names in one of our languages, in full or by three letters or
/// more.
std::optional<int> month_named(std::string_view word);

/// What month 1..12 is called: `February`, `februar`.
std::string_view month_name(int month, Language language = Language::en);

/// A word for a month, in lower case.
struct MonthWord {
  std::string word = {};
  int month = 1;
  bool is_whole = true;  ///< false: an abbreviation, without its point
};

/// The words that Norwegian, Danish, Swedish and English have for months; of each month the whole ones first.
const std::vector<MonthWord>& month_words();

/// Whether the first word of a text, in capitals or not, is one for a month.
bool begins_with_month(std::string_view text);

/// What a day of the week is called: `mandag`, `måndag`, `Monday`.
std::string_view weekday_name(Weekday weekday, Language language);

struct NamedWeekday {
  Weekday weekday = Weekday::monday;
  Language language = Language::nb;  ///< the first of our languages that calls it so
};

/// The day of the week that a word names in one of our languages, in capitals or not.
std::optional<NamedWeekday> weekday_named(std::string_view word);

/// Every word that `weekday_named` knows, as the languages write them.
std::vector<std::string_view> weekday_words();

}  // namespace ko
