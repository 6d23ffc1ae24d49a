// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// Entries with nothing in them, and fields with nothing after their colon, wherever meetings, hearings and
/// decisions have any.
constexpr const char* incomplete = R"(kind: organisation
id: styret
name: Styret
quorum: half
members: [{person: a-b}, {person: c-d}, {person: e-f}]
---
kind: meeting
id: mote
body: styret
status: held
start: 2025-03-11
chair: a-b
present: [{person: a-b, left: "10:00"}, {}, {name: X}]
absent: [{}, {reason: syk}]
agenda:
  - {votes: [{}, {for: 2, against: 2}, {elect: {}}, {between: {}}], proposals: [{}], decisions: [{}, {outcome: adopted, vote: {}}], actions: [{}, {who: [], due: 2024}], recused: [{}, {person: a-b}]}
  - {nr: , start: "11:00"}
  - {}
  -
next: {}
minutes: {}
---
kind: hearing
id: h
asked: [{}, {to: state}]
statements: [{}, {received: 2025}]
extensions: [{}]
reminders: [{}]
deadline: 2024
sent:
---
kind: decision
id: d
actions: [{due: 2024-01-01}]
vote: {unanimous: true, against: 1}
outcome: adopted
)";

TEST_CASE("records that lack what they need are looked at all the same") {
  const Register records = test::register_of(incomplete);
  const std::vector<Finding> findings = check(records, to_day({2026, 1, 1}));
  const auto found = [&](std::string_view code) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.rule->code == code; });
  };
  CHECK(found("KO503"));
  CHECK(found("KO522"));
  CHECK(!found("KO543"));
}

TEST_CASE("what is found in an item without a title stands at the record") {
  const Register records = test::register_of(incomplete);
  const Place id = records.find("mote")->at.child(id_field).place();
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO521") CHECK(finding.place == id);
}

}  // namespace
}  // namespace ko
