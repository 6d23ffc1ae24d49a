// SPDX-License-Identifier: MIT
// A rule that a set states itself, explained.
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/explain.hpp"
#include "unit/report/reporting.hpp"

namespace ko {

TEST_CASE("of a rule of a set nothing is told that it does not state") {
  const auto told = [](const std::string& more) {
    const Register records =
        test::register_of_set("rules: [{name: a, says: A, query: persons" + more + "}]\n");
    REQUIRE(records.own_rules().size() == 1);
    return test::as_text(explain(records.own_rules()[0]));
  };
  const std::string bare = told("");
  for (const char* label : {"Why:", "Authority:", "Mend:"}) {
    CAPTURE(label);
    CHECK_FALSE(test::holds(bare, label));
  }
  CHECK(test::holds(told(", why: Derfor"), "Why:"));
  CHECK(test::holds(told(", basis: Vedtektene"), "Authority:"));
  CHECK(test::holds(told(", mend: Slett den"), "Mend:"));
}

}  // namespace ko
