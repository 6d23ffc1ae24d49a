// SPDX-License-Identifier: MIT
/// What was recognised and passes no gate, in whole minutes.
#include "import/recognise/gates/gates.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

struct Read {
  MinutesFacts facts = {};
  std::string unplaced = {};  ///< the sentences of which nothing was made
};

Read read(const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.txt", SourceFormat::text, text, none);
  const Vocabulary words;
  const std::vector<Piece> pieces = pieces_of(source, words);
  Read all = {.facts = read_minutes(source, pieces, words)};
  for (const Unplaced& each : unplaced_sentences(source, pieces, all.facts.placed))
    all.unplaced += each.text + '\n';
  return all;
}

TEST_CASE("What is told behind what was decided is told as unread, and no part of it") {
  const Read all = read(
      "Styrelsemöte 2026-05-12\n\nNärvarande: Ada Nes, Bo Lie, Ulla Wall\n\n1. Ekonomi\n"
      "Beslut: Avgiften höjs från oktober. Ulla reserverade sig mot beslutet.\n\n2. Övrigt\nInget.\n");
  REQUIRE(all.facts.items.size() == 2);
  REQUIRE(all.facts.items[0].decisions.size() == 1);
  CHECK(all.facts.items[0].decisions[0].text.find("reserverade") == std::string::npos);
  CHECK(all.unplaced.find("Ulla reserverade sig") != std::string::npos);
}

TEST_CASE("Who is listed under words of absence that are not known is not there") {
  const Read all = read(
      "Referat frå styremøte i Dal Vassverk SA\n\nDato: 14. april 2026\n\nTil stades: Ada Nes, Bo Lie\n"
      "Meldt fråfall: Cy Moe\n\nSak 1/26 Rekneskap\nStyret drøfta saka.\n");
  for (const AttendeeFact& each : all.facts.attendees)
    CHECK((each.name != "Cy Moe" || each.attendance == Attendance::absent));
}

TEST_CASE("A year behind a month is no time") {
  const Read all = read("Årsmøte Dal IL\n\nTid: onsdag 18. mars 2026 kl. 19.00\n\n1. Valg\nIngen.\n");
  CHECK(all.facts.start.time == "19:00");
}

TEST_CASE("A list of sentences that are numbered is no agenda, and all of it is unread") {
  const Read all = read(
      "PROTOKOLL\n\nMøtedato: 23.04.2026\nTil stede: Ada Nes, Bo Lie\n\nFS-44/26 Rapport\n"
      "Rådmannens forslag:\n1. Rapporten tas til orientering.\n2. Budsjettet reguleres slik det går fram.\n");
  CHECK(all.facts.items.empty());
  CHECK(all.unplaced.find("Budsjettet reguleres") != std::string::npos);
  const Read agenda = read(
      "Referat 2. februar 2026\n\nTil stede: Ada Nes, Bo Lie\n\n1. Valg af dirigent.\nBo blev valgt.\n\n"
      "2. Nyt fra udvalgene.\nIntet.\n");
  CHECK(agenda.facts.items.size() == 2);
}

TEST_CASE("A meeting that would last from morning to night has no hours") {
  const Read all = read(
      "Minutes of the Board\n\nDate: Monday 18 May 2026, 6.00 - 7.50 pm\n\nPresent: Ada Nes, Bo Lie\n\n"
      "1. Lights\nThey are from the war.\n\n2. Roads\nNothing was said.\n");
  CHECK(all.facts.start.day.has_value());
  CHECK(all.facts.start.time != "06:00");
}

TEST_CASE("Parties behind commas and the heads of columns are nobody") {
  const Read all = read(
      "PROTOKOLL\n\nMøtedato: 23.04.2026\n\nTil stede:\nAnne Foss, Sp\nPer Lund, H\nForfall: Lise Hagen, "
      "Ap\n\nSak 1/26 Rapport\nIngen.\n");
  for (const AttendeeFact& each : all.facts.attendees) CHECK(each.name.size() > 3);
}

TEST_CASE(
    "What stands beside a name is a role where it is an office, and who left did so during the meeting") {
  const Read all = read(
      "Referat fra styremøte 12. mai 2026 kl. 17.00-19.00\n\nTil stede: Ada Nes (kasserer), Bo Lie "
      "(fotball), Cy "
      "Moe (forlot møtet kl. 07.30)\n\nSak 1/26 Rapport\nIngen.\n");
  REQUIRE(all.facts.attendees.size() == 3);
  CHECK(all.facts.attendees[0].role == "kasserer");
  CHECK(all.facts.attendees[1].role.empty());
  CHECK(all.facts.attendees[2].left.empty());
}

