// SPDX-License-Identifier: MIT
// What is still being written lacks things: rules that are silent in drafts say nothing of a record, or of an
// entry, that is marked as one.
#include <doctest/doctest.h>

#include <string>

#include "ko/findings/rule.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// `LINE CODE`, a line each, of what is found of the text.
std::string found_of(const std::string& text, std::string_view code) {
  Reading reading = test::read_text(text);
  std::vector<Finding> of_reading = std::move(reading.findings);
  const Register records(std::move(reading));
  ValidateOptions options;
  options.today = to_day({2026, 1, 1});
  std::string lines;
  for (const Finding& finding : validate(records, std::move(of_reading), options)) {
    if (finding.rule->code != code) continue;
    const Position at = records.files()[finding.place.file].source.position(finding.place.span.begin);
    lines += std::to_string(at.line) + ' ';
  }
  return lines;
}

/// A meeting whose two items have an action each that nobody is to do.
std::string meeting(const std::string& mark, const std::string& of_first = "",
                    const std::string& of_second = "") {
  return "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11\n" + mark + "agenda:\n  - {title: A, " +
         of_first + "actions: [{what: B}]}\n  - {title: C, " + of_second + "actions: [{what: D}]}\n";
}

TEST_CASE("a mark silences the record or the entry that it stands in, and nothing beside it") {
  CHECK(found_of(meeting(""), "KO522") == "6 7 ");
  CHECK(found_of(meeting("draft: true\n"), "KO522").empty());
  CHECK(found_of(meeting("", "draft: true, "), "KO522") == "7 ");
  CHECK(found_of(meeting("", "", "draft: true, "), "KO522") == "6 ");
  CHECK(found_of(meeting("", "draft: true, ", "draft: true, "), "KO522").empty());
  CHECK(found_of(meeting("draft: true\n") + "---\n" + meeting("").replace(17, 1, "n"), "KO522") == "15 16 ");
  CHECK(found_of(meeting("") + "---\n" + meeting("draft: true\n").replace(17, 1, "n"), "KO522") == "6 7 ");
}

TEST_CASE("only `true` marks a draft") {
  CHECK(found_of(meeting("draft: false\n"), "KO522") == "7 8 ");
  CHECK(found_of(meeting("draft: ja\n"), "KO522") == "7 8 ");
  CHECK(found_of(meeting("note: true\n"), "KO522") == "7 8 ");
}

TEST_CASE("what is wrong is wrong in a draft, too") {
  CHECK(found_of("kind: meeting\nid: m\ndraft: true\nbody: nobody\n", "KO301") == "4 ");
  CHECK(find_rule("KO522")->silent_in_drafts);
  CHECK_FALSE(find_rule("KO301")->silent_in_drafts);
}

}  // namespace
}  // namespace ko
