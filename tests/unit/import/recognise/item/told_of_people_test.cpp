// SPDX-License-Identifier: MIT
/// Who stood down, who moved what, and how they voted, as running text tells it.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

ItemFact item_of(const std::string& told) {
  const std::string text =
      "Referat\n\nDato: 4. mars 2025\n\nTil stede: Ada Nes (V), Bo Lie (SV), Cy Moe\n\nSak 1/25 Veien\n" +
      told + "\n\nSak 2/25 Skolen\nVedtak: Nei.\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.txt", SourceFormat::text, text, none);
  const Vocabulary words;
  const MinutesFacts facts = read_minutes(source, pieces_of(source, words), words);
  REQUIRE(facts.items.size() == 2);
  return facts.items[0];
}

/// `Ada Nes disqualified unanimously`
std::string recused_in(const std::string& told) {
  std::string all;
  for (const RecusalFact& each : item_of(told).recusals)
    all += (all.empty() ? "" : "; ") + each.name + ' ' + each.outcome +
           (each.is_unanimous ? " unanimously" : "");
  return all;
}

/// `p1 for 2 against 5 rejected`
std::string votes_in(const std::string& told) {
  std::string all;
  for (const VoteFact& each : item_of(told).votes) {
    all += (all.empty() ? "" : "; ") + (each.on.empty() ? "?" : each.on);
    if (each.in_favour.count) all += " for " + std::to_string(*each.in_favour.count);
    if (each.against.count) all += " against " + std::to_string(*each.against.count);
    if (!each.outcome.empty()) all += ' ' + each.outcome;
    if (!each.by_party.empty()) all += " by party";
  }
  return all;
}

TEST_CASE("Whoever stood down is named in the sentence before the one that finds it, or at its begin") {
  const std::string went = "Ada Nes er gift med søkeren og fratrådte under behandlingen. ";
  CHECK(recused_in(went + "Hun ble enstemmig kjent inhabil.") == "Ada Nes disqualified unanimously");
  CHECK(item_of(went + "Hun ble enstemmig kjent inhabil.").votes.empty());
  // Of whom it is told nowhere it is no vote on the item, either.
  CHECK(item_of("Det var mange. Hun ble enstemmig kjent inhabil.").votes.empty());
  CHECK(recused_in("Ada Nes er søster til eieren og fratrådte som inhabil.") == "Ada Nes disqualified");
  CHECK(recused_in("Ada Nes (eier) forlot møtet, og deltok ikke i behandlingen.") == "Ada Nes disqualified");
  CHECK(recused_in("Ada Nes forlot møtet, og veien er stengt.").empty());
}

TEST_CASE("A body may find that somebody may sit") {
  const std::string asked = "Ada Nes (V) stilte spørsmål om habiliteten sin. ";
  CHECK(recused_in(asked + "Nemnda fann samrøystes at ho ikkje var ugild.") ==
        "Ada Nes eligible unanimously");
  CHECK(recused_in(asked + "Nemnda fant at hun var inhabil.") == "Ada Nes disqualified");
}

TEST_CASE("What somebody did in the meeting is no part of what was moved before") {
  const ItemFact moved = item_of(
      "Styrets forslag:\nVeien stenges i mai. Ada Nes foreslo å vente.\nBo Lie fremmet forslag om "
      "utsettelse.");
  REQUIRE(moved.proposals.size() == 3);
  CHECK(moved.proposals[0].text == "Veien stenges i mai.");
  CHECK(moved.proposals[0].body == "Styret");
  CHECK(moved.proposals[1].by == std::vector<std::string>{"Ada Nes"});
  CHECK(moved.proposals[2].text == "utsettelse");
  const ItemFact behalf = item_of("Ada Nes (V) fremmet følgende forslag på vegne av V og H:\nVeien stenges.");
  REQUIRE(behalf.proposals.size() == 1);
  CHECK(behalf.proposals[0].parties == std::vector<std::string>{"V", "H"});
}

TEST_CASE("A party's proposal is that of its one member who moved something") {
  const std::string moved =
      "Ada Nes (V) fremmet følgende forslag:\nVeien stenges.\n\nBo Lie (SV) fremmet følgende forslag:\nVeien "
      "åpnes.\n\n";
  CHECK(votes_in(
            moved +
            "Votering:\nUtsettelsesforslaget fra V fikk 1 stemme og falt.\nForslaget fra SV ble vedtatt med "
            "2 mot 1 stemmer.") == "p1 for 1 rejected; p2 for 2 against 1 adopted");
  CHECK(votes_in(moved + "Votering:\nForslaget fra H fikk 1 stemme og falt.") == "? for 1 rejected");
}

