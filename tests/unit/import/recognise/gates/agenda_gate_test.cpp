// SPDX-License-Identifier: MIT
/// Which items there are, what they are called, and where each ends.
#include <doctest/doctest.h>

#include <string>

#include "unit/import/recognise/gates/gated.hpp"

namespace ko::import {
namespace {

TEST_CASE("A list of sentences that are numbered is no agenda, and all of it is unread") {
  const Gated all = gated(
      "PROTOKOLL\n\nMøtedato: 23.04.2026\nTil stede: Ada Nes, Bo Lie\n\nFS-44/26 Rapport\n"
      "Rådmannens forslag:\n1. Rapporten tas til orientering.\n2. Budsjettet reguleres slik det går fram.\n");
  CHECK(all.facts.items.empty());
  CHECK(all.unplaced.find("Budsjettet reguleres") != std::string::npos);
  const Gated agenda = gated(
      "Referat 2. februar 2026\n\nTil stede: Ada Nes, Bo Lie\n\n1. Valg af dirigent.\nBo blev valgt.\n\n"
      "2. Nyt fra udvalgene.\nIntet.\n");
  CHECK(agenda.facts.items.size() == 2);
}

TEST_CASE("The head of the minutes is no item") {
  const Gated all = gated(
      "FACULTY BOARD\n\nMinutes of the meeting\n\nPresent: Dr A. Nes; Dr B. Lie\n\nLibrary\n\nMr Moe "
      "outlined it.\n");
  for (const ItemFact& each : all.facts.items)
    for (const PointFact& point : each.points) CHECK(point.text.find("Present:") == std::string::npos);
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
  const Gated all = gated(
      "Møteprotokoll\n\nDato: 19.05.2026\nTil stede: Ada Nes, Bo Lie\n\nSak 12/26: Ny bro ved sykehuset\nAda "
      "viste "
      "planene. Skilt mangler på dem.\nVedtak:\nRådet ber om skilt.\n\nSak 13/26: Ymse\nIngen.\n");
  REQUIRE(!all.facts.items.empty());
  CHECK(all.facts.items[0].title == "Ny bro ved sykehuset");
}

TEST_CASE("What nobody announced begins by its word, and is nothing of the item above it") {
  const Gated all = gated(
      "Referat fra styremøte 14. april 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Regnskapet\nStyret "
      "drøftet "
      "saken.\n\nSak 2/26 Årsmøtet\nInnkallingen sendes i mai.\n\nYmse\nNøkler: Ada har to.\n");
  REQUIRE(all.facts.items.size() == 3);
  CHECK(all.facts.items[1].points.size() == 1);
  CHECK(all.facts.items[2].title == "Ymse");
  CHECK(all.facts.items[2].points.size() == 1);
}

TEST_CASE("The words above those who sign are nothing of the last item") {
  const Gated all = gated(
      "Protokoll 2026-05-12\n\nNärvarande: Ada Nes, Bo Lie\n\n§ 1 Ekonomi\nKassören berättade.\n\n"
      "§ 2 Avslutning\nMötet avslutas.\n\nVid protokollet                  Justeras\nAda Nes               "
      "           Bo Lie\n");
  REQUIRE(all.facts.items.size() == 2);
  for (const PointFact& each : all.facts.items[1].points)
    CHECK(each.text.find("Justeras") == std::string::npos);
}

TEST_CASE("A row that was read as one text is no title and nothing decided") {
  const Gated all = gated(
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
  const auto votes_of_second = [](const Gated& all) {
    for (const ItemFact& each : all.facts.items)
      if (each.nr == "2") return static_cast<int>(each.votes.size());
    return -1;
  };
  const std::string last = "\n4. Budget\n\nIt was read.\n\n5. Date\n\nMay.\n";
  const Gated whole = gated(head + "2. Roof\n\nIt leaks. Approved unanimously.\n" + last);
  CHECK(votes_of_second(whole) == 1);
  const Gated swallowed = gated(
      head + "2. Roof\n\nIt leaks.\n3. Fence was painted, and paid for by all. Approved unanimously.\n" +
      last);
  CHECK(votes_of_second(swallowed) <= 0);
}

TEST_CASE("Numbers of a list of cases that come again before what was told make no further items") {
  const Gated all = gated(
      "Møtereferat 21.05.26\n\nTil stades: Ada Nes, Bo Lie\n\nSaksliste:\n7/26 Referat frå sist\n8/26 "
      "Elevtal og "
      "ventelister\n\n7/26: Godkjent\n\n8/26: Det er 168 elevar. Mest på piano.\n");
  for (const ItemFact& each : all.facts.items) {
    CHECK(each.title != "Godkjent");
    CHECK(each.title.find("168") == std::string::npos);
  }
}

TEST_CASE("Numbers that come again where something was told below each are of items of their own") {
  const Gated all = gated(
      "Referat 14. september 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Hytta\nDen males.\n\nSak 1/26 "
      "Brua\nDen "
      "stenges.\n\nSak 2/26 Veien\nDen males.\n\nSak 2/26 Skolen\nDen stenges.\n");
  CHECK(all.facts.items.size() == 4);
}

TEST_CASE("A sentence that tells what was done is told in the item, and is no title") {
  const Gated all = gated(
      "Referat 24. april 2026\n\nTil stede: Ada Nes, Bo Lie\n\nAd 1\nAda Nes blev valgt som dirigent.\n\nAd "
      "2\nFormanden "
      "fremlagde beretningen, der blev godkendt.\n\nAd 3\nRegnskabet blev enstemmigt godkendt.\n");
  REQUIRE(all.facts.items.size() == 3);
  for (const ItemFact& each : all.facts.items) CHECK(each.title.empty());
  REQUIRE(all.facts.items[0].points.size() == 1);
  CHECK(all.facts.items[0].points[0].text == "Ada Nes blev valgt som dirigent.");
}

}  // namespace
}  // namespace ko::import
