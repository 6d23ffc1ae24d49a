// SPDX-License-Identifier: MIT
#include "model/offices/interval.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

TEST_CASE("an interval leads from a day to a later one") {
  const auto after = [](std::string_view text) {
    return to_string(parse_interval(text)->after(to_day({2024, 1, 31})));
  };
  CHECK(after("day") == "2024-02-01");
  CHECK(after("2 weeks") == "2024-02-14");
  CHECK(after("month") == "2024-02-29");
  CHECK(after("quarter") == "2024-04-30");
  CHECK(after("half-year") == "2024-07-31");
  CHECK(after("60 years") == "2084-01-31");
  CHECK(after("999999999 years") == after("1000 years"));
}

TEST_CASE("what is no interval is none") {
  for (const char* text : {"", "0 days", "fortnight", "-1 day", "2", "2  weeks", "x weeks"})
    CHECK_FALSE_MESSAGE(parse_interval(text), text);
}

}  // namespace
}  // namespace ko
