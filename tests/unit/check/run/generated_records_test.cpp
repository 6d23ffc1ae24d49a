// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "bench/record_generator.hpp"
#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

TEST_CASE("generated records are free of findings") {
  std::string text;
  for (std::uint64_t number = 0; number < 1'200; ++number)
    text += (number == 0 ? "" : "---\n") + bench::record(number);
  Reading reading = test::read_text(text);
  CHECK(reading.findings.empty());
  const Register records(std::move(reading));
  CHECK(records.records().size() == 1'202);
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    CHECK_MESSAGE(finding.rule->opt_in, finding.rule->code, " ", finding.record, " ", finding.message);
}

}  // namespace
}  // namespace ko
