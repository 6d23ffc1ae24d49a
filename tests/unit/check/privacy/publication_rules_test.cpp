// SPDX-License-Identifier: MIT
// KO222: what a rule on publication says of its field and of how long it holds.
#include <doctest/doctest.h>

#include <string>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// What is said of a rule on publication with these fields, a line each.
std::string told_of_rule(const std::string& rule) {
  const Register records = test::register_of_set("publish: [{" + rule + "}]\n");
  std::string lines;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO222") lines += finding.message + '\n';
  return lines;
}

TEST_CASE("a rule holds until a day, or for a time after a day of the record, and not by halves or both") {
  const auto until = [](const std::string& said) {
    return told_of_rule("kind: decision, field: text, shown: redacted, until: " + said);
  };
  const std::string neither = "`until` is a day, or a time after a day of the record\n";
  CHECK(until("2030-12-31").empty());
  CHECK(until("{day: 2030-12-31}").empty());
  CHECK(until("{time: 60 years, after: date}").empty());
  CHECK(until("{time: 60 years}") == neither);
  CHECK(until("{after: date}") == neither);
  CHECK(until("{day: 2030-12-31, time: 60 years}") == neither);
  CHECK(until("{day: 2030-12-31, after: date}") == neither);
  CHECK(until("{day: 2030-12-31, time: 60 years, after: date}") == neither);
}

TEST_CASE("what marks a record is withheld with it alone, and what an entry is called may be by itself") {
  for (const char* field : {"kind", "id", "former_ids", "public", "draft"}) {
    CAPTURE(field);
    CHECK(told_of_rule(std::string("kind: meeting, shown: omitted, field: ") + field) ==
          "`" + std::string(field) + "` cannot be withheld alone\n");
  }
  CHECK(told_of_rule("kind: meeting, shown: omitted, field: agenda.id").empty());
  CHECK(told_of_rule("kind: meeting, shown: omitted, field: note").empty());
}

}  // namespace
}  // namespace ko
