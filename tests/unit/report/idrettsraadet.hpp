// SPDX-License-Identifier: MIT
// An invented sports council: a meeting with everything that minutes can hold, and its neighbours.
#pragma once

#include <string>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace idrettsraadet {

inline const std::string records = R"(kind: organisation
id: idrettsraadet
name: Idrettsrådet
type: council
members:
  - {person: ada-nes, role: leader, for: skigruppa}
  - {person: bo-lie, for: fotballgruppa}
  - {person: di-ruud, for: turngruppa}
  - {person: cy-moe, role: deputy, for: turngruppa, deputises_for: di-ruud}
  - {person: eli-vik, from: 2025-01-01}
  - {person: geir-lund, tentative: true}
---
kind: organisation
id: skigruppa
name: Skigruppa
---
kind: organisation
id: fotballgruppa
name: Fotballgruppa i idrettslaget
short_name: Fotballgruppa
---
kind: organisation
id: turngruppa
name: Turngruppa
)" + ko::test::people + R"(---
{kind: person, id: hemmelig, name: Ikke Nevnt, public: false}
---
kind: document
id: timeplan
title: Timeplan for hallen
status: draft
---
kind: meeting
id: marsmote
title: Idrettsrådets marsmøte
body: idrettsraadet
number: 2/2025
status: held
form: hybrid
start: 2025-03-11T18:00
end: 2025-03-11T19:40
place: Klubbhuset
called: {on: 2025-03-01, by: ada-nes}
chair: ada-nes
secretary: bo-lie
present:
  - {person: ada-nes, for: skigruppa, role: leader}
  - {person: bo-lie, for: fotballgruppa, left: "19:00~"}
  - {person: cy-moe, for: turngruppa, instead_of: di-ruud, remote: true}
absent:
  - {person: di-ruud, for: turngruppa, reason: syk, substitute: {person: geir-lund, from: aprilmote, tentative: true}}
guests:
  - {name: Ola Gjest, role: ordfører, arrived: "18:30"}
agenda:
  - nr: 4/25
    title: Halltider
    case: 2025/17
    by: ada-nes
    start: "18:05"
    end: "18:40"
    recused: [{person: bo-lie, reason: leier hallen, basis: forvaltningsloven § 6, instead: cy-moe}]
    points:
      - {by: ada-nes, kind: report, text: Kommunen har færre timer til fordeling enn i fjor.}
      - {kind: discussion, text: Det var uenighet om søndagene.}
      - Hallen er stengt i uke 15.
    documents: [{document: timeplan, use: shown}]
    proposals:
      - {id: a, by: bo-lie, for: fotballgruppa, kind: motion, text: Timene deles likt.}
      - {id: b, by: cy-moe, kind: amendment, text: Timene deles etter medlemstall.}
    votes:
      - {on: a, for: [ada-nes, bo-lie], against: 1}
      - {between: {a: 2, b: 1}, secret: true}
      - {elect: {seats: 1, candidates: {eli-vik: 3}, elected: eli-vik}}
    decisions:
      - {title: Timene deles likt, text: Ordningen gjelder ut året., outcome: adopted, vote: {unanimous: true}}
    actions:
      - {who: cy-moe, what: Sender ny timeplan, due: 2025-03-25}
      - {who: [ada-nes, bo-lie], what: Snakker med kommunen}
      - {what: Bestiller nøkler, done: 2025-03-20}
  - title: Personsak
    public: false
    points: [Dette skal ikke stå i referatet.]
  - title: Eventuelt
    points:
      - {by: hemmelig, text: Spurte om dugnaden.}
next: {start: 2025-04-08T18:00, place: Klubbhuset, meeting: aprilmote}
minutes: {status: approved, on: 2025-04-08, by: bo-lie, approved_in: aprilmote, signed_by: [ada-nes, bo-lie]}
---
kind: meeting
id: aprilmote
body: idrettsraadet
status: called
start: 2025-04-08T18:00
---
kind: meeting
id: lukket
title: Lukket møte
body: idrettsraadet
public: false
---
kind: decision
id: stotte
title: Idrettsrådet får støtte
body: kommunestyret
date: 2025-02
outcome: approved
reported_in: marsmote#3
---
kind: decision
id: kasserer
title: Eli Vik er kasserer
meeting: marsmote
outcome: elected
actions: [{who: eli-vik, what: Henter kassen, due: 2025-03-15}]
)";

inline std::string report(std::string_view name, std::string_view id, ko::ReportOptions options,
                          std::string_view format = "text") {
  const ko::Register set = ko::test::register_of(records);
  const ko::DocumentTree document = ko::make_report(*ko::find_report(name), set, *set.find(id), options);
  return ko::find_format(format)->document(document, {.width = 100});
}

/// As of 1 April 2025, in bokmål.
inline ko::ReportOptions options(ko::Language language = ko::Language::nb) {
  return {.language = language, .as_of = ko::to_day({2025, 4, 1})};
}

}  // namespace idrettsraadet
