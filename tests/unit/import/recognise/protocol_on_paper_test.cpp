// SPDX-License-Identifier: MIT
/// Protocols of municipal bodies as they come off paper: what is a heading there is a guess.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace {

using namespace ko::import;

MinutesFacts protocol(const std::string& text) {
  const SourceText source = *read_source(
      "protokoll.txt", SourceFormat::text, text,
      [](const SourceFormatRow&, std::string_view) -> ko::Result<std::string> { return ko::Fault{"none"}; });
  return read_minutes(source, pieces_of(source, Vocabulary()), Vocabulary());
}

/// One case with what is told in it.
ItemFact item_told(const std::string& text) {
  MinutesFacts facts = protocol(
      "                              MØTEPROTOKOLL\n\nUtvalg:   Veiutvalget\nDato:     20.05.2025\n\nTil "
      "stede:\nNavn              Funksjon   Parti\nAda Nes           Leder      AP\nBo Lie            Medlem "
      " "
      "   H\nCy Moe            Medlem     SV\n\nPS 1/25 Brua over elva\nVeiutvalgets behandling av sak "
      "1/2025 "
      "i møte den 20.05.2025:\n\nBehandling\n" +
      text);
  return facts.items.empty() ? ItemFact() : facts.items.back();
}

}  // namespace

TEST_CASE("A short line by itself is part of what was moved or decided, and no heading") {
  const ItemFact item = item_told(R"(
Ada Nes (Arbeiderpartiet) fremmet følgende endringsforslag:

Endringer i kapittel 1, punkt 2

Brua males grønn hvert tiende år.

For forslaget stemte 1: Ada Nes (AP).
Imot forslaget stemte 2: Bo Lie (H), Cy Moe (SV).
Dermed ble endringsforslag ikke vedtatt.

VEDTAK

Generelt

Brua skal stå.

1. Maling
   Brua males når det trengs.

Overslag over utgiftene

Maling 200 000

2. Brua stenges for tunge biler.
)");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].text == "Endringer i kapittel 1, punkt 2\nBrua males grønn hvert tiende år.");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].text == "Generelt\nBrua skal stå");
  REQUIRE(item.decisions[0].points.size() == 2);
  CHECK(item.decisions[0].points[1] == "Brua stenges for tunge biler.");
  CHECK(item.points.empty());
  const ItemFact noted = item_told("Ingen merknader\n\n\nVedtak\n\nTas til orientering\n");
  REQUIRE(noted.decisions.size() == 1);
  CHECK(noted.decisions[0].outcome == "noted");
}

TEST_CASE("Who moved something may stand without a colon, and whom it is for may end in a point") {
  const ItemFact item = item_told(R"(
Ada Nes (Arbeiderpartiet) fremmet følgende tilleggsforslag
På vegne av AP, SV og uavhengig.
Brua får lys.

For forslaget stemte 2: Ada Nes (AP), Cy Moe (SV).
Imot forslaget stemte 1: Bo Lie (H).
Dermed ble tilleggsforslag vedtatt.
)");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].kind == "additional");
  CHECK(item.proposals[0].parties.size() == 3);
  CHECK(item.proposals[0].text == "Brua får lys.");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].on == item.proposals[0].id);
}

TEST_CASE("What was moved may begin with whose recommendation it was, and no other words become it") {
  const ItemFact item = item_told(R"(
Cy Moe (Sosialistisk venstreparti) fremmet følgende alternative forslag:

Kommunedirektørens forslag til vedtak:
1. Brua rives.
2. Ferja settes inn.

For forslaget stemte 1: Cy Moe (SV).
Imot forslaget stemte 2: Ada Nes (AP), Bo Lie (H).
Dermed ble alternativt forslag ikke vedtatt.

Bo Lie (Høyre) fremmet følgende alternative forslag:
Brua utvides.

For forslaget stemte 3: Ada Nes (AP), Bo Lie (H), Cy Moe (SV).
Dermed ble alternativt forslag vedtatt.

Vedtak
Brua utvides.
)");
  REQUIRE(item.proposals.size() == 2);
  CHECK(item.proposals[0].by == std::vector<std::string>{"Cy Moe"});
  CHECK(item.proposals[0].kind == "alternative");
  CHECK(item.proposals[0].points == std::vector<std::string>{"Brua rives.", "Ferja settes inn."});
  REQUIRE(item.votes.size() == 2);
  CHECK(item.votes[0].on == item.proposals[0].id);
  CHECK(item.votes[1].on == item.proposals[1].id);
}

