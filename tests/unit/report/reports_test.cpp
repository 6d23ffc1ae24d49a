// SPDX-License-Identifier: MIT
// What holds for every report there is.
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/visibility.hpp"
#include "unit/marked_lines.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace {

/// A set of one of each kind. What is marked lies on lines of its own.
const std::string marked = R"(kind: organisation
id: styret
name: Styret
type: committee
posts:
  - {id: kasserer, title: Kasserer, percent: 50}
  - {id: skjult-post, title: Skjult post, percent: 50, public: false}
formerly:
  - {name: Skjult navn, until: 2020-12-31, public: false}
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, role: employee, percent: 50, post: kasserer}
  - {person: cy-moe, role: employee, percent: 50, from: 2025-01-01, public: false}
  - {vacant: true, role: employee, percent: 25, public: false}
)" + ko::test::people + R"(---
kind: case
id: hallen
title: Hallen
reference: 2026/17
opened: 2026-01-05
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25T18:00
end: 2026-03-25T20:00
present:
  - ada-nes
  - {person: cy-moe, public: false}
absent:
  - {person: bo-lie, public: false}
agenda:
  - nr: 1/26
    title: Halltider
    case: hallen
    votes:
      - {for: 2, against: 1, public: false}
    decisions:
      - {title: Timene deles, outcome: adopted}
      - {title: Skjult vedtak, outcome: adopted, public: false}
    actions:
      - {who: ada-nes, what: Sender timeplan, due: 2026-04-01}
      - {who: bo-lie, what: Skjult oppgave, public: false}
---
kind: meeting
id: neste
body: styret
status: called
start: 2026-06-25
agenda:
  - {nr: 2/26, title: Turen}
---
kind: hearing
id: horing
title: Felles kontor
deadline: 2026-05-01
proposal:
  - {id: kontor, text: Kontorene slås sammen.}
  - {id: skjult, text: Skjult punkt., public: false}
asked:
  - {organisation: styret, to: state}
statements:
  - {from: ada-nes, received: 2026-04-01, position: support}
  - {from: styret, received: 2026-04-02, position: oppose, public: false}
reminders:
  - {on: 2026-04-03, public: false}
process:
  - {step: Skjult steg, public: false}
---
kind: project
id: flytting
title: Flytting
phases:
  - {name: Skjult fase, public: false}
roles:
  - {role: leader, held_by: bo-lie}
  - {role: owner, held_by: ada-nes, public: false}
measures:
  - {title: Skjult tiltak, public: false}
evaluations:
  - {title: Skjult evaluering, public: false}
---
{kind: decision, id: skjult-delegert, title: Skjult delegert vedtak, body: styret, by: ada-nes, date: 2026-04-01, public: false}
---
{kind: meeting, id: skjult-mote, title: Skjult møte, body: styret, status: planned, start: 2026-07-01, public: false}
)";

ko::ReportOptions in_may(ko::Language language) {
  return {.language = language, .as_of = ko::to_day({2026, 5, 2})};
}

std::string written_out(const ko::Report& report, const std::string& text, std::string_view id,
                        ko::Language language) {
  const ko::Register records = ko::published(ko::test::register_of(text), ko::Withheld::named);
  const ko::DocumentTree document =
      id.empty() ? ko::make_report(report, records, in_may(language))
                 : ko::make_report(report, records, *records.find(id), in_may(language));
  return ko::find_format("md")->document(document, {});
}

}  // namespace

TEST_CASE("Every report has a command line to learn from") {
  for (const ko::Report* report : ko::reports()) {
    CAPTURE(report->name);
    CHECK(report->example.starts_with("ko report " + std::string(report->name)));
    CHECK(report->argument.starts_with('[') == (report->make_of_set != nullptr));
  }
}

TEST_CASE("What is marked leaves no trace in any report, on the set or on a record, in any language") {
  const std::string unmarked = ko::test::without_marked_lines(marked);
  for (const ko::Report* report : ko::reports()) {
    if (report->of_findings || report->entry != nullptr) continue;
    for (const std::string_view id :
         {"", "styret", "ada-nes", "bo-lie", "hallen", "mote", "neste", "horing", "flytting"}) {
      if (id.empty() ? report->make_of_set == nullptr
                     : !report->about.has(ko::test::register_of(unmarked).find(id)->kind))
        continue;
      for (const ko::Language language : {ko::Language::nb, ko::Language::nn, ko::Language::en}) {
        CAPTURE(report->name);
        CAPTURE(id);
        CHECK(written_out(*report, marked, id, language) == written_out(*report, unmarked, id, language));
      }
    }
  }
}

TEST_CASE("which reports are about a period is a list") {
  std::vector<std::string_view> names;
  for (const ko::Report* report : ko::reports())
    if (report->of_period) names.push_back(report->name);
  std::ranges::sort(names);
  CHECK(names == std::vector<std::string_view>{"attendance", "decisions", "staffing", "votes", "year"});
}
