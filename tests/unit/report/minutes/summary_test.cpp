// SPDX-License-Identifier: MIT
// A meeting on one screen, and a body's meetings.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/report/idrettsraadet.hpp"
#include "unit/report/reporting.hpp"

using idrettsraadet::options;
using idrettsraadet::report;

TEST_CASE("a meeting on one screen, its actions as they stand on the day") {
  CHECK(report("summary", "marsmote", options()) == R"(Idrettsrådets marsmøte
======================

Organ:            Idrettsrådet
Dato:             tirsdag 11. mars 2025
Tid:              kl. 18.00–19.40
Sted:             Klubbhuset
Til stede (3):    Ada Nes (leder for Skigruppa), Bo Lie (Fotballgruppa), Cy Moe (Turngruppa, vara
                  for Di Ruud, på fjernmøte)
Delvis til stede: Bo Lie (til ca. kl. 19), Ola Gjest (fra kl. 18.30)
Vara:             Cy Moe (vara for Di Ruud)
Andre til stede:  Ola Gjest (ordfører)
Forfall (1):      Di Ruud (Turngruppa, syk) – Cy Moe møtte som vara – erstattes eventuelt av
                  kasserer Geir Lund fra neste møte
Møtte ikke:       Eli Vik
Vedtak:           Timene deles likt (vedtatt, enstemmig)
                  Eli Vik er kasserer (valgt)
Voteringer:       4, av dem 2 delte
Delt votering:    4/25 Halltider: 2–1, 2–1
Meldt vedtak:     kommunestyret, februar 2025: Idrettsrådet får støtte (godkjent)
Oppfølging:       Cy Moe: Sender ny timeplan (frist 25. mars 2025, fristen er ute)
                  Ada Nes og Bo Lie: Snakker med kommunen (frist ikke oppgitt)
                  Ansvarlig ikke oppgitt: Bestiller nøkler (utført 20. mars 2025)
                  Eli Vik: Henter kassen (frist 15. mars 2025, fristen er ute)
Neste møte:       tirsdag 8. april 2025 kl. 18.00, Klubbhuset
Godkjenning:      godkjent i møtet 8. april 2025, ført av Bo Lie, underskrevet av Ada Nes og Bo Lie
)");
}

TEST_CASE("a body's meetings in order, in nynorsk") {
  CHECK(report("summary", "idrettsraadet", options(ko::Language::nn)) == R"(Idrettsrådet
============

Per 1. april 2025

Medlemer (4):     Ada Nes (leiar for Skigruppa), Bo Lie (Fotballgruppa), Di Ruud (Turngruppa), Eli
                  Vik
Varamedlemer (1): Cy Moe (Turngruppa)
Neste møte:       tysdag 8. april 2025 kl. 18.00

Møte
----

- tysdag 11. mars 2025: Idrettsrådets marsmøte (3 til stades, 1 forfall)
  - Vedtak: Timene deles likt (vedteke, samrøystes)
  - Vedtak: Eli Vik er kasserer (valt)
  - Cy Moe: Sender ny timeplan (frist 25. mars 2025, fristen er ute)
  - Ada Nes og Bo Lie: Snakker med kommunen (frist ikkje oppgitt)
  - Eli Vik: Henter kassen (frist 15. mars 2025, fristen er ute)
- tysdag 8. april 2025: Møte i idrettsrådet (innkalla)
)");
}

TEST_CASE("what the record leaves open is said to be left open") {
  CHECK(report("summary", "aprilmote", options()) == R"(Møte i idrettsrådet
===================

Organ:       Idrettsrådet
Status:      innkalt
Dato:        tirsdag 8. april 2025
Tid:         kl. 18.00
Sted:        ikke oppgitt
Til stede:   ingen er ført opp
Forfall:     ingen er ført opp
Vedtak:      ingen er ført opp
Oppfølging:  ingenting er ført opp
Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
)");
}

TEST_CASE("a body that has not met says so") {
  CHECK(report("summary", "turngruppa", options()) ==
        "Turngruppa\n==========\n\nPer 1. april 2025\n\nMedlemmer:  ikke oppgitt\nNeste møte: ikke "
        "oppgitt\n\n"
        "Møter\n-----\n\nIngen møter er registrert.\n");
}

