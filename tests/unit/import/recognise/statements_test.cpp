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
  const ActionFact labelled = action_of("Ansvar: Mona Aune kjøper maling. Frist: 1. juni 2025", {}, Vocabulary());
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
      "Proposed by Cllr R Whit, seconded by Cllr S Mal and RESOLVED unanimously: That a grant be made.");
  REQUIRE(proposal);
  CHECK(proposal->text == "that a grant be made");
}

}  // namespace
}  // namespace ko::import