TEST_CASE("The head of the minutes is no item") {
  const Read all = read(
      "FACULTY BOARD\n\nMinutes of the meeting\n\nPresent: Dr A. Nes; Dr B. Lie\n\nLibrary\n\nMr Moe "
      "outlined it.\n");
  for (const ItemFact& each : all.facts.items)
    for (const PointFact& point : each.points) CHECK(point.text.find("Present:") == std::string::npos);
}

TEST_CASE("The hour is no part of what a meeting is called, and one word for any body is no body's name") {
  const Read all = read(
      "Committee meeting – Tues 7 July 2026, 7pm, Flat 12\n\nPresent: Ada Nes (Chair), Bo Lie\n\n1. "
      "Money\nNone.\n\n"
      "2. Police\nNone.\n");
  CHECK(!all.facts.title);
  CHECK(!all.facts.body);
}

TEST_CASE("Of two bodies in the head none is whose the minutes are") {
  const Read all = read(
      "HARROWBY TOWN COUNCIL\nAmenities Committee\nMinutes, Tuesday 12 May 2026, Town Hall, 6.30pm\n\n"
      "Present: Ada Nes, Bo Lie\n\n1. Market\nNothing was said.\n\n2. Lights\nThey are from the war.\n");
  CHECK(!all.facts.body);
  const Read one = read(
      "HARROWBY TOWN COUNCIL\nMinutes, Tuesday 12 May 2026, Town Hall, 6.30pm\n\n"
      "Present: Ada Nes, Bo Lie\n\n1. Market\nNothing was said.\n\n2. Lights\nThey are from the war.\n");
  CHECK(one.facts.body.text == "HARROWBY TOWN COUNCIL");
}

TEST_CASE("What stands behind the next heading is no action of the item") {
  const std::string text =
      "# Festival group\n\n**Present:** Ada Nes, Bo Lie\n\n### Food\nSix traders.\n\n### Actions\n| What | "
      "Who |\n"
      "|---|---|\n| Ask county | Ada |\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.md", SourceFormat::markdown, text, none);
  const Vocabulary words;
  for (const ItemFact& each : read_minutes(source, pieces_of(source, words), words).items)
    if (each.title == "Food") CHECK(each.actions.empty());
}

TEST_CASE("Sentences on the lines below a title are no part of it") {
  const Read all = read(
      "Møteprotokoll\n\nDato: 19.05.2026\nTil stede: Ada Nes, Bo Lie\n\nSak 12/26: Ny bro ved sykehuset\nAda "
      "viste "
      "planene. Skilt mangler på dem.\nVedtak:\nRådet ber om skilt.\n\nSak 13/26: Ymse\nIngen.\n");
  REQUIRE(!all.facts.items.empty());
  CHECK(all.facts.items[0].title == "Ny bro ved sykehuset");
}

TEST_CASE("Who could not come either stands in for nobody, and to be there for nobody is no office") {
  const Read all = read(
      "Protokoll fra styremøte 14. april 2026\n\nTil stede: Ada Nes, Bo Lie (independent)\n"
      "Forfall: Cy Moe. Vara Di Ruud kunne ikke møte.\n\nSak 1/26 Regnskapet\nStyret drøftet saken.\n");
  for (const AttendeeFact& each : all.facts.attendees) {
    CHECK(each.substitute.empty());
    CHECK(each.role.empty());
  }
}

TEST_CASE("What nobody announced begins by its word, and is nothing of the item above it") {
  const Read all = read(
      "Referat fra styremøte 14. april 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Regnskapet\nStyret "
      "drøftet "
      "saken.\n\nSak 2/26 Årsmøtet\nInnkallingen sendes i mai.\n\nYmse\nNøkler: Ada har to.\n");
  REQUIRE(all.facts.items.size() == 3);
  CHECK(all.facts.items[1].points.size() == 1);
  CHECK(all.facts.items[2].title == "Ymse");
  CHECK(all.facts.items[2].points.size() == 1);
}

TEST_CASE("The words above those who sign are nothing of the last item") {
  const Read all = read(
      "Protokoll 2026-05-12\n\nNärvarande: Ada Nes, Bo Lie\n\n§ 1 Ekonomi\nKassören berättade.\n\n"
      "§ 2 Avslutning\nMötet avslutas.\n\nVid protokollet                  Justeras\nAda Nes               "
      "           Bo Lie\n");
  REQUIRE(all.facts.items.size() == 2);
  for (const PointFact& each : all.facts.items[1].points)
    CHECK(each.text.find("Justeras") == std::string::npos);
}

