// SPDX-License-Identifier: MIT
#include "report/set_index.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ko/answers/report.hpp"
#include "render/documents/html_document.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace {

const std::string set_of_index = R"(kind: organisation
id: styret
name: Styret
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, role: member, from: 2020-01-01, to: 2023-12-31}
---
kind: organisation
id: utvalget
name: Utvalget
)" + ko::test::people + R"(---
{kind: person, id: fay-lund, name: Fay Lund, memberships: [{organisation: utvalget, role: member}]}
---
kind: case
id: hallen
title: Hallen
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25T18:00
present: [ada-nes, bo-lie]
absent: [{person: cy-moe}]
agenda:
  - title: Halltider
    case: hallen
    decisions:
      - {id: deles, title: Timene deles, outcome: adopted}
    actions:
      - {who: [bo-lie, ada-nes], what: Sender timeplan, due: 2026-04-01}
      - {who: bo-lie, what: Ringer, done: 2026-03-26}
---
kind: meeting
id: neste
body: utvalget
status: held
start: 2026-04-25T18:00
present: [{person: ada-nes, left: "19:00"}, cy-moe, {name: En Gjest}]
agenda:
  - title: Halltider igjen
    case: hallen
    decisions:
      - {title: Timene deles likevel ikke, outcome: adopted, supersedes: [mote#deles]}
      - {title: Kontrollen skjerpes, outcome: adopted, amends: [mote#1]}
---
kind: decision
id: delegert
title: Leien settes ned
body: styret
date: 2026-05-01
meeting: mote
item: 1
outcome: adopted
actions: [{who: cy-moe, what: Skriver ut regning}]
)";

std::string page_of(const ko::Register& records, const ko::Record& record, const ko::ReportOptions& options) {
  const std::string_view report = record.kind == ko::Kind::person         ? "person"
                                  : record.kind == ko::Kind::organisation ? "organisation"
                                                                          : "case";
  return ko::html_parts(ko::make_report(*ko::find_report(report), records, record, options)).body;
}

}  // namespace

TEST_CASE("A report on a record says the same from an index of the set as without one") {
  const ko::Register records = ko::test::register_of(set_of_index);
  const ko::ReportOptions alone{.as_of = ko::Date::parse("2026-06-01")->first()};
  const ko::SetIndex index(records, alone);
  ko::ReportOptions shared = alone;
  shared.index = &index;
  for (const ko::Record& record : records.records()) {
    if (record.kind == ko::Kind::meeting || record.kind == ko::Kind::decision) continue;
    CAPTURE(record.id);
    CHECK(page_of(records, record, alone) == page_of(records, record, shared));
  }
  const std::string of_case = page_of(records, *records.find("hallen"), shared);
  CHECK(of_case.find("Timene deles; Leien settes ned") != std::string::npos);
  CHECK(of_case.find("Timene deles likevel ikke") != std::string::npos);
  const std::string of_ada = page_of(records, *records.find("ada-nes"), shared);
  CHECK(of_ada.find("Sender timeplan") != std::string::npos);
  CHECK(of_ada.find("sammen med Bo Lie") != std::string::npos);
  CHECK(of_ada.find("<td>Utvalget</td>") != std::string::npos);
}

TEST_CASE(
    "An index knows the decisions of an item, a person's places and actions, and nothing of what is not "
    "there") {
  const ko::Register records = ko::test::register_of(set_of_index);
  const ko::ReportOptions options{.as_of = ko::Date::parse("2026-06-01")->first()};
  const ko::SetIndex index(records, options);
  CHECK(index.decisions().size() == 4);
  const auto meeting = records.find("neste")->as<ko::meeting_type>();
  CHECK(index.decisions_in(*meeting.get<"agenda">().begin()).size() == 2);
  CHECK(index.tenures_of(*records.find("fay-lund")).size() == 1);
  CHECK(index.tenures_of(*records.find("di-ruud")).empty());
  CHECK(index.actions_of("bo-lie").size() == 2);
  CHECK(index.actions_of("di-ruud").empty());
  CHECK(index.attendance("utvalget", "ada-nes").persons.size() == 1);
  CHECK(index.attendance("ingen", "ada-nes").meetings.empty());
}
