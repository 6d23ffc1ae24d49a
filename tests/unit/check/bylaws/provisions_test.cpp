// SPDX-License-Identifier: MIT
// KO220: what bylaws lay down a rule with.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

TEST_CASE("the number of a rule that is laid down may stand anywhere in the entry") {
  const auto with = [](const std::string& fields) {
    return test::findings_of("kind: organisation\nid: styret\nname: Styret\nbylaws:\n  - {" + fields + "}\n",
                             "KO220");
  };
  CHECK(with("rule: notice-in-time, section: § 6, days: 8").empty());
  CHECK(with("days: 8, rule: notice-in-time, section: § 6").empty());
  CHECK(with("rule: notice-in-time, section: § 6") ==
        "5 KO220 `notice-in-time` is laid down without a number\n");
  for (const std::string number : {"times: 2", "share: 1/2", "balance: 40 %", "closed: [x]"}) {
    CAPTURE(number);
    CHECK(with("rule: notice-in-time, section: § 6, days: 8, " + number) ==
          "5 KO220 `notice-in-time` does not take `" + number.substr(0, number.find(':')) + "`\n");
  }
}

}  // namespace
}  // namespace ko
