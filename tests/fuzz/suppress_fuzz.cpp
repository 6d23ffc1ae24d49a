// SPDX-License-Identifier: MIT
/// Whatever comments stand among whatever records: every rule comes to an end, and keeping findings quiet
/// only takes findings away or adds what is wrong with the comments themselves.
#include <algorithm>
#include <string>

#include "check/run/check.hpp"
#include "check/run/suppress.hpp"
#include "fuzzing.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::fuzz::expect;

bool is_of_comments(const ko::Finding& finding) {
  return std::any_of(std::begin(ko::suppression_rules), std::end(ko::suppression_rules),
                     [&](const ko::Rule& rule) { return rule.code == finding.rule->code; });
}

bool was_found(const std::vector<ko::Finding>& before, const ko::Finding& finding) {
  return std::any_of(before.begin(), before.end(), [&](const ko::Finding& one) {
    return one.rule == finding.rule && one.place == finding.place && one.message == finding.message;
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ko::Day today = ko::to_day({2025, 1, 15});
  const ko::test::MemoryFiles files({{"records.yaml", ko::fuzz::text_of(data, size)}});
  ko::Reading reading =
      ko::read_set(files, ko::find_sets(files, {"records.yaml"}, ".").front(), {}, {.threads = 1});
  const std::vector<ko::Finding> of_reading = std::move(reading.findings);
  const ko::Register records(std::move(reading));
  std::vector<ko::Finding> before = ko::check(records, today);
  before.insert(before.end(), of_reading.begin(), of_reading.end());
  for (const ko::Finding& finding : before)
    expect(finding.place.span.end <= size, "a finding lies in the file");
  for (const ko::Finding& finding : ko::validate(records, of_reading, {today}))
    expect(is_of_comments(finding) || was_found(before, finding), "nothing new is found");
  return 0;
}
