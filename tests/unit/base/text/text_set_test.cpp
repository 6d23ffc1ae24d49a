// SPDX-License-Identifier: MIT
#include "base/text/text_set.hpp"

#include <doctest/doctest.h>

#include <string>

namespace ko {
namespace {

TEST_CASE("a set of texts knows what was added, and nothing else") {
  TextSet set;
  CHECK_FALSE(set.contains(""));
  CHECK(set.add(""));
  CHECK_FALSE(set.add(""));
  CHECK(set.contains(""));
  const auto text = [](int number) { return "ko-" + std::to_string(number * 7919); };
  for (int i = 0; i < 20'000; ++i) CHECK(set.add(text(i)));
  for (int i = 0; i < 20'000; ++i) CHECK_FALSE(set.add(text(i)));
  CHECK(set.size() == 20'001);
  for (int i = 0; i < 20'000; ++i) CHECK(set.contains(text(i)));
  for (int i = 20'000; i < 30'000; ++i) CHECK_FALSE(set.contains(text(i)));
}

TEST_CASE("a text may be longer than a block of the set") {
  TextSet set;
  const std::string text(200'000, 'a');
  CHECK(set.add("b"));
  CHECK(set.add(text));
  CHECK(set.add(text + "a"));
  CHECK_FALSE(set.add(text));
  CHECK(set.contains("b"));
}

}  // namespace
}  // namespace ko