TEST_CASE(
    "Who is to do something is to do what was decided right above, and nothing is said of what is further "
    "up") {
  const std::string head = "Styrelsemöte 2026-05-12\n\nNärvarande: Ada Nes, Bo Lie\n\n1. Anläggning\n";
  const std::string tail = "\nAnsvarig: Bo\n\n2. Övrigt\nInget.\n";
  const Read right_above = read(head + "Styrelsen beslutade att avsätta 15 000 kr." + tail);
  REQUIRE(right_above.facts.items.size() == 2);
  REQUIRE(right_above.facts.items[0].actions.size() == 1);
  CHECK(right_above.facts.items[0].actions[0].what == "Avsätta 15 000 kr");
  const Read further_up =
      read(head + "Styrelsen beslutade att avsätta 15 000 kr. Arbetsdag 20 april." + tail);
  REQUIRE(further_up.facts.items.size() == 2);
  CHECK(further_up.facts.items[0].actions.empty());
}

TEST_CASE("A row that was read as one text is no title and nothing decided") {
  const Read all = read(
      "Minutes 14 March 2026\n\nPresent: Ada Nes, Bo Lie\n\n1. Minutes | Agreed as a true record. |\n"
      "2. Budget | Ada presented it. Approved unanimously. | Bo to send it\n3. Date | May |\n");
  for (const ItemFact& each : all.facts.items) {
    CHECK(each.title.find('|') == std::string::npos);
    for (const DecisionFact& decision : each.decisions) CHECK(decision.title.find('|') == std::string::npos);
  }
}

TEST_CASE(
    "Where a number is left out and begins a line, what stands from there on is nothing of the item above "
    "it") {
  const std::string head =
      "Minutes 14 March 2026\n\nPresent: Ada Nes, Bo Lie\n\n1. Minutes\n\nThey were read.\n\n";
  const auto votes_of_second = [](const Read& all) {
    for (const ItemFact& each : all.facts.items)
      if (each.nr == "2") return static_cast<int>(each.votes.size());
    return -1;
  };
  const std::string last = "\n4. Budget\n\nIt was read.\n\n5. Date\n\nMay.\n";
  const Read whole = read(head + "2. Roof\n\nIt leaks. Approved unanimously.\n" + last);
  CHECK(votes_of_second(whole) == 1);
  const Read swallowed =
      read(head + "2. Roof\n\nIt leaks.\n3. Fence was painted, and paid for by all. Approved unanimously.\n" +
           last);
  CHECK(votes_of_second(swallowed) <= 0);
}

TEST_CASE("What an item is called is nobody, and an office alone below the last item is nothing told there") {
  const Read all = read(
      "Referat 14. marts 2026\n\nDeltagere\nAda Nes\nBo Lie\n\nFraværende\nCy Moe\nSpørgetid\n\n34. "
      "Spørgetid\n\n"
      "Der var ingen.\n\n35. Budget\n\nGodkendt.\n\n....................\nFormand\n");
  for (const AttendeeFact& each : all.facts.attendees) CHECK(each.name != "Spørgetid");
  REQUIRE(all.facts.items.size() == 2);
  for (const PointFact& each : all.facts.items[1].points) CHECK(each.text != "Formand");
}

TEST_CASE("Who voted how is not what was decided") {
  const Read all = read(
      "Referat 14. marts 2026\n\nTil stede: Ada Nes (A), Bo Lie (V)\n\n34. Veje\n\nBeslutning\nFor stemte: A "
      "og B.\n"
      "Imod stemte: V.\n\n35. Budget\n\nBeslutning\nGodkendt med 4 stemmer mod 1 (DF).\n");
  REQUIRE(all.facts.items.size() == 2);
  for (const DecisionFact& each : all.facts.items[0].decisions)
    CHECK(each.text.find("stemte") == std::string::npos);
}

TEST_CASE("Who is listed by a word that is not known below those who were away was perhaps there") {
  const Read all = read(
      "Referat 14. mars 2026\n\nDeltagere: Ada Nes, Bo Lie\nAfbud: Cy Moe\nLedelse: Di Ruud, Eva Dal\n\n1. "
      "Budget\n\n"
      "Godkendt.\n\n2. Veje\n\nDrøftet.\n");
  for (const AttendeeFact& each : all.facts.attendees) {
    CHECK(each.name != "Di Ruud");
    CHECK((each.name == "Cy Moe") == (each.attendance == Attendance::absent));
  }
}

TEST_CASE("Whoever leads another body is a guest and leads nothing here, and columns' heads are nobody") {
  const Read all = read(
      "Protokoll 14. mars 2026\n\nTil stede: Ada Nes, Bo Lie\nAndre: ordfører Geir Lund\nForfall: Cy Moe, "
      "Item No\n\n"
      "Sak 1/26 Veier\nDrøftet.\n");
  for (const AttendeeFact& each : all.facts.attendees) {
    CHECK(each.name != "Item No");
    if (each.attendance == Attendance::guest) CHECK(each.role.empty());
  }
}

