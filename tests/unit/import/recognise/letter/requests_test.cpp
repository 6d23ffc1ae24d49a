// SPDX-License-Identifier: MIT
#include "import/recognise/letter/requests.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <vector>

#include "ko/values/date.hpp"

namespace {

using namespace ko;
using namespace ko::import;

constexpr CivilDay letter_day{2025, 1, 12};

/// What a letter to these asks for in sentences: `state of 0 1 by 2025-03-01`, a line each.
std::string asked(const std::vector<std::string>& recipients, const std::vector<std::string>& sentences,
                  std::vector<std::string>* questions = nullptr) {
  LetterFacts facts;
  facts.date.day = to_day(letter_day);
  for (const std::string& name : recipients) facts.recipients.push_back({.name = name});
  std::vector<ToldText> told;
  for (const std::string& sentence : sentences) {
    const bool is_item = sentence.starts_with("- ");
    told.push_back({.text = is_item ? sentence.substr(2) : sentence, .is_item = is_item});
  }
  read_requests(told, Vocabulary(), facts);
  std::string lines;
  for (const RequestFact& each : facts.requests) {
    constexpr const char* words[] = {"act", "state", "discuss", "inform"};
    lines += words[static_cast<int>(each.ask)];
    if (each.is_of_all) lines += " all";
    for (const std::size_t at : each.of) lines += ' ' + std::to_string(at);
    if (each.due) lines += " by " + to_string(*each.due);
    lines += '\n';
  }
  if (questions != nullptr)
    for (const Question& question : facts.questions) questions->push_back(question.text);
  return lines;
}

const std::vector<std::string> four = {"Nes kommune", "Sandvik kommune", "Lyngvass fylkeskommune",
                                       "Elevrådet ved Nes skole"};

}  // namespace

TEST_CASE("Whom a letter asks stands before the verb, and others follow with days of their own") {
  CHECK(
      asked(four, {"Kommunene bes uttale seg innen 1. mars 2025, og fylkeskommunen innen 15. mars 2025."}) ==
      "state 0 1 by 2025-03-01\nstate 2 by 2025-03-15\n");
  CHECK(
      asked(four, {"Nes kommune bes sende kart innen 1. mars, og elevrådet bes uttale seg innen 3. mars."}) ==
      "act 0 by 2025-03-01\nstate 3 by 2025-03-03\n");
  CHECK(asked(four, {"Innen 1. mars bes Sandvik kommune om å sende kartet."}) == "act 1 by 2025-03-01\n");
  CHECK(asked(four, {"Elevrådet får brevet til orientering."}) == "inform 3\n");
}

TEST_CASE("Whom a letter asks stands behind those who ask") {
  CHECK(asked(four, {"Vi ber kommunene om å sende kart."}) == "act 0 1\n");
  CHECK(asked(four, {"Vi ber om at fylkeskommunen sender kart innen 1. mars til Nes kommune."}) ==
        "act 2 by 2025-03-01\n");
  CHECK(asked(four, {"Fylkesdirektøren ber om at saken drøftes i kommunene."}) == "discuss 0 1\n");
  CHECK(asked({"Idrettslaget i Vik", "Vik grendalag"},
              {"Vi ber om:", "- at grendalaget uttaler seg innan 20. mars 2025",
               "- at idrettslaget sender ei liste innan 1. mars 2025"}) ==
        "state 1 by 2025-03-20\nact 0 by 2025-03-01\n");
  CHECK(asked({"Vik vel"}, {"Vi ber dere sende regnskapet innen 1. april 2025."}) ==
        "act all by 2025-04-01\n");
  CHECK(asked({"Easton Parish Council", "Weston Parish Council", "Vale Society"},
              {"We ask the parish councils to comment by 1 March 2025.",
               "Vale Society is invited to comment by 2 March 2025.", "This is a consultation."}) ==
        "state 0 1 by 2025-03-01\nstate 2 by 2025-03-02\n");
  CHECK(asked({"Skolebestyrelsen ved Engby Skole", "Skolebestyrelsen ved Vestskolen"},
              {"Skolebestyrelserne bedes afgive høringssvar senest fredag den 14. marts 2025."}) ==
        "state 0 1 by 2025-03-14\n");
  CHECK(asked({"Region Norr", "Kulturnämnden"},
              {"Remissinstanserna ombeds att inkomma med yttrande senast den 30 april 2025.",
               "Kulturnämnden ombeds även redovisa kostnaderna senast den 31 mars 2025."}) ==
        "state all by 2025-04-30\nact 1 by 2025-03-31\n");
}

