// SPDX-License-Identifier: MIT
/// Proposals set against each other, parties that voted, and those who were away.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/item/voters.hpp"
#include "import/recognise/item/voting.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {
namespace {

ItemFact voted_in(const std::string& item) {
  const std::string text =
      "# Protokoll fra styremøte i Velforeningen 4. juni 2025\n\n**Til stede:** Ada Nes, Bo Lie, Cy "
      "Moe\n\n## 1. "
      "Vei\n\n" +
      item + "\n\n## 2. Lys\n\nDet er gammelt.\n";
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.md", SourceFormat::markdown, text, none);
  const Vocabulary words;
  const MinutesFacts facts = read_minutes(source, pieces_of(source, words), words);
  REQUIRE(facts.items.size() == 2);
  return facts.items[0];
}

/// `p1 3, p2 2: p1`, the votes of what is set against each other; `none`, or `a vote` of something else.
std::string between(const std::string& sentence) {
  const ItemFact item =
      voted_in("Ada Nes foreslo å stenge veien.\n\nBo Lie foreslo å utvide veien.\n\n" + sentence);
  if (item.votes.empty()) return "none";
  if (item.votes[0].between.empty()) return "a vote";
  std::string all;
  for (const auto& [id, count] : item.votes[0].between)
    all += (all.empty() ? "" : ", ") + id + ' ' + std::to_string(*count.count);
  return all + ": " + item.votes[0].chosen;
}

TEST_CASE("How many votes each of two proposals got is told at once, of both or of none") {
  CHECK(between("Nes forslag fikk 3 stemmer, Lies forslag 2 stemmer.") == "p1 3, p2 2: p1");
  CHECK(between("Nes forslag fikk to stemmer og Lies forslag fikk tre stemmer.") == "p1 2, p2 3: p2");
  CHECK(between("Forslaget fra Ada Nes fikk 2 stemmer, mens forslaget fra Bo Lie fikk 2.") == "p1 2, p2 2: ");
  CHECK(between("I omröstningen fick Nes förslag 3 röster och Lies förslag 2 röster.") == "p1 3, p2 2: p1");
  CHECK(between("Avstemning: Nes forslag fikk 3 stemmer, Lies forslag 2.") == "p1 3, p2 2: p1");
  // Whose the other is cannot be told, or it is the same.
  CHECK(between("Rektors forslag fikk 3 stemmer, Lies forslag 2 stemmer.") == "none");
  CHECK(between("Nes forslag fikk 3 stemmer, rektors forslag 2 stemmer.") == "none");
  CHECK(between("Nes forslag fikk 3 stemmer, Nes forslag 2 stemmer.") == "none");
  CHECK(between("Nes forslag fikk noen stemmer, Lies forslag 2 stemmer.") == "none");
  CHECK(between("Nes forslag fikk 3 stemmer og falt.") == "a vote");
}

TEST_CASE("Parties may be counted together") {
  const Vocabulary words;
  const auto told = voters_told("Imod stemte: A, V og H (7).", words);
  REQUIRE(told);
  CHECK(told->side == VoteSide::against);
  CHECK(told->parties.empty());
  CHECK(told->count() == 7);
  CHECK(voters_told("For ændringsforslaget stemte: F (1).", words)->count() == 1);
  CHECK(voters_told("For ændringsforslaget stemte: F (1).", words)->parties.size() == 1);
  CHECK_FALSE(voters_told("Imod stemte: A, V og naboerne (7).", words));
}

TEST_CASE("What is voted on in part is not what was moved") {
  const std::string moved = "Innstilling:\n\n1. Veien stenges.\n2. Lys kjøpes.\n\nAvstemning:\n\n";
  CHECK(voted_in(moved + "Innstillingen ble vedtatt med 3 mot 2 stemmer.").votes.at(0).on == "p1");
  CHECK(voted_in(moved + "Innstillingen punkt 2 ble vedtatt med 3 mot 2 stemmer.").votes.at(0).on.empty());
  CHECK(voted_in(moved + "Punkt 2 ble vedtatt med 3 mot 2 stemmer.").votes.at(0).on.empty());
}

TEST_CASE("Where a part was adopted, the rest that was is not the whole decision") {
  const std::string moved = "Innstilling:\n\nVeien stenges.\n\n";
  CHECK(voted_in(moved + "Innstillingen ble vedtatt med 3 mot 2 stemmer.").decisions.size() == 1);
  CHECK(voted_in(moved + "Punkt 1 ble enstemmig vedtatt.\n\nInnstillingen ble vedtatt med 3 mot 2 stemmer.")
            .decisions.empty());
}

TEST_CASE("Those who were away are named among those who voted") {
  const std::string moved = "Motion by Ada Nes, seconded by Bo Lie, to mend the road.\n\n";
  const ItemFact item =
      voted_in(moved + "Ayes: Nes, Lie\n\nNays: None\n\nAbsent: Moe\n\nMotion carried 2-0.");
  REQUIRE(item.votes.size() == 1);
  REQUIRE(item.votes[0].absent.names.size() == 1);
  CHECK(item.votes[0].absent.names[0].name == "Moe");
  CHECK(item.votes[0].outcome == "adopted");
  CHECK(item.decisions.at(0).title == "Mend the road");
  // Without a vote it says who did not come.
  CHECK(voted_in("Absent: Moe").votes.empty());
  CHECK(voted_in(moved + "Ayes: Nes, Lie\n\nAbsent: those who were ill and did not come to it")
            .votes[0]
            .absent.names.empty());
}

TEST_CASE("Votes are counted as yes, no and abstain") {
  const Vocabulary words;
  const auto said =
      vote_sentence("Special Order 6C, End it, was approved with 3 yes, 1 no and 2 abstain.", words);
  REQUIRE(said);
  CHECK(said->in_favour == 3);
  CHECK(said->against == 1);
  CHECK(said->blank == 2);
  CHECK(said->outcome == "adopted");
  CHECK_FALSE(vote_sentence("There were 3 yes and many more.", words));
}

}  // namespace
}  // namespace ko::import
