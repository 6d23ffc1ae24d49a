// SPDX-License-Identifier: MIT
/// An item's own words, and its votes.
#include <doctest/doctest.h>

#include <string>

#include "unit/import/recognise/gates/gated.hpp"

namespace ko::import {
namespace {

TEST_CASE("What is told behind what was decided is told as unread, and no part of it") {
  const Gated all = gated(
      "Styrelsemöte 2026-05-12\n\nNärvarande: Ada Nes, Bo Lie, Ulla Wall\n\n1. Ekonomi\n"
      "Beslut: Avgiften höjs från oktober. Ulla reserverade sig mot beslutet.\n\n2. Övrigt\nInget.\n");
  REQUIRE(all.facts.items.size() == 2);
  REQUIRE(all.facts.items[0].decisions.size() == 1);
  CHECK(all.facts.items[0].decisions[0].text.find("reserverade") == std::string::npos);
  CHECK(all.unplaced.find("Ulla reserverade sig") != std::string::npos);
}

TEST_CASE(
    "Who is to do something is to do what was decided right above, and nothing is said of what is further "
    "up") {
  const std::string head = "Styrelsemöte 2026-05-12\n\nNärvarande: Ada Nes, Bo Lie\n\n1. Anläggning\n";
  const std::string tail = "\nAnsvarig: Bo\n\n2. Övrigt\nInget.\n";
  const Gated right_above = gated(head + "Styrelsen beslutade att avsätta 15 000 kr." + tail);
  REQUIRE(right_above.facts.items.size() == 2);
  REQUIRE(right_above.facts.items[0].actions.size() == 1);
  CHECK(right_above.facts.items[0].actions[0].what == "Avsätta 15 000 kr");
  const Gated further_up =
      gated(head + "Styrelsen beslutade att avsätta 15 000 kr. Arbetsdag 20 april." + tail);
  REQUIRE(further_up.facts.items.size() == 2);
  CHECK(further_up.facts.items[0].actions.empty());
}

TEST_CASE("Who voted how is not what was decided") {
  const Gated all = gated(
      "Referat 14. marts 2026\n\nTil stede: Ada Nes (A), Bo Lie (V)\n\n34. Veje\n\nBeslutning\nFor stemte: A "
      "og B.\n"
      "Imod stemte: V.\n\n35. Budget\n\nBeslutning\nGodkendt med 4 stemmer mod 1 (DF).\n");
  REQUIRE(all.facts.items.size() == 2);
  for (const DecisionFact& each : all.facts.items[0].decisions)
    CHECK(each.text.find("stemte") == std::string::npos);
}

TEST_CASE("A vote that names nothing is on none of several that were moved") {
  const auto on = [](const std::string& vote) {
    const Gated all = gated(
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

TEST_CASE("A vote on something else, a signature and a sentence behind a title are not of the item") {
  const Gated all = gated(
      "Protokoll 14. mars 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Låneramme\nStyrets innstilling: "
      "Lånerammen økes."
      "\nForslaget om utsettelse fikk 1 stemme.\n\nSak 2/26 Godtgjørelser\nDrøftet.\n\nAda Nes\nreferent\n");
  REQUIRE(all.facts.items.size() == 2);
  for (const VoteFact& each : all.facts.items[0].votes) CHECK(each.on.empty());
  for (const PointFact& each : all.facts.items[1].points)
    CHECK(each.text.find("referent") == std::string::npos);
}

TEST_CASE("What came of a decision is told by what is left of it") {
  const Gated all = gated(
      "Referat 29. mai 2026\n\nTil stede: Ada Nes, Bo Lie\n\nSak 1/26 Renhold\nVedtak: Planen følges. "
      "Protokolltilførsel "
      "fra Bo Lie: «Planen må utsettes.»\nEventuelt: Ingenting.\n\nSak 2/26 Vern\nDrøftet.\n");
  REQUIRE(all.facts.items.size() == 2);
  REQUIRE(all.facts.items[0].decisions.size() == 1);
  CHECK(all.facts.items[0].decisions[0].outcome == "adopted");
  CHECK(all.facts.items[0].points.empty());
}

}  // namespace
}  // namespace ko::import