TEST_CASE("A day for statements is for all where nobody is named") {
  for (const std::string sentence :
       {"Uttalelser sendes: ada.nes@nes.example innen 1. juni.", "Høringsfristen er 1. juni 2025.",
        "Høringsfrist: 1. juni 2025", "Frist for å uttale seg er 1. juni 2025.",
        "Eventuelle merknader må være mottatt innen 1. juni 2025.", "Vi ber om uttalelse innen 1. juni 2025.",
        "Representations should be sent to us by 1 June 2025.", "Sista dag för yttrande är den 1 juni 2025.",
        "Fristen for høringssvar er den 1. juni 2025."})
    CHECK(sentence + " " + asked(four, {sentence}) == sentence + " state all by 2025-06-01\n");
  // An answer is a statement only where something is heard.
  CHECK(asked(four, {"Svar bes sendt innen 1. juni 2025."}) == "act all by 2025-06-01\n");
}

TEST_CASE("What others were asked, what the sender does, and politeness ask for nothing") {
  for (const std::string sentence :
       {"Thank you for your letter, in which you asked us to send comments by 28 February 2025.",
        "We hope to send further comments by 30 April 2025.", "Kommunen betaler resten innen 1. mai 2025.",
        "Dere kan klage på vedtaket innen tre uker.", "Vi ber dere ta kontakt ved spørsmål.",
        "Uttalelsene blir behandlet av fylkestinget innen 1. juni 2025.", "Vi ber om forståelse for dette.",
        "Fylkesmannen ba kommunene uttale seg innen 1. mars 2024."})
    CHECK(sentence + " " + asked(four, {sentence}) == sentence + " ");
}

TEST_CASE("Somebody who may be several of the recipients, or none, is a question") {
  std::vector<std::string> questions;
  CHECK(asked(four, {"Kommunen bes uttale seg innen 1. mars 2025."}, &questions) == "state by 2025-03-01\n");
  CHECK(questions == std::vector<std::string>{"which of the recipients `Kommunen` is cannot be told"});
  questions.clear();
  CHECK(asked(four, {"Kirkelig fellesråd bes uttale seg innen 1. mars 2025."}, &questions) ==
        "state by 2025-03-01\n");
  CHECK(questions ==
        std::vector<std::string>{"which of the recipients `Kirkelig fellesråd` is cannot be told"});
}

TEST_CASE("A table says of each what it is asked, and by when") {
  LetterFacts facts;
  const auto row = [](std::vector<std::string> cells) {
    return ToldText{.text = cells[0], .cells = std::move(cells), .table = 1};
  };
  read_requests({row({"Mottaker", "Bes om", "Frist"}), row({"Nes kommune", "Sende kart", "1. mars 2025"}),
                 row({"Museet", "Til orientering", ""})},
                Vocabulary(), facts);
  REQUIRE(facts.recipients.size() == 2);
  REQUIRE(facts.requests.size() == 2);
  CHECK(facts.requests[0].of == std::vector<std::size_t>{0});
  CHECK(facts.requests[0].what == "Sende kart");
  CHECK(to_string(*facts.requests[0].due) == "2025-03-01");
  CHECK(facts.requests[1].ask == Ask::inform);
}