TEST_CASE("Who voted how on each of two is told in sentences") {
  CHECK(votes_in(
            "Innstilling:\nVeien stenges.\n\nAda Nes (V) stillede ændringsforslag om, at veien åbnes.\n\n"
            "For ændringsforslaget stemte V og C (2). Imod stemte A og F (5). Ændringsforslaget bortfaldt.\n"
            "For indstillingen stemte A, F og C (6). Imod stemte V (1). Indstillingen er vedtaget.") ==
        "p2 for 2 against 5 rejected; p1 for 6 against 1 adopted by party");
  CHECK(votes_in("Innstilling:\nVeien stenges.\n\nVedtak: Veien stenges. (3 mot 1 stemme)") ==
        "p1 for 3 against 1");
}

TEST_CASE("What was decided as it was moved is what was moved by that one") {
  const auto decided = [](const std::string& told) {
    const ItemFact item = item_of(told);
    return item.decisions.empty() ? std::string() : item.decisions[0].title;
  };
  CHECK(decided("Forslag til vedtak:\nVeien stenges.\n\nVedtak: Som forslaget. Enst. vedtatt.") ==
        "Veien stenges");
  CHECK(decided("Styrets forslag:\nVeien stenges.\n\nAda Nes foreslo å vente.\n\nVedtak: Styrets forslag "
                "vedtatt.") == "Veien stenges");
  CHECK(decided("Ada Nes foreslo å vente.\n\nVedtak: Styrets forslag vedtatt.") == "Styrets forslag vedtatt");
  CHECK(decided("Tatt til orientering.") == "Tatt til orientering");
  CHECK(decided("Vedtak i Styret 04.03.2025:\nVeien stenges.\n\nFraværende: Ingen.") == "Veien stenges");
}

TEST_CASE("Whoever is called by initials is told by name") {
  const ItemFact item = item_of("AN proposed that the road be closed. BL will write to the county.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].by == std::vector<std::string>{"Ada Nes"});
  REQUIRE(item.actions.size() == 1);
  CHECK(item.actions[0].who == std::vector<std::string>{"Bo Lie"});
  CHECK(item_of("XY proposed that the road be closed.").proposals.empty());
  CHECK(item_of("BL to chase.").actions.empty());
  CHECK(item_of("Actions: Ada and Bo to write to the county").actions.at(0).who.size() == 2);
}

TEST_CASE("How it was voted may stand in parentheses behind the word for what was decided") {
  const ItemFact item = item_of("Vedtak (enstemmig):\nVeien stenges.");
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].title == "Veien stenges");
}

TEST_CASE("A vote word behind a letter begins a sentence, and a statement is what was decided") {
  const ItemFact chosen = item_of("Vedtak: Veien bygges etter alternativ B. Samrøystes.");
  REQUIRE(chosen.decisions.size() == 1);
  CHECK(chosen.decisions[0].title == "Veien bygges etter alternativ B");
  REQUIRE(chosen.votes.size() == 1);
  CHECK(chosen.votes[0].is_unanimous);
  const ItemFact stated = item_of("Uttalelse: Rådet ber om en vei.");
  REQUIRE(stated.decisions.size() == 1);
  CHECK(stated.decisions[0].title == "Rådet ber om en vei");
}

TEST_CASE("How many voted may stand in parentheses behind what was resolved") {
  const ItemFact item = item_of(
      "It was MOVED by Councillor Nes, SECONDED by Councillor Lie, and RESOLVED (5 votes for, 1 against) "
      "that the road be "
      "made.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].text == "that the road be made");
  REQUIRE(item.votes.size() == 1);
  CHECK(item.votes[0].in_favour.count == 5);
  CHECK(item.votes[0].against.count == 1);
}

TEST_CASE("Somebody may come with a proposal, and be found samrøystes what they are") {
  const ItemFact item = item_of("Ada Nes (V) kom med slikt framlegg:\nVegen vert stengd.");
  REQUIRE(item.proposals.size() == 1);
  CHECK(item.proposals[0].by == std::vector<std::string>{"Ada Nes"});
  CHECK(recused_in("Ada Nes vart samrøystes kjend ugild.") == "Ada Nes disqualified unanimously");
}

TEST_CASE("What is told behind a proposal on the line of its label is no part of it") {
  const ItemFact item = item_of("Styret sitt framlegg: kr 500 for vaksne. Ada Nes foreslo kr 400.");
  REQUIRE(item.proposals.size() == 2);
  CHECK(item.proposals[0].text == "kr 500 for vaksne.");
  CHECK(item.proposals[1].by == std::vector<std::string>{"Ada Nes"});
}

}  // namespace
}  // namespace ko::import
