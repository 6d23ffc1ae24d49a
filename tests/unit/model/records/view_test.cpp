// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "ko/findings/rule.hpp"
#include "ko/records/view.hpp"

using namespace ko;

TEST_CASE("whole numbers from 0") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("007") == 7);
  CHECK(parse_integer("9223372036854775807") == 9'223'372'036'854'775'807);
  for (std::string_view text : {"", "-1", "+1", " 1", "1 ", "1.0", "1e3", "x", "9223372036854775808"})
    CHECK_FALSE(parse_integer(text));
}

TEST_CASE("flags are true or false, and no other word") {
  CHECK(parse_flag("true") == true);
  CHECK(parse_flag("false") == false);
  for (std::string_view text : {"", "True", "yes", "no", "NO", "on", "0", "1", "true "})
    CHECK_FALSE(parse_flag(text));
}

TEST_CASE("severities have the names that compilers use") {
  CHECK(name(Severity::error) == "error");
  CHECK(name(Severity::warning) == "warning");
  CHECK(name(Severity::advice) == "advice");
}
