// SPDX-License-Identifier: MIT
/// Who was there, in whole minutes.
#include <doctest/doctest.h>

#include <string>

#include "unit/import/recognise/gates/gated.hpp"

namespace ko::import {
namespace {

TEST_CASE("Who is listed under words of absence that are not known is not there") {
  const Gated all = gated(
      "Referat frå styremøte i Dal Vassverk SA\n\nDato: 14. april 2026\n\nTil stades: Ada Nes, Bo Lie\n"
      "Meldt fråfall: Cy Moe\n\nSak 1/26 Rekneskap\nStyret drøfta saka.\n");
  for (const AttendeeFact& each : all.facts.attendees)
    CHECK((each.name != "Cy Moe" || each.attendance == Attendance::absent));
}

TEST_CASE("Parties behind commas and the heads of columns are nobody") {
  const Gated all = gated(
      "PROTOKOLL\n\nMøtedato: 23.04.2026\n\nTil stede:\nAnne Foss, Sp\nPer Lund, H\nForfall: Lise Hagen, "
      "Ap\n\nSak 1/26 Rapport\nIngen.\n");
  for (const AttendeeFact& each : all.facts.attendees) CHECK(each.name.size() > 3);
}

TEST_CASE(
    "What stands beside a name is a role where it is an office, and who left did so during the meeting") {
  const Gated all = gated(
      "Referat fra styremøte 12. mai 2026 kl. 17.00-19.00\n\nTil stede: Ada Nes (kasserer), Bo Lie "
      "(fotball), Cy "
      "Moe (forlot møtet kl. 07.30)\n\nSak 1/26 Rapport\nIngen.\n");
  REQUIRE(all.facts.attendees.size() == 3);
  CHECK(all.facts.attendees[0].role == "kasserer");
  CHECK(all.facts.attendees[1].role.empty());
  CHECK(all.facts.attendees[2].left.empty());
}

TEST_CASE("Who could not come either stands in for nobody, and to be there for nobody is no office") {
  const Gated all = gated(
      "Protokoll fra styremøte 14. april 2026\n\nTil stede: Ada Nes, Bo Lie (independent)\n"
      "Forfall: Cy Moe. Vara Di Ruud kunne ikke møte.\n\nSak 1/26 Regnskapet\nStyret drøftet saken.\n");
  for (const AttendeeFact& each : all.facts.attendees) {
    CHECK(each.substitute.empty());
    CHECK(each.role.empty());
  }
}

TEST_CASE("What an item is called is nobody, and an office alone below the last item is nothing told there") {
  const Gated all = gated(
      "Referat 14. marts 2026\n\nDeltagere\nAda Nes\nBo Lie\n\nFraværende\nCy Moe\nSpørgetid\n\n34. "
      "Spørgetid\n\n"
      "Der var ingen.\n\n35. Budget\n\nGodkendt.\n\n....................\nFormand\n");
  for (const AttendeeFact& each : all.facts.attendees) CHECK(each.name != "Spørgetid");
  REQUIRE(all.facts.items.size() == 2);
  for (const PointFact& each : all.facts.items[1].points) CHECK(each.text != "Formand");
}

TEST_CASE("Who is listed by a word that is not known below those who were away was perhaps there") {
  const Gated all = gated(
      "Referat 14. mars 2026\n\nDeltagere: Ada Nes, Bo Lie\nAfbud: Cy Moe\nLedelse: Di Ruud, Eva Dal\n\n1. "
      "Budget\n\n"
      "Godkendt.\n\n2. Veje\n\nDrøftet.\n");
  for (const AttendeeFact& each : all.facts.attendees) {
    CHECK(each.name != "Di Ruud");
    CHECK((each.name == "Cy Moe") == (each.attendance == Attendance::absent));
  }
}

TEST_CASE("Whoever leads another body is a guest and leads nothing here, and columns' heads are nobody") {
  const Gated all = gated(
      "Protokoll 14. mars 2026\n\nTil stede: Ada Nes, Bo Lie\nAndre: ordfører Geir Lund\nForfall: Cy Moe, "
      "Item No\n\n"
      "Sak 1/26 Veier\nDrøftet.\n");
  for (const AttendeeFact& each : all.facts.attendees) {
    CHECK(each.name != "Item No");
    if (each.attendance == Attendance::guest) CHECK(each.role.empty());
  }
}

TEST_CASE("Of several who are said to lead, none is told to but whoever was in the chair") {
  const Gated all = gated(
      "Protokoll 14. mars 2026\n\nTil stede:\nDal kommune: Ordfører Ada Nes\nVik kommune: Ordfører Bo "
      "Lie\n\nSak 1/26 "
      "Veier\nDrøftet.\n");
  for (const AttendeeFact& each : all.facts.attendees) CHECK(each.role != "leader");
  const Gated away = gated(
      "Møtebok 14. mars 2026\n\nTil stades: Ada Nes, Bo Lie\nForfall: Cy Moe. Møtande vara: Di Ruud\n\nSak "
      "1/26 "
      "Vegar\nDrøfta.\n");
  for (const AttendeeFact& each : away.facts.attendees)
    CHECK((each.name != "Di Ruud" || each.attendance != Attendance::absent));
}

}  // namespace
}  // namespace ko::import
