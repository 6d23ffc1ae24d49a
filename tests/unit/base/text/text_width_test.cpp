// SPDX-License-Identifier: MIT
#include "base/text/text_width.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

TEST_CASE("text is as wide as the advances of its characters") {
  CHECK(text_width("", 12) == 0);
  CHECK(text_width("A", 2048) == 1366);
  CHECK(text_width("Ål", 2048) == 1366 + 455);
  CHECK(text_width("A", 2048, true) == 1479);
  CHECK(text_width("æøå", 2048) == 1821 + 1251 + 1139);
  CHECK(text_width("漢", 2048) == 2048);
}

TEST_CASE("text that is too wide ends in an ellipsis, within the width") {
  CHECK(fitted("Bo Lie", 100, 12) == "Bo Lie");
  const std::string cut = fitted("Anne-Katrine Bjørnstjerne Wæhle-Sørensen", 100, 12);
  CHECK(cut == "Anne-Katrine Bj…");
  CHECK(text_width(cut, 12) <= 100);
}

TEST_CASE("text is broken at spaces, and its last line holds the rest as far as it fits") {
  const std::vector<std::string> lines = fitted_lines("Hovedutvalget for oppvekst og kultur", 110, 2, 12);
  CHECK(lines == std::vector<std::string>{"Hovedutvalget for", "oppvekst og kultur"});
  CHECK(fitted_lines("Hovedutvalget for oppvekst og kultur", 110, 1, 12) ==
        std::vector<std::string>{"Hovedutvalget for…"});
  CHECK(fitted_lines("", 110, 2, 12).empty());
}

}  // namespace
}  // namespace ko
