// SPDX-License-Identifier: MIT
// The minutes of a meeting, whole.
#include <doctest/doctest.h>

#include <string>

#include "unit/report/idrettsraadet.hpp"

using idrettsraadet::options;
using idrettsraadet::report;

TEST_CASE("minutes in bokmål hold everything the record does, in the order of Norwegian minutes") {
  CHECK(report("minutes", "marsmote", options()) == R"(Referat: Idrettsrådets marsmøte
===============================

Organ:           Idrettsrådet
Møtenummer:      2/2025
Tid:             tirsdag 11. mars 2025 kl. 18.00–19.40
Sted:            Klubbhuset
Møteform:        fysisk møte og fjernmøte
Innkalling:      1. mars 2025 av Ada Nes
Møteleder:       Ada Nes
Referent:        Bo Lie
Til stede:       Ada Nes (leder for Skigruppa), Bo Lie (Fotballgruppa), Cy Moe (Turngruppa, vara for
                 Di Ruud, på fjernmøte)
Andre til stede: Ola Gjest (ordfører)
Forfall:         Di Ruud (Turngruppa, syk) – Cy Moe møtte som vara – erstattes eventuelt av kasserer
                 Geir Lund fra neste møte
Møtte ikke:      Eli Vik

Bo Lie forlot møtet ca. kl. 19. Ola Gjest kom til møtet kl. 18.30.

Saker
-----

Sak 4/25: Halltider

Arkivsak:     2025/17
Tid:          kl. 18.05–18.40
Lagt fram av: Ada Nes
Inhabil:      Bo Lie (leier hallen, forvaltningsloven § 6) – Cy Moe tok sete

- Ada Nes (orientering): Kommunen har færre timer til fordeling enn i fjor.
- Drøfting: Det var uenighet om søndagene.
- Hallen er stengt i uke 15.

Forslag:      Forslag fra Bo Lie på vegne av Fotballgruppa i idrettslaget: Timene deles likt.
              Endringsforslag fra Cy Moe: Timene deles etter medlemstall.
Avstemninger: Forslag fra Bo Lie: 2 for (Ada Nes, Bo Lie), 1 mot
              Forslag fra Bo Lie fikk 2 stemmer, endringsforslag fra Cy Moe fikk 1 stemme, hemmelig
              avstemning
              Valg (1 plass): Eli Vik fikk 3 stemmer, valgt: Eli Vik
Vedtak:       Timene deles likt (vedtatt, enstemmig)
              Ordningen gjelder ut året.
Oppfølging:   Cy Moe: Sender ny timeplan (frist 25. mars 2025)
              Ada Nes og Bo Lie: Snakker med kommunen (frist ikke oppgitt)
              Ansvarlig ikke oppgitt: Bestiller nøkler (frist ikke oppgitt)

2. Unntatt offentlighet

3. Eventuelt

- [unntatt offentlighet]: Spurte om dugnaden.

Meldt vedtak: kommunestyret, februar 2025: Idrettsrådet får støtte (godkjent)

Utenom sakslisten

Vedtak:     Eli Vik er kasserer (valgt)
Oppfølging: Eli Vik: Henter kassen (frist 15. mars 2025)

Dokumenter
----------

- Timeplan for hallen (vist i møtet, utkast, sak 4/25)

Neste møte og godkjenning
-------------------------

Neste møte:  tirsdag 8. april 2025 kl. 18.00, Klubbhuset
Godkjenning: godkjent i møtet 8. april 2025, ført av Bo Lie, underskrevet av Ada Nes og Bo Lie
)");
}

