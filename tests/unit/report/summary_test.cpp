// SPDX-License-Identifier: MIT
// A meeting on one screen, and a body's meetings.
#include <doctest/doctest.h>

#include "unit/report/idrettsraadet.hpp"

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
Meldte vedtak:    kommunestyret, februar 2025: Idrettsrådet får støtte (godkjent)
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

Type:             råd
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
- tysdag 8. april 2025: Møte i Idrettsrådet (innkalla)
)");
}

TEST_CASE("what the record leaves open is said to be left open") {
  CHECK(report("summary", "aprilmote", options()) == R"(Møte i Idrettsrådet
===================

Organ:       Idrettsrådet
Status:      innkalt
Dato:        tirsdag 8. april 2025
Tid:         kl. 18.00
Sted:        ikke oppgitt
Til stede:   ingen er ført opp
Forfall:     ingen er ført opp
Vedtak:      ingen er ført opp
Oppfølging:  ingen er ført opp
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
