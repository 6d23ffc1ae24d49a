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

}  // namespace
}  // namespace ko
