// SPDX-License-Identifier: MIT
/// Which words tell of somebody's health, and where.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

bool tells_of_health(const std::string& records) {
  const std::vector<Finding> findings = check(test::register_of(records), to_day({2026, 1, 1}));
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.rule->code == "KO804"; });
}

bool absent_because(const std::string& reason) {
  return tells_of_health("kind: meeting\nid: m\nbody: o\nabsent:\n  - {name: Ada Nes, reason: '" + reason +
                         "'}\n---\nkind: organisation\nid: o\nname: O\n");
}

bool ended_because(const std::string& reason) {
  return tells_of_health(
      "kind: organisation\nid: o\nname: O\nmembers:\n  - {name: Ada Nes, ended_because: '" + reason + "'}\n");
}

TEST_CASE("to be ill tells of health wherever it is the reason") {
  CHECK(absent_because("Sykmeldt ut mars"));
  CHECK(ended_because("sjukmeldt"));
  CHECK(ended_because("illness"));
}

TEST_CASE("a medical career is no illness, medical leave tells of one") {
  CHECK_FALSE(ended_because("left for a medical career"));
  CHECK_FALSE(absent_because("at a medical conference"));
  CHECK(ended_because("Medical leave"));
  CHECK(absent_because("medical reasons"));
}

TEST_CASE("a post at a hospital ends another, a hospital keeps nobody else from a meeting") {
  CHECK_FALSE(ended_because("ny stilling ved Lillehammer sykehus"));
  CHECK_FALSE(ended_because("appointed doctor"));
  CHECK(absent_because("på sykehus"));
}

bool on_leave_with(const std::string& leave) {
  return tells_of_health("kind: organisation\nid: o\nname: O\nmembers:\n  - {name: Ada Nes, leave: " + leave +
                         "}\n");
}

TEST_CASE("a leave says nothing of health, in any language") {
  CHECK(on_leave_with("{note: Sykepermisjon}"));
  CHECK(on_leave_with("[{reason: study}, {note: {nn: Langt sjukefråvær}}]"));
  CHECK_FALSE(on_leave_with("{reason: statutory, note: Foreldrepermisjon}"));
  CHECK_FALSE(on_leave_with("{reason: other, note: Stilling ved Lillehammer sykehus}"));
}

}  // namespace
}  // namespace ko