TEST_CASE("The recommendation as it was changed is voted on for itself") {
  const ItemFact item = item_told(R"(
Bo Lie (Høyre) fremmet følgende endringsforslag:
Brua utvides.

For forslaget stemte 2: Ada Nes (AP), Bo Lie (H).
Imot forslaget stemte 1: Cy Moe (SV).
Dermed ble endringsforslag vedtatt.

Avstemning av formannskapets innstilling med vedtatte endringer:

For forslaget stemte 3: Ada Nes (AP), Bo Lie (H), Cy Moe (SV).
Dermed ble formannskapets innstilling med vedtatte endringer vedtatt.
)");
  REQUIRE(item.proposals.size() == 2);
  CHECK(item.proposals[1].kind == "recommendation");
  CHECK(item.proposals[1].body == "formannskapet");
  REQUIRE(item.votes.size() == 2);
  CHECK(item.votes[1].on == item.proposals[1].id);
  CHECK(item.votes[1].in_favour.names.size() == 3);
}

TEST_CASE("A second count is of nothing that was voted on already") {
  const std::string first = R"(
Bo Lie (Høyre) fremmet følgende endringsforslag:
Brua utvides.

For forslaget stemte 2: Ada Nes (AP), Bo Lie (H).
Imot forslaget stemte 1: Cy Moe (SV).
Dermed ble endringsforslag vedtatt.

)";
  const ItemFact item = item_told(first + R"(Noe annet ble drøftet.

For forslaget stemte 1: Ada Nes (AP).
Imot forslaget stemte 2: Bo Lie (H), Cy Moe (SV).
Dermed ble forslaget ikke vedtatt.
)");
  REQUIRE(item.votes.size() == 2);
  CHECK(item.votes[0].on == item.proposals[0].id);
  CHECK(item.votes[1].on.empty());
}

TEST_CASE("Points that went different ways make a decision that was adopted") {
  const auto outcome = [](const std::string& points) {
    return item_told("\nVedtak\n" + points).decisions.at(0).outcome;
  };
  CHECK(outcome("1. Regnskapet godkjennes.\n2. Planen godkjennes.\n") == "approved");
  CHECK(outcome("1. Rapporten tas til orientering.\n2. Brua utvides.\n") == "adopted");
  CHECK(outcome("1. Brua utvides.\n2. Arbeidet utføres av godkjent personell.\n") == "adopted");
  CHECK(outcome("Saken sendes tilbake til administrasjonen.\n") == "referred");
}

TEST_CASE("The title of a case ends before the line that announces its treatment") {
  const MinutesFacts facts = protocol(R"(                              MØTEPROTOKOLL

Utvalg:   Veiutvalget
Dato:     20.05.2025

Saksliste
Saksnr      Innhold
PS 1/25     Utbedring av brua over elva ved Nedre Skogvik og av veien dit
PS 2/25     Eventuelt

PS 1/25 Utbedring av brua over elva ved Nedre Skogvik og av veien dit
Veiutvalgets behandling av sak 1/2025 i møte den 20.05.2025:

Behandling
Saken ble drøftet.

PS 2/25 Eventuelt
Ingenting.
)");
  REQUIRE(facts.items.size() == 2);
  CHECK(facts.items[0].title == "Utbedring av brua over elva ved Nedre Skogvik og av veien dit");
}

TEST_CASE("What is announced and not taken up stands where the list has it") {
  const MinutesFacts facts = protocol(R"(                              MØTEPROTOKOLL

Utvalg:   Veiutvalget
Dato:     20.05.2025

Saksliste
Saksnr      Innhold
PS 1/25     Referatsaker
RS 4/25     Brev fra fylket om brua
PS 2/25     Brua over elva

PS 1/25 Referatsaker
Vedtak
Tas til orientering.

PS 2/25 Brua over elva
Vedtak
Brua utvides.
)");
  REQUIRE(facts.items.size() == 3);
  CHECK(facts.items[1].series == "RS");
  CHECK(facts.items[1].title == "Brev fra fylket om brua");
  CHECK(facts.items[2].decisions.size() == 1);
}

TEST_CASE("Names of those who approve end where something else is announced") {
  const MinutesFacts facts = protocol(R"(                              MØTEPROTOKOLL

Utvalg:   Veiutvalget
Dato:     20.05.2025

Til stede:
Navn              Funksjon   Parti
Ada Nes           Leder      AP
Bo Lie            Medlem     H
Cy Moe            Medlem     SV

Valg av to til å godkjenne protokollen sammen med leder:
Ada Nes og Bo Lie

Annet:
Valg av tellekorps:
Cy Moe (SV) foreslo Bo Lie (H).

PS 1/25 Brua over elva
Saken ble drøftet.
)");
  REQUIRE(facts.approvers.size() == 2);
  CHECK(facts.approvers[1].text == "Bo Lie");
}

