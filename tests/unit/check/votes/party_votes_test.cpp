// SPDX-License-Identifier: MIT
// KO580: the parties' numbers, and everybody else's votes, beside what is counted.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

std::string voted(const std::string& fields) {
  return test::findings_of("kind: meeting\nid: m\nagenda:\n  - {title: T, votes: [{" + fields + "}]}\n",
                           "KO580");
}

TEST_CASE("a side is counted, or everybody else voted so, and not both") {
  CHECK(voted("for: 3, others: against").empty());
  CHECK(voted("against: 3, others: for").empty());
  CHECK(voted("for: 3, others: for") == "4 KO580 `for` is counted, and everybody else voted so, too\n");
  CHECK(voted("against: 3, others: against") ==
        "4 KO580 `against` is counted, and everybody else voted so, too\n");
}

TEST_CASE("each side that is stated is what the parties have together") {
  const std::string parties = ", by_party: [{party: a, for: 2, against: 1, blank: 1}, {party: b, for: 1}]";
  CHECK(voted("for: 3, against: 1, blank: 1" + parties).empty());
  CHECK(voted("for: 2" + parties) == "4 KO580 `for` is 2, and the parties have 3 together\n");
  CHECK(voted("against: 2" + parties) == "4 KO580 `against` is 2, and the parties have 1 together\n");
  CHECK(voted("blank: 2" + parties) == "4 KO580 `blank` is 2, and the parties have 1 together\n");
}

}  // namespace
}  // namespace ko
