// SPDX-License-Identifier: MIT
// How severe a rule is that a set states itself.
#include <doctest/doctest.h>

#include <string>

#include "ko/findings/own_rule.hpp"
#include "unit/memory_files.hpp"

namespace ko {

TEST_CASE("a rule of a set is as severe as it says, and a warning where it does not") {
  const auto severity = [](const std::string& said) {
    const test::MemoryFiles files(
        {{"ko.yaml", "ko: 1\nrules: [{name: a, says: A, query: persons" + said + "}]\n"}});
    const Register records(read_set(files, find_sets(files, {"."}, ".").front()));
    REQUIRE(records.own_rules().size() == 1);
    return records.own_rules()[0].rule.severity;
  };
  CHECK(severity(", severity: error") == Severity::error);
  CHECK(severity(", severity: warning") == Severity::warning);
  CHECK(severity(", severity: advice") == Severity::advice);
  CHECK(severity("") == Severity::warning);
  CHECK(severity(", severity: ") == Severity::warning);
}

}  // namespace ko
