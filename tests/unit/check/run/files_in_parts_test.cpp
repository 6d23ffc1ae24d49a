// SPDX-License-Identifier: MIT
/// What is found in a set, and where, is the same whether its files are read in one go or in parts.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// Everything that is found in the set of a folder, as `-O json` has it.
std::string all_found_in(const FileSystem& files, const std::string& folder, const ReadOptions& options) {
  Reading reading = read_set(files, find_sets(files, {}, folder).front(), {}, options);
  std::vector<Finding> of_reading = std::move(reading.findings);
  const Register records(std::move(reading));
  const std::vector<Finding> findings =
      validate(records, std::move(of_reading), {.today = to_day({2026, 1, 1})});
  std::vector<Diagnostic> diagnostics = diagnose(findings, records.files());
  set_fingerprints(diagnostics);
  return render_findings(*find_findings_format("json"), {diagnostics, tally(diagnostics, {1, 1})}, {});
}

void check_same_in_parts(const FileSystem& files, const std::string& folder) {
  CHECK(all_found_in(files, folder, {.threads = 3, .part_bytes = 1}) ==
        all_found_in(files, folder, {.threads = 1}));
}

TEST_CASE("the findings of the example sets do not depend on how their files are read") {
  for (const char* folder :
       {"examples/granheim", "examples/karriere-oppland", "examples/kompetanseregionen"}) {
    CAPTURE(folder);
    check_same_in_parts(*disk(), folder);
  }
}

TEST_CASE("duplicate ids and references from one part to another are found as in one go") {
  const test::MemoryFiles files(std::map<std::string, std::string>{
      {"a.yaml",
       "kind: person\nid: ada\nname: Ada\nmemberships: [{organisation: lag}, {organisation: leg}]\n"
       "---\nkind: organisation\nid: lag\nname: Lag\n"
       "---\nkind: person\nid: ada\nname: Ada\n"
       "---\nkind: person\nid: eva\nnam: Eva\nborn: 2020-13-01  # ko: ignore[KO208] because it is so\n"
       "---\nkind: person\nid: ada\nname: *other\n"}});
  check_same_in_parts(files, ".");
}

}  // namespace
}  // namespace ko