TEST_CASE("minutes in English") {
  CHECK(report("minutes", "marsmote", options(ko::Language::en)) == R"(Minutes: Idrettsrådets marsmøte
===============================

Body:           Idrettsrådet
Number:         2/2025
Time:           Tuesday 11 March 2025, 18:00–19:40
Place:          Klubbhuset
Form:           in person and remote
Notice:         1 March 2025 by Ada Nes
Chair:          Ada Nes
Secretary:      Bo Lie
Present:        Ada Nes (leader for Skigruppa), Bo Lie (Fotballgruppa), Cy Moe (Turngruppa, in place
                of Di Ruud, remotely)
Also present:   Ola Gjest (ordfører)
Absent:         Di Ruud (Turngruppa, syk) – Cy Moe attended instead – may be replaced by kasserer
                Geir Lund from the next meeting
Did not attend: Eli Vik

Bo Lie left at about 19:00. Ola Gjest arrived at 18:30.

Items
-----

Item 4/25: Halltider

Case:         2025/17
Time:         18:05–18:40
Presented by: Ada Nes
Recused:      Bo Lie (leier hallen, forvaltningsloven § 6) – Cy Moe took the seat

- Ada Nes (report): Kommunen har færre timer til fordeling enn i fjor.
- Discussion: Det var uenighet om søndagene.
- Hallen er stengt i uke 15.

Proposals: Motion from Bo Lie on behalf of Fotballgruppa i idrettslaget: Timene deles likt.
           Amendment from Cy Moe: Timene deles etter medlemstall.
Votes:     Motion from Bo Lie: 2 for (Ada Nes, Bo Lie), 1 against
           Motion from Bo Lie got 2 votes, amendment from Cy Moe got 1 vote, secret ballot
           Election (1 seat): Eli Vik got 3 votes, elected: Eli Vik
Decision:  Timene deles likt (adopted, unanimous)
           Ordningen gjelder ut året.
Follow-up: Cy Moe: Sender ny timeplan (due 25 March 2025)
           Ada Nes and Bo Lie: Snakker med kommunen (no deadline stated)
           Owner not stated: Bestiller nøkler (no deadline stated)

2. Not public

3. Eventuelt

- [not public]: Spurte om dugnaden.

Decision reported: kommunestyret, February 2025: Idrettsrådet får støtte (approved)

Outside the agenda

Decision:  Eli Vik er kasserer (elected)
Follow-up: Eli Vik: Henter kassen (due 15 March 2025)

Documents
---------

- Timeplan for hallen (shown, draft, item 4/25)

Next meeting and approval
-------------------------

Next meeting: Tuesday 8 April 2025, 18:00, Klubbhuset
Approval:     approved in the meeting of 8 April 2025, written by Bo Lie, signed by Ada Nes and Bo
              Lie
)");
}

TEST_CASE("a meeting that has not been held has a notice, not minutes") {
  CHECK(report("minutes", "aprilmote", options(ko::Language::nn)) == R"(Møte i idrettsrådet
===================

Organ:  Idrettsrådet
Status: innkalla
Tid:    tysdag 8. april 2025 kl. 18.00
Stad:   ikkje oppgitt
)");
}

TEST_CASE("what is not public is shown to those who ask for it") {
  ko::ReportOptions all = options();
  all.include_unpublished = true;
  const std::string text = report("minutes", "marsmote", all);
  CHECK(text.find("2. Personsak\n\n- Dette skal ikke stå i referatet.\n") != std::string::npos);
  CHECK(text.find("- Ikke Nevnt: Spurte om dugnaden.\n") != std::string::npos);
}

TEST_CASE("a meeting that is not public has no minutes for the public") {
  CHECK(report("minutes", "lukket", options()) ==
        "lukket\n======\n\nOpplysningene er unntatt offentlighet.\n");
}

TEST_CASE("a vote between proposals names them by mover and number, and who voted for each") {
  const ko::Register set = ko::test::register_of(
      "{kind: organisation, id: styret, name: Styret}\n" + ko::test::people +
      "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nagenda:\n"
      "  - title: Budsjett\n"
      "    proposals:\n"
      "      - {id: innst, kind: recommendation, text: Budsjettet vedtas.}\n"
      "      - {id: alt1, by: ada-nes, text: Budsjettet økes.}\n"
      "      - {id: alt2, by: ada-nes, text: Saken utsettes.}\n"
      "    votes:\n"
      "      - {between: {innst: [ada-nes, bo-lie], alt1: [cy-moe], alt2: 1, alt3: 0}}\n"
      "      - {on: innst, for: 4, majority: two_thirds}\n"
      "      - {elect: {seats: 2, candidates: {eli-vik: [bo-lie], di-ruud: 2}, elected: [eli-vik, "
      "di-ruud]}}\n");
  const auto minutes = [&](ko::Language language) {
    return ko::find_format("text")->document(
        ko::make_report(*ko::find_report("minutes"), set, *set.find("m"), options(language)), {.width = 0});
  };
  const std::string text = minutes(ko::Language::nb);
  CHECK(text.find("Forslag:      Innstilling: Budsjettet vedtas.\n") != std::string::npos);
  CHECK(
      text.find("Innstilling fikk 2 stemmer (Ada Nes, Bo Lie), forslag 1 fra Ada Nes fikk 1 stemme (Cy Moe), "
                "forslag 2 fra Ada Nes fikk 1 stemme, forslag (unntatt offentlighet) fikk 0 stemmer\n") !=
      std::string::npos);
  CHECK(text.find("Innstilling: 4 for, krav om to tredels flertall\n") != std::string::npos);
  CHECK(text.find("Valg (2 plasser): Eli Vik fikk 1 stemme (Bo Lie), Di Ruud fikk 2 stemmer, valgt: Eli Vik "
                  "og Di Ruud\n") != std::string::npos);
  CHECK(minutes(ko::Language::nn).find("Val (2 plassar): ") != std::string::npos);
}
