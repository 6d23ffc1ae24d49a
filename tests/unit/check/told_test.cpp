// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "check/run/check.hpp"
#include "unit/as_told.hpp"

namespace ko {
namespace {

/// What is found in a set, a line each: the code, the record and the path in it, the message, the mend, and
/// what is related.
std::string found_in(std::uint64_t seed) {
  std::string found;
  for (const Finding& finding : check(test::filled_set(seed), to_day({2025, 3, 1}))) {
    found += fmt::format("{} {} {}: {}", finding.rule->code, finding.record.view(), finding.path.view(),
                         finding.message.view());
    if (!finding.mend.view().empty()) found += fmt::format(" | {}", finding.mend.view());
    for (const Related& related : finding.related) found += fmt::format(" ; {}", related.label.view());
    found += '\n';
  }
  return found;
}

TEST_CASE("what is found in sets in which all fields are filled is what was found") {
  for (std::uint64_t seed = 1; seed <= 3; ++seed)
    test::check_as_told(fmt::format("tests/unit/check/told/{}.txt", seed), found_in(seed));
}

}  // namespace
}  // namespace ko
