// SPDX-License-Identifier: MIT
#include "base/text/replacing.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

TEST_CASE("each place is replaced once, from left to right") {
  CHECK(replace_all("a b c", " ", "--") == "a--b--c");
  CHECK(replace_all("aaa", "aa", "a") == "aa");
  CHECK(replace_all(" ", " ", "") == "");
  CHECK(replace_all("abc", "x", "y") == "abc");
  CHECK(replace_all("", "x", "y") == "");
}

}  // namespace
}  // namespace ko