TEST_CASE("an action is open, late, done or given up by the report's day") {
  const auto on = [](ko::CivilDay day) {
    return report("summary", "marsmote", {.language = ko::Language::nb, .as_of = ko::to_day(day)});
  };
  CHECK(on({2025, 3, 25}).find("Cy Moe: Sender ny timeplan (frist 25. mars 2025)") != std::string::npos);
  CHECK(on({2025, 3, 26}).find("Sender ny timeplan (frist 25. mars 2025, fristen er ute)") !=
        std::string::npos);
  CHECK(on({2025, 3, 19}).find("Bestiller nøkler (frist ikke oppgitt)") != std::string::npos);
  CHECK(on({2025, 3, 20}).find("Bestiller nøkler (utført 20. mars 2025)") != std::string::npos);
}

namespace {

/// The summary of `about`, where a council has these meetings.
std::string summary_of(std::string_view about, const std::string& meetings,
                       ko::Language language = ko::Language::nb) {
  const ko::Register set = ko::test::register_of(
      "{kind: organisation, id: kommunestyret, name: Kommunestyret i Vik, type: council}\n" +
      ko::test::people + meetings);
  const ko::DocumentTree document =
      ko::make_report(*ko::find_report("summary"), set, *set.find(about),
                      {.language = language, .as_of = ko::to_day({2025, 4, 1})});
  return ko::find_format("text")->document(document, {.width = 100});
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const std::string march =
    "---\n{kind: meeting, id: mars, body: kommunestyret, status: held, start: 2025-03-11T18:00, "
    "next: {start: 2025-04-08T18:00, place: Rådhuset}}\n";

}  // namespace

TEST_CASE("a body meets next when its last meeting agreed to, until a record says otherwise") {
  CHECK(has(summary_of("kommunestyret", march), "Neste møte: tirsdag 8. april 2025 kl. 18.00, Rådhuset\n"));
  const std::string extra = "---\n{kind: meeting, id: ekstra, body: kommunestyret, start: 2025-04-03}\n";
  CHECK(has(summary_of("kommunestyret", march + extra), "Neste møte: torsdag 3. april 2025\n"));
  const std::string off =
      "---\n{kind: meeting, id: april, body: kommunestyret, status: cancelled, start: 2025-04-08T18:00}\n";
  CHECK(has(summary_of("kommunestyret", march + off), "Neste møte: ikke oppgitt\n"));
  const std::string before =
      "---\n{kind: meeting, id: januar, body: kommunestyret, status: held, start: 2025-01-11, next: "
      "2025-04-02}\n";
  CHECK(has(summary_of("kommunestyret", before + march), "Neste møte: tirsdag 8. april 2025 kl. 18.00"));
  // A record of it that does not say when it is leaves what was agreed as it is; one that does goes before
  // it.
  const auto with_record = [](const std::string& start) {
    return summary_of("kommunestyret",
                      "---\n{kind: meeting, id: mars, body: kommunestyret, status: held, start: 2025-03-11, "
                      "next: {meeting: "
                      "april, start: 2025-04-08}}\n---\n{kind: meeting, id: april, body: kommunestyret" +
                          start + "}\n");
  };
  CHECK(has(with_record(""), "Neste møte: tirsdag 8. april 2025\n"));
  CHECK(has(with_record(", start: 2025-04-09"), "Neste møte: onsdag 9. april 2025\n"));
}

TEST_CASE(
    "what a meeting agreed to counts from its day on, and nothing that one agreed to that was called off") {
  const auto agreed_on = [](const std::string& day, const std::string& status) {
    return summary_of("kommunestyret", "---\n{kind: meeting, id: m, body: kommunestyret, status: " + status +
                                           ", start: " + day + ", next: 2025-04-22}\n");
  };
  constexpr const char* next = "Neste møte: tirsdag 22. april 2025\n";
  CHECK(has(agreed_on("2025-03-31", "held"), next));
  CHECK(has(agreed_on("2025-04-01", "held"), next));  // the day of the report
  CHECK_FALSE(has(agreed_on("2025-04-02", "held"), next));
  CHECK_FALSE(has(agreed_on("2025-03-31", "cancelled"), next));
}

TEST_CASE("the name of a body says what it is: kommunestyret is no råd") {
  CHECK_FALSE(has(summary_of("kommunestyret", march), "Type:"));
}

TEST_CASE("who stood in for an absent member is named once") {
  const std::string meeting =
      "---\n{kind: meeting, id: m, body: kommunestyret, status: held, start: 2025-03-11, present: [ada-nes, "
      "{person: cy-moe, instead_of: di-ruud}], absent: [{person: di-ruud, reason: forfall, substitute: "
      "cy-moe}, "
      "{person: eli-vik, substitute: geir-lund}]}\n";
  const std::string text = summary_of("m", meeting);
  CHECK(has(text, "Di Ruud – Cy Moe møtte som vara\n"));
  CHECK(has(text, "Eli Vik – erstattet av kasserer Geir Lund\n"));
  // Who stands in for good is told, although they were there.
  const std::string for_good =
      summary_of("m", meeting.substr(0, meeting.find("cy-moe}, ")) + "{person: cy-moe, from: n}}]}\n");
  CHECK(has(for_good, "Cy Moe møtte som vara – erstattes av Cy Moe fra "));
  CHECK(has(summary_of("m", meeting, ko::Language::nn), "Eli Vik – erstatta av kasserer Geir Lund\n"));
}

TEST_CASE("English says from 18:40, and one decision is a decision") {
  const std::string meeting =
      "---\n{kind: meeting, id: m, body: kommunestyret, status: held, start: 2025-03-11T18:00, present: "
      "[{person: ada-nes, arrived: \"18:40\", left: \"19:00~\"}, {person: cy-moe, instead_of: di-ruud}], "
      "agenda: "
      "[{title: A, decisions: [{title: Yes}]}], minutes: {status: approved, approved_in: n}}\n"
      "---\n{kind: meeting, id: n, body: kommunestyret, start: 2025-03-20}\n";
  const std::string text = summary_of("m", meeting, ko::Language::en);
  CHECK(has(text, "Ada Nes (from 18:40, until about 19:00)\n"));
  CHECK(has(text, "Decision:"));
  CHECK(has(text, "Substitute:"));
  CHECK(has(text, "approved in the meeting of 20 March 2025\n"));
}

TEST_CASE("what sort of body it is stands beside a name that does not say it") {
  const auto told = [](const std::string& name, const std::string& type) {
    return ko::test::report_text(
        "summary", "{kind: organisation, id: o, name: " + name + ", type: " + type + "}\n", "o");
  };
  CHECK(told("Ski og ball", "association").find("Type:       forening\n") != std::string::npos);
  CHECK(told("Idrettsforeningen", "association").find("Type:") == std::string::npos);
}

TEST_CASE("ten lines of a row are told, of eleven nine and how many more there are") {
  const auto told = [](int amounts) {
    std::string text =
        "{kind: organisation, id: o, name: Styret}\n---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: "
        "2025-03-11\nagenda:\n  - title: Budsjett\n    decisions:\n";
    for (int i = 1; i <= amounts; ++i)
      text += fmt::format("      - {{title: Post {}, amounts: [{{amount: {}}}]}}\n", i, i * 1000);
    return ko::test::report_text("summary", text, "m");
  };
  CHECK(ko::test::holds(told(10), "Post 10: kr"));
  CHECK_FALSE(ko::test::holds(told(10), " til\n"));
  CHECK(ko::test::holds(told(11), "Post 9: kr"));
  CHECK_FALSE(ko::test::holds(told(11), "Post 10: kr"));
  CHECK(ko::test::holds(told(11), "… og 2 til\n"));
}

TEST_CASE("of a large meeting the outcomes are counted that are stated, and no others") {
  std::string items;
  for (int i = 1; i <= 16; ++i)
    items += fmt::format("  - {{title: Sak {0}, decisions: [{{title: Vedtak {0}{1}}}]}}\n", i,
                         i <= 3 ? ", outcome: adopted" : "");
  const std::string text = summary_of(
      "m",
      "---\nkind: meeting\nid: m\nbody: kommunestyret\nstatus: held\nstart: 2025-03-11\nagenda:\n" + items);
  CHECK(has(text, "vedtatt 3\n"));
}
