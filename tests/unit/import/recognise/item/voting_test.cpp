// SPDX-License-Identifier: MIT
#include "import/recognise/item/voting.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace ko::import;

/// `for 3, against 1, adopted`
std::string said(std::string_view sentence) {
  const auto vote = vote_sentence(sentence, Vocabulary());
  if (!vote) return "none";
  std::string all;
  const auto add = [&](const std::string& part) { all += (all.empty() ? "" : ", ") + part; };
  if (vote->is_unanimous) add("unanimous");
  if (vote->is_by_acclamation) add("acclamation");
  if (vote->in_favour) add("for " + std::to_string(*vote->in_favour));
  if (vote->against) add("against " + std::to_string(*vote->against));
  if (vote->blank) add("blank " + std::to_string(*vote->blank));
  if (!vote->outcome.empty()) add(vote->outcome);
  return all;
}

}  // namespace

TEST_CASE("Sentences that say how a vote went") {
  CHECK(said("Innstillingen ble enstemmig vedtatt.") == "unanimous, adopted");
  CHECK(said("Tilrådinga vart vedteken med 3 mot 2 røyster.") == "for 3, against 2, adopted");
  CHECK(said("Vedtatt mot to stemmer.") == "against 2, adopted");
  CHECK(said("Vedtaget med 4 stemmer for og 1 imod.") == "for 4, against 1, adopted");
  CHECK(said("Vote: 3 in favour, 1 against, 1 abstention") == "for 3, against 1, blank 1");
  CHECK(said("Forslaget fikk 5 stemmer og falt.") == "for 5, rejected");
  CHECK(said("Vedtatt ved akklamasjon") == "acclamation, adopted");
  CHECK(said("Dermed ble alternativt forslag ikke vedtatt.") == "rejected");
  CHECK(said("Attsats avslås med 1 röst för och 3 röster emot") == "for 1, against 3, rejected");
}

TEST_CASE("Sentences that do not") {
  CHECK(said("Det mangler tre bilag") == "none");
  CHECK(said("Kommunen har 3 mot 4 ledige lokaler.") == "none");
  CHECK(said("Forslaget sendes på høring.") == "none");
}

TEST_CASE("Those who voted are named, or counted, or cannot be told") {
  const auto named =
      vote_line("For forslaget stemte 2: Ada Nes (AP), Bo Lie (H).", Opening::votes_for, Vocabulary());
  REQUIRE(named);
  CHECK(named->count.count == 2);
  REQUIRE(named->count.names.size() == 2);
  CHECK(named->count.names[1].name == "Bo Lie");
  CHECK(named->count.names[1].beside == "H");
  CHECK(vote_line("For: 5", Opening::votes_for, Vocabulary())->count.count == 5);
  CHECK(vote_line("For: 5", Opening::votes_for, Vocabulary())->count.names.empty());
  CHECK(vote_line("For forslag 2 stemte 1: Ada Nes.", Opening::votes_between, Vocabulary())->proposal == "2");
  CHECK(vote_line("For:", Opening::votes_for, Vocabulary())->is_open);
  CHECK_FALSE(vote_line("For: alle som ville", Opening::votes_for, Vocabulary()));
}

TEST_CASE("Whose proposal a vote is on, as the sentence has it") {
  const auto whose = [](std::string_view sentence) {
    const auto vote = ko::import::vote_sentence(sentence, ko::import::Vocabulary());
    return vote ? vote->of_whom : std::string("none");
  };
  CHECK(whose("Forslaget fra SV og Sp ble vedtatt med 6 mot 5 stemmer.") == "SV og Sp");
  CHECK(whose("Skaugs forslag fikk 2 stemmer og falt.") == "Skaug");
  CHECK(whose("Lies tilleggsforslag fikk 2 stemmer og falt.") == "Lie");
  CHECK(whose("Lies tilleggsforslag ble vedtatt med 6 mot 5 stemmer.") == "Lie");
  CHECK(whose("Innstillingen ble vedtatt med 6 mot 5 stemmer.").empty());
}

TEST_CASE("Of a proposal that fell those against stand first, if they are more") {
  CHECK(said("Forslaget falt med 7 mot 4 stemmer.") == "for 4, against 7, rejected");
  CHECK(said("Forslaget falt med 4 mot 7 stemmer.") == "for 4, against 7, rejected");
  CHECK(said("Forslaget ble vedtatt med 7 mot 4 stemmer.") == "for 7, against 4, adopted");
  CHECK(said("Motion failed 2-4.") == "for 2, against 4, rejected");
  CHECK(said("Innstillingen ble vedtatt med 7 mot 4 stemmer, og forslaget falt.") ==
        "for 7, against 4, rejected");
}

TEST_CASE("Votes that are counted as yes and no") {
  CHECK(said("Med 5 ja-röster mot 2 nej-röster och 1 som avstår beslutar nämnden.") ==
        "for 5, against 2, blank 1, adopted");
  CHECK(said("Med 5 ja-röster mot 2 nej-röster beslutar nämnden.") == "for 5, against 2, adopted");
  CHECK(said("Med 5 ja-röster beslutar nämnden.") == "none");
}
