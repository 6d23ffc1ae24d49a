// SPDX-License-Identifier: MIT
// A hundred thousand findings are found, placed, told apart and written, and none is lost.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_set>

#include "ko/answers/render.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace {

using namespace ko;

constexpr std::size_t many = 100'000;

/// One person a record, whose date of birth is none: a finding on every fifth line.
std::string faulty_persons() {
  std::string text;
  for (std::size_t i = 0; i < many; ++i)
    text += fmt::format("kind: person\nid: p{}\nname: P\nborn: never\n---\n", i);
  text.resize(text.size() - 4);
  return text;
}

std::size_t count_lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("a hundred thousand findings are all shown, each with its own place and fingerprint") {
  Reading reading = test::read_text(faulty_persons());
  std::vector<Finding> of_reading = std::move(reading.findings);
  const Register records(std::move(reading));
  const std::vector<Finding> findings =
      validate(records, std::move(of_reading),
               {.today = to_day({2025, 1, 15}), .choice = {.select = {"KO208"}, .ignore = {}}});
  REQUIRE(findings.size() == many);

  std::vector<Diagnostic> diagnostics = diagnose(findings, records.files());
  set_fingerprints(diagnostics);
  std::unordered_set<std::string> fingerprints;
  for (std::size_t i = 0; i < many; ++i) {
    if (diagnostics[i].location().begin != Position{i * 5 + 4, 7}) FAIL("the finding of record ", i);
    fingerprints.insert(diagnostics[i].fingerprint());
  }
  CHECK(fingerprints.size() == many);

  const Tally counts = tally(diagnostics, {1, many});
  CHECK(summarize(counts) == "100000 errors in 1 of 1 file, 100000 records");
  CHECK(count_lines(render_findings(*find_findings_format("short"), {diagnostics, counts}, {})) == many);
  CHECK(count_lines(render_findings(*find_findings_format("jsonl"), {diagnostics, counts}, {})) == many);
  CHECK(count_lines(render_findings(*find_findings_format("text"), {diagnostics, counts}, {})) ==
        many * 7 + 1);
}
