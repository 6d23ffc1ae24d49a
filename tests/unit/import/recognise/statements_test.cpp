// SPDX-License-Identifier: MIT
#include "import/recognise/statements/statements.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "import/recognise/item/proposals.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/date.hpp"

namespace ko::import {
namespace {

TEST_CASE("An action is who does what by when, with its label before the name or before the whole") {
  const ActionFact labelled =
      action_of("Ansvar: Mona Aune kjøper maling. Frist: 1. juni 2025", {}, Vocabulary());
  CHECK(labelled.who == std::vector<std::string>{"Mona Aune"});
  CHECK(labelled.what == "kjøper maling");
  CHECK(labelled.due == Date::parse("2025-06-01")->first());
  const ActionFact behind = action_of("Kjøpe maling. Ansvar: Mona Aune", {}, Vocabulary());
  CHECK(behind.who == std::vector<std::string>{"Mona Aune"});
  CHECK(behind.what == "Kjøpe maling");
  CHECK(action_of("Kjøpe maling", {}, Vocabulary()).who.empty());
  CHECK(action_of("Ada sender brev", {}, Vocabulary()).who == std::vector<std::string>{"Ada"});
  CHECK(action_of("Ada skal sende brev", {}, Vocabulary()).what == "sende brev");
}

TEST_CASE("Who says that he could be disqualified, and goes, has stood down; who says so alone has not") {
  const auto went = recusal_in_prose("Bo Lie (SP) varslet at han kunne være inhabil, og fratrådte.");
  REQUIRE(went);
  CHECK(went->name == "Bo Lie");
  CHECK(went->outcome == "disqualified");
  CHECK_FALSE(recusal_in_prose("Bo Lie (SP) opplyste at han kunne være inhabil."));
  CHECK_FALSE(recusal_in_prose("Bo Lie (SP) opplyste at veien er stengt."));
}

TEST_CASE("An office that somebody is elected to is told; a place among others is not an office") {
  const auto treasurer = election_in_prose("Siri Holm ble valgt til kasserer.");
  REQUIRE(treasurer);
  CHECK(treasurer->role == "kasserer");
  REQUIRE(treasurer->elected.size() == 1);
  CHECK(treasurer->elected[0].name == "Siri Holm");
  const auto member = election_in_prose("Siri Holm ble valgt til styremedlem.");
  REQUIRE(member);
  CHECK(member->role.empty());
  CHECK_FALSE(election_in_prose("Siri Holm ble valgt til møteleder."));
}

TEST_CASE("A time ends a sentence, an ordinal does not") {
  CHECK(sentence_bounds("Dugnaden er kl. 11. Enstemmig vedtatt.").size() == 2);
  CHECK(sentence_bounds("Dugnaden er 7. Juni er best.").size() == 1);
}

TEST_CASE("What is resolved at once is proposed without the words that say so") {
  const auto proposal = proposal_in_prose(
      "Proposed by Cllr R Whit, seconded by Cllr S Mal and RESOLVED unanimously: That a grant be made.",
      Vocabulary());
  REQUIRE(proposal);
  CHECK(proposal->text == "that a grant be made");
}

TEST_CASE("A number that a word calls by ends its sentence") {
  CHECK(sentence_bounds("Ada declared an interest in item 5. There were no others.").size() == 2);
  CHECK(sentence_bounds("Dette gjelder sak 4. Saken utsettes.").size() == 2);
  CHECK(sentence_bounds("Møtet er 5. Mai i år.").size() == 1);
}

TEST_CASE("Doors are closed on a provision; papers that are exempt from publicity are something else") {
  CHECK(closed_on("Møtet ble lukket, jf. kommuneloven § 11-5 andre ledd.") ==
        "kommuneloven § 11-5 andre ledd");
  CHECK(closed_on("Oppsigelse (Lukket, jf. offl. § 13, koml. § 11-5)") == "offl. § 13, koml. § 11-5");
  CHECK(closed_on("Unntatt offentlighet, offl. § 13").empty());
  CHECK(closed_on("Døra ble lukket.").empty());
  CHECK(without_closing("Oppsigelse (Lukket, jf. offl. § 13)") == "Oppsigelse");
  CHECK(without_closing("Salg av tomt (gnr. 4)") == "Salg av tomt (gnr. 4)");
}

TEST_CASE("The next meeting is taken with its place, once") {
  MinutesFacts facts;
  facts.start.day = Date::parse("2025-05-12")->first();
  REQUIRE(take_next(facts, "Neste møte: 16. juni 2025 kl. 19:00 på Grendehuset", {}, false, Vocabulary()));
  CHECK(facts.next.day == Date::parse("2025-06-16")->first());
  CHECK(facts.next.time == "19:00");
  CHECK(facts.next_place.text == "Grendehuset");
  CHECK_FALSE(take_next(facts, "Neste møte: 18. juni 2025 kl. 19:00", {}, false, Vocabulary()));
}

TEST_CASE("Outcomes by the words of decisions") {
  CHECK(outcome_of("Kommunstyrelsen godkänner dagordningen") == "approved");
  CHECK(outcome_of("Klagen tas ikke til følge") == "rejected");
  CHECK(outcome_of("Styrelsen beslutar att lägga rapporten till handlingarna") == "noted");
  CHECK(outcome_of("Grethe Munk blev valgt") == "elected");
  CHECK(outcome_of("Valgt løsning bygges ut") == "adopted");
}

TEST_CASE("A motion is told with its mover, and with a seconder who is somebody") {
  const auto swedish = proposal_in_prose("Göran Vik (M) yrkar avslag.", Vocabulary());
  REQUIRE(swedish);
  CHECK(swedish->by == std::vector<std::string>{"Göran Vik"});
  CHECK(swedish->text == "avslag");
  const auto english =
      proposal_in_prose("Ada Nes proposed, seconded by Bo Lie, that the barn be sold.", Vocabulary());
  REQUIRE(english);
  CHECK(english->text == "that the barn be sold");
  CHECK_FALSE(proposal_in_prose(
      "On the proposal of Ada Nes and seconded by Bo Lie action is needed and should be sought.",
      Vocabulary()));
}

TEST_CASE("Who recommends stands in the sentence, where no heading says it") {
  ProposalFact proposal;
  proposal.text = "Direktionen indstiller, at broen males.";
  REQUIRE(take_recommending_body(proposal));
  CHECK(proposal.body == "Direktionen");
  CHECK(proposal.text == "at broen males.");
  CHECK_FALSE(take_recommending_body(proposal));
}

TEST_CASE("Who is ugild and goes has stood down") {
  const auto went = recusal_in_prose("Magne Ås er ugild og gjekk frå under handsaminga.");
  REQUIRE(went);
  CHECK(went->name == "Magne Ås");
  CHECK_FALSE(recusal_in_prose("Magne Ås er leiar og gjekk frå borde."));
}

TEST_CASE("Somebody to do something is an action with a day or without") {
  const std::vector<std::string> names = {"D Fenn", "Ada Nes"};
  const auto by_day = action_in_prose("D Fenn to write to the district by 31 March.",
                                      Date::parse("2025-03-10")->first(), names, Vocabulary());
  REQUIRE(by_day);
  CHECK(by_day->what == "write to the district");
  CHECK(by_day->due == Date::parse("2025-03-31")->first());
  CHECK(action_in_prose("Ada Nes to write to the district.", {}, names, Vocabulary()));
  CHECK_FALSE(action_in_prose("Eva Moe to write to the district.", {}, names, Vocabulary()));
}

}  // namespace
}  // namespace ko::import