TEST_CASE("A vote that names nothing is on none of several that were moved") {
  const auto on = [](const std::string& vote) {
    const Read all = read(
        "Protokoll 2026-05-12\n\nNärvarande: Ada Nes (S), Bo Lie (M)\n\n§ 1 Granen\nAda Nes (S) yrkade "
        "återremiss. "
        "Bo Lie (M) yrkade att ärendet avgörs idag. " +
        vote + "\n\n§ 2 Information\nInget.\n");
    REQUIRE(all.facts.items.size() == 2);
    REQUIRE(all.facts.items[0].votes.size() == 1);
    return all.facts.items[0].votes[0].on;
  };
  CHECK(on("Med 4 ja-röster mot 2 nej-röster beslutades återremiss.").empty());
}

TEST_CASE("What the paper is called ends with no small word, and `public` is no place") {
  const Read all = read(
      "PROTOKOLL FRA ORDINÆR GENERALFORSAMLING I\nFJELLHEISEN DRIFT AS\n\nMøtet ble holdt 27. juni 2026 kl. "
      "13:00.\n\n"
      "1. Valg av leder\n\nAda Nes ble valgt.\n\n2. Honorar\n\nKr 80 000.\n");
  CHECK(!all.facts.title.text.ends_with(" I"));
  const Read held = read(
      "Minutes of the Roads Committee\nHeld in public on Wednesday 8 May 2024, 14:00\n\nPresent: Ada Nes, Bo "
      "Lie\n\n"
      "1. Roads\n\nThey were seen.\n\n2. Date\n\nJuly.\n");
  CHECK(held.facts.place.text != "public");
}

TEST_CASE("Of several who are said to lead, none is told to but whoever was in the chair") {
  const Read all = read(
      "Protokoll 14. mars 2026\n\nTil stede:\nDal kommune: Ordfører Ada Nes\nVik kommune: Ordfører Bo "
      "Lie\n\nSak 1/26 "
      "Veier\nDrøftet.\n");
  for (const AttendeeFact& each : all.facts.attendees) CHECK(each.role != "leader");
  const Read away = read(
      "Møtebok 14. mars 2026\n\nTil stades: Ada Nes, Bo Lie\nForfall: Cy Moe. Møtande vara: Di Ruud\n\nSak "
      "1/26 "
      "Vegar\nDrøfta.\n");
  for (const AttendeeFact& each : away.facts.attendees)
    CHECK((each.name != "Di Ruud" || each.attendance != Attendance::absent));
}

TEST_CASE("A vote on something else, a signature and a sentence behind a title are not of the item") {
  const Read all = read(
      "Protokoll 14. mars 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Låneramme\nStyrets innstilling: "
      "Lånerammen økes."
      "\nForslaget om utsettelse fikk 1 stemme.\n\nSak 2/26 Godtgjørelser\nDrøftet.\n\nAda Nes\nreferent\n");
  REQUIRE(all.facts.items.size() == 2);
  for (const VoteFact& each : all.facts.items[0].votes) CHECK(each.on.empty());
  for (const PointFact& each : all.facts.items[1].points)
    CHECK(each.text.find("referent") == std::string::npos);
}

TEST_CASE("What came of a decision is told by what is left of it") {
  const Read all = read(
      "Referat 29. mai 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Renhold\nVedtak: Planen følges. "
      "Protokolltilførsel "
      "fra Bo Lie: «Planen må utsettes.»\nEventuelt: Ingenting.\n\nSak 2/26 Vern\nDrøftet.\n");
  REQUIRE(all.facts.items.size() == 2);
  REQUIRE(all.facts.items[0].decisions.size() == 1);
  CHECK(all.facts.items[0].decisions[0].outcome == "adopted");
  CHECK(all.facts.items[0].points.empty());
}

TEST_CASE("Numbers of a list of cases that come again before what was told make no further items") {
  const Read all = read(
      "Møtereferat 21.05.26\n\nTil stades: Ada Nes, Bo Lie\n\nSaksliste:\n7/26 Referat frå sist\n8/26 "
      "Elevtal og "
      "ventelister\n\n7/26: Godkjent\n\n8/26: Det er 168 elevar. Mest på piano.\n");
  for (const ItemFact& each : all.facts.items) {
    CHECK(each.title != "Godkjent");
    CHECK(each.title.find("168") == std::string::npos);
  }
}

TEST_CASE("Numbers that come again where something was told below each are of items of their own") {
  const Read all = read(
      "Referat 14. september 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Hytta\nDen males.\n\nSak 1/26 "
      "Brua\nDen "
      "stenges.\n\nSak 2/26 Veien\nDen males.\n\nSak 2/26 Skolen\nDen stenges.\n");
  CHECK(all.facts.items.size() == 4);
}

}  // namespace
}  // namespace ko::import
