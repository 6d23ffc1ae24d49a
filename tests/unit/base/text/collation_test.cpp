// SPDX-License-Identifier: MIT
#include "base/text/collation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "unit/base/values/generator.hpp"

namespace ko {
namespace {

TEST_CASE("names stand as in a Norwegian list of names") {
  const std::vector<std::string_view> names = {"",      "Ada",   "André", "Andrea", "Emil",
                                               "Édith", "Eva",   "Zoe",   "Ærlig",  "Æva",
                                               "Øst",   "Østby", "Åse",   "Åshild", "Åste"};
  std::vector<std::string_view> sorted = names;
  std::ranges::reverse(sorted);
  std::ranges::sort(sorted, [](std::string_view a, std::string_view b) { return collate(a, b) < 0; });
  CHECK(sorted == std::vector<std::string_view>{"", "Ada", "André", "Andrea", "Édith", "Emil", "Eva", "Zoe",
                                                "Ærlig", "Æva", "Øst", "Østby", "Åse", "Åshild", "Åste"});
}

TEST_CASE("case and marks decide last, numbers count as numbers") {
  CHECK(collate("røberg", "RØBERG A") < 0);
  CHECK(collate("Ödegård", "Ødegård") != 0);
  CHECK(collate("Ödegård a", "Ødegård b") < 0);
  CHECK(collate("A\u030ase", "Øst") > 0);  // å of two characters
  CHECK(collate("sak 9", "sak 10") < 0);
  CHECK(collate("12/2014", "12/14") > 0);
  CHECK(collate("1.10", "1.9") > 0);
  CHECK(collate("007", "7") < 0);
  CHECK(collate("99999999999999999999", "100000000000000000000") < 0);
  CHECK(collate("7", "a") < 0);
  CHECK(collate("Ada", "Ada") == 0);
}

TEST_CASE("it is an order of whatever bytes there are") {
  test::Generator generator(21);
  const auto text = [&] { return generator.word("aZ09 -\xc3\xa5\xa6\xcc\x8a\xff", 6); };
  for (int i = 0; i < 20'000; ++i) {
    const std::string a = text();
    const std::string b = text();
    const std::string c = text();
    REQUIRE((collate(a, b) == 0) == (a == b));
    REQUIRE((collate(a, b) < 0) == (collate(b, a) > 0));
    if (collate(a, b) < 0 && collate(b, c) < 0) REQUIRE(collate(a, c) < 0);
  }
}

TEST_CASE("keys are ordered as their texts are, and alike where only bytes would tell these apart") {
  CHECK(collation_key("ØST 007") == collation_key("øst 7"));
  CHECK(collation_key("sak 9") < collation_key("sak 10"));
  test::Generator generator(22);
  const auto text = [&] { return generator.word("aZ09 -\xc3\xa5\xa6\xcc\x8a\xff", 6); };
  for (int i = 0; i < 20'000; ++i) {
    const std::string a = text();
    const std::string b = text();
    if (collation_key(a) < collation_key(b)) REQUIRE(collate(a, b) < 0);
    if (collation_key(a) == collation_key(b)) REQUIRE((collate(a, b) < 0) == (a < b));
  }
}

}  // namespace
}  // namespace ko