TEST_CASE("Who is elected may stand in a list, to two offices or as the deputy of somebody") {
  const ItemFact item = item_told(R"(
Vedtak

Ada Nes fritas fra sine verv.

    •    Som nytt medlem i hovedutvalg vei velges: Di Ås
    •    Som nytt medlem og leder av Brulegatet velges: Eva Dal
    •    Som nytt 2.varamedlem for Cy Moe (SV) i formannskapet velges: Finn Ruud
)");
  REQUIRE(item.elections.size() == 3);
  CHECK(item.elections[0].body == "hovedutvalg vei");
  CHECK(item.elections[1].role == "leader");
  CHECK(item.elections[1].body == "Brulegatet");
  CHECK(item.elections[2].body == "formannskapet");
  CHECK(item.elections[2].elected.at(0).is_deputy);
}

TEST_CASE("A reason of several sentences is whole, behind a label without a space as well") {
  const ItemFact item = item_told(R"(
Habilitetsvurdering:Ada Nes (AP) ba utvalget om å ta en habilitetsvurdering ved behandling av
saken, med følgende begrunnelse: "Jeg eier tomta ved brua. Broren min bygger der.".
Ada Ness (AP) fratrådte møtet under behandling av spørsmålet om habilitet.
Ada Nes (AP) ble kjent inhabil med bakgrunn i kommunelovens § 11-10 1.ledd, og fratrådte møtet.

Vedtak
Brua utvides.
)");
  REQUIRE(item.recusals.size() == 1);
  CHECK(item.recusals[0].name == "Ada Nes");
  CHECK(item.recusals[0].reason == "Jeg eier tomta ved brua. Broren min bygger der.");
  CHECK(item.recusals[0].outcome == "disqualified");
  CHECK(item.recusals[0].raised_by_self);
}

TEST_CASE("Who answered may be called by the office alone, where one person holds it") {
  const ItemFact item = item_told("\nSpørsmål:\nNår males brua?\n\nSVAR fra leder:\n\nTil våren.\n");
  CHECK(item.answered_by == std::vector<std::string>{"Ada Nes"});
  CHECK(item_told("\nSpørsmål:\nNår males brua?\n\nSVAR fra rådmann:\n\nTil våren.\n").answered_by.empty());
}

TEST_CASE("A list below a sentence that was decided is its points, unless numbers follow it") {
  const DecisionFact listed =
      item_told("\nVedtak\nBrua skal stå.\n\n   • Den males grønn.\n   • Den får lys.\n").decisions.at(0);
  CHECK(listed.text == "Brua skal stå");
  CHECK(listed.points == std::vector<std::string>{"Den males grønn.", "Den får lys."});
  const DecisionFact numbered = item_told(
                                    "\nVedtak\nBrua har to feil.\n\n   • Den er grå.\n   • Den er "
                                    "mørk.\n\n1. Den males grønn.\n2. Den får "
                                    "lys.\n")
                                    .decisions.at(0);
  CHECK(numbered.points == std::vector<std::string>{"Den males grønn.", "Den får lys."});
}

TEST_CASE("Changes of an agenda that nobody says was approved are left to people") {
  const std::string text = R"(                              MØTEPROTOKOLL

Utvalg:   Veiutvalget
Dato:     20.05.2025

Godkjenning av sakliste:
Ada Nes (AP) foreslo å sette følgende sak på dagsorden:
    • Lys på brua

PS 1/25 Brua over elva
Saken ble drøftet.
)";
  CHECK(protocol(text).agenda_changes.empty());
  const SourceText source = *read_source(
      "protokoll.txt", SourceFormat::text, text,
      [](const SourceFormatRow&, std::string_view) -> ko::Result<std::string> { return ko::Fault{"none"}; });
  const auto pieces = pieces_of(source, Vocabulary());
  CHECK(unplaced_sentences(source, pieces, protocol(text).placed).size() == 2);
}

TEST_CASE("Who is of no party stands for none, whatever the column says") {
  const MinutesFacts facts = protocol(R"(                              MØTEPROTOKOLL

Utvalg:   Ungdomsrådet
Dato:     20.05.2025

Følgende medlemmer møtte:
Navn              Funksjon   Repr.     Varamedlem for
Ada Nes           Leder      ANDRE
Bo Lie            Medlem     ANDRE
Cy Moe            Medlem     SV

PS 1/25 Brua over elva
Saken ble drøftet.
)");
  REQUIRE(facts.attendees.size() == 3);
  CHECK(facts.attendees[0].role == "leader");
  CHECK(facts.attendees[0].party.empty());
  CHECK(facts.attendees[2].party == "SV");
}
