// SPDX-License-Identifier: MIT
#include "base/values/calendar_names.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

TEST_CASE("a weekday is known by its name in every language, in capitals or not") {
  const auto named = [](std::string_view word) {
    const auto found = weekday_named(word);
    return found ? static_cast<int>(found->weekday) : 0;
  };
  CHECK(named("mandag") == 1);
  CHECK(named("Tysdag") == 2);
  CHECK(named("LØRDAG") == 6);
  CHECK(named("laurdag") == 6);
  CHECK(named("sundag") == 7);
  CHECK(named("Sunday") == 7);
  CHECK(named("dag") == 0);
  CHECK(named("") == 0);
}

TEST_CASE("a name is of the first language that has it") {
  CHECK(weekday_named("onsdag")->language == Language::nb);
  CHECK(weekday_named("måndag")->language == Language::nn);
  CHECK(weekday_named("monday")->language == Language::en);
}

TEST_CASE("every word for a weekday names one") {
  for (const std::string_view word : weekday_words()) {
    CAPTURE(word);
    CHECK(weekday_named(word));
  }
}

TEST_CASE("months have their words in four languages, in lower case, each once and of one month") {
  const auto month_of = [](std::string_view word) {
    int month = 0;
    for (const MonthWord& each : month_words()) {
      if (each.word != word) continue;
      CHECK(month == 0);
      month = each.month;
    }
    return month;
  };
  CHECK(month_of("januar") == 1);
  CHECK(month_of("marts") == 3);
  CHECK(month_of("maj") == 5);
  CHECK(month_of("may") == 5);
  CHECK(month_of("augusti") == 8);
  CHECK(month_of("sept") == 9);
  CHECK(month_of("okt") == 10);
  CHECK(month_of("desember") == 12);
  CHECK(month_of("May") == 0);
}

}  // namespace
}  // namespace ko
