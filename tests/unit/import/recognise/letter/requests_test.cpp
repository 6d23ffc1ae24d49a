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

TEST_CASE("Somebody who did not get the letter is asked beside one who did") {
  std::vector<std::string> questions;
  CHECK(asked(four, {"Vi ber om at saken drøftes i klubbene og kommunene innen 1. mars 2025."}, &questions) ==
        "discuss 0 1 by 2025-03-01\n");
  CHECK(questions == std::vector<std::string>{"which of the recipients `klubbene` is cannot be told"});
  questions.clear();
  CHECK(asked(four, {"Vi ber om at saken drøftes i klubbene og lagene."}, &questions) == "discuss\n");
  CHECK(asked(four, {"Vi ber om at saken drøftes i kommunene og elevrådet."}, &questions) ==
        "discuss 0 1 3\n");
  CHECK(questions.empty());
}

TEST_CASE("What is for information asks those who are named, and nobody else") {
  CHECK(asked(four, {"Vi ber om at saken tas til orientering."}).empty());
  CHECK(asked(four, {"Vi ber kommunene ta saken til orientering."}) == "inform 0 1\n");
  CHECK(asked(four, {"Kommunene får ikke brevet."}).empty());
  CHECK(asked(four, {"Kommunen får brevet til orientering."}).empty());
  CHECK(asked(four, {"Brevet får kommunene til orientering."}).empty());
}

TEST_CASE("A day may stand before those who ask, and behind words of politeness") {
  for (const std::string sentence :
       {"Innen 1. juni 2025 ber vi om uttalelse.", "Vi ber om merknader innen 1. juni 2025.",
        "Please send your views by 1 June 2025.", "Vennligst send synspunkter innen 1. juni 2025."})
    CHECK_MESSAGE(asked(four, {sentence}) == "state all by 2025-06-01\n", sentence);
  // Without a day nobody is held to it.
  CHECK(asked(four, {"Vi ber om uttalelse."}).empty());
  CHECK(asked(four, {"Please send your views."}).empty());
}

TEST_CASE("Words for whoever reads it stand before the verb, too") {
  for (const std::string you : {"I", "Ni", "Dykk", "Dere", "You", "De"}) {
    CHECK_MESSAGE(asked(four, {you + " bes sende kart innen 1. mars 2025."}) == "act all by 2025-03-01\n",
                  you);
    CHECK_MESSAGE(asked(four, {"Saken haster, og " + you + " bes sende kart innen 1. mars 2025."}) ==
                      "act all by 2025-03-01\n",
                  you);
  }
  std::vector<std::string> questions;
  CHECK(asked(four, {"Ingen bes sende kart innen 1. mars 2025."}, &questions) == "act by 2025-03-01\n");
  CHECK(questions.size() == 1);
}

TEST_CASE("A sentence is read in one way: what else stands in it asks nobody") {
  CHECK(asked(four, {"Kommunene bes uttale seg innen 1. mars 2025, siden andre ber om svar."}) ==
        "state 0 1 by 2025-03-01\n");
  CHECK(asked(four, {"Vi ber kommunene uttale seg innen 1. mars 2025, siden andre ber om svar."}) ==
        "state 0 1 by 2025-03-01\n");
  CHECK(asked(four, {"Vi ber om at kommunen sender uttalelse innen 1. mars 2025."}) ==
        "state by 2025-03-01\n");
  CHECK(asked(four, {"Vi ber om at kommunene sender kart, siden vi ber Nes kommune møte."}) == "act 0 1\n");
  CHECK(
      asked(four, {"Vi ber om at saken drøftes i kommunene innen 1. mars 2025, siden andre ber om svar."}) ==
      "discuss 0 1 by 2025-03-01\n");
  CHECK(asked(four, {"Elevrådet får brevet til orientering, siden andre ber om svar innen 1. mars 2025."}) ==
        "inform 3\n");
  CHECK(asked(four, {"Kommunene bes møte, og elevrådet bes sende kart, og Nes kommune bes uttale seg."}) ==
        "act 0 1\nact 3\nstate 0\n");
}

TEST_CASE("Entries of a list are asked for, of those that they name, or that the words above name") {
  CHECK(asked(four, {"Vi ber kommunene om å:", "- sende kart", "- uttale seg innen 1. mars 2025"}) ==
        "act 0 1\nstate 0 1 by 2025-03-01\n");
  CHECK(asked(four, {"Kommunene bes om å:", "- sende kart"}) == "act 0 1\n");
  CHECK(asked(four, {"Ask kommunene to:", "- sende kart"}) == "act 0 1\n");
  CHECK(asked(four, {"Kommunene bes om:", "- at elevrådet sender kart"}) == "act 3\n");
  CHECK(asked(four, {"Saken haster, og kommunene bes om å:", "- sende kart"}) == "act 0 1\n");
  // A statement may be for all; anything else is not without a day.
  CHECK(asked(four, {"Vi ber om:", "- uttalelse", "- kart"}) == "state all\n");
  CHECK(asked(four, {"Vi ber om:", "- kart innen 1. mars 2025"}) == "act by 2025-03-01\n");
  CHECK(asked(four, {"Elevrådet mener mye, derfor bes kommunene om å:", "- sende kart"}) == "act 0 1\n");
  std::vector<std::string> questions;
  CHECK(asked(four, {"Vi ber om:", "- at kommunen sender kart innen 1. mars 2025"}, &questions) ==
        "act by 2025-03-01\n");
  CHECK(questions == std::vector<std::string>{"which of the recipients `kommunen` is cannot be told"});
  // The words above are placed where something is asked.
  const auto placed = [](const std::string& item) {
    LetterFacts facts;
    read_requests({{.text = "Vi ber om:"}, {.text = item, .is_item = true}}, Vocabulary(), facts);
    return facts.placed.size();
  };
  CHECK(placed("uttalelse") == 2);
  CHECK(placed("kart") == 0);
  // A list that asks for nothing, and entries below a sentence.
  CHECK(asked(four, {"Vi har fått:", "- at kommunene uttaler seg innen 1. mars 2025"}).empty());
  CHECK(asked(four, {"Vi ber kommunene møte.", "- uttale seg"}) == "act 0 1\n");
  CHECK(asked(four, {"- uttalelse innen 1. mars 2025"}).empty());
}

TEST_CASE("Below `Frister:` stand whose day it is, and the day") {
  std::vector<std::string> questions;
  for (const std::string intro : {"Frister:", "Høringsfrist:", "Svarsfrister:", "Deadlines:"})
    CHECK_MESSAGE(asked(four, {intro, "- Nes kommune: 1. mars 2025", "- elevrådet 3. mars", "- kart"},
                        &questions) == "state 0 by 2025-03-01\nstate 3 by 2025-03-03\n",
                  intro);
  CHECK(questions.empty());
  CHECK(asked(four, {"Frister:", "- Nes kommune sender kart innen 2. mars 2025"}) == "act 0 by 2025-03-02\n");
  CHECK(asked(four, {"Frister:", "- klubben: 1. mars 2025"}, &questions) == "state by 2025-03-01\n");
  CHECK(questions == std::vector<std::string>{"which of the recipients `klubben` is cannot be told"});
}

TEST_CASE("Answers go to the address of a sentence about them") {
  LetterFacts facts;
  read_requests({{.text = "Uttalelser sendes til ada.nes@nes.example innen 1. mars 2025."}}, Vocabulary(),
                facts);
  CHECK(facts.answers_to == "ada.nes@nes.example");
  CHECK(facts.placed.size() == 2);
  LetterFacts others;
  read_requests({{.text = "Spørsmål sendes til ada.nes@nes.example."}, {.text = "Svar kan gis muntlig."}},
                Vocabulary(), others);
  CHECK(others.answers_to.empty());
  CHECK(others.placed.empty());
  // A sentence about answers without one leaves it as it is.
  read_requests({{.text = "Svar kan gis muntlig."}}, Vocabulary(), facts);
  CHECK(facts.answers_to == "ada.nes@nes.example");
}

TEST_CASE("Sentences longer than people write, and more requests than letters have, are passed over") {
  const std::string sentence = "Kommunene bes sende kart over ";
  const std::string longest = sentence + std::string(2000 - sentence.size(), 'v');
  CHECK(asked(four, {longest}) == "act 0 1\n");
  CHECK(asked(four, {longest + 'v'}).empty());
  std::string most;
  for (int i = 0; i < 200; ++i) most += "act 0 1\n";
  CHECK(asked(four, std::vector<std::string>(201, "Kommunene bes sende kart.")) == most);
}

TEST_CASE("Who stands elsewhere in the clause is not asked, and whoever stands at the verb is") {
  std::vector<std::string> questions;
  CHECK(asked(four, {"I dag bes kommunene sende kart innen 1. mars 2025."}, &questions) ==
        "act 0 1 by 2025-03-01\n");
  CHECK(asked(four, {"Elevrådet mener at saken haster, derfor bes kommunene sende kart."}, &questions) ==
        "act 0 1\n");
  CHECK(asked(four, {"Bes sende kart innen 1. mars 2025."}, &questions) == "act by 2025-03-01\n");
  CHECK(questions.empty());
  CHECK(asked(four, {"Nå bes kommunen sende kart innen 1. mars 2025."}, &questions) == "act by 2025-03-01\n");
  CHECK(questions == std::vector<std::string>{"which of the recipients `kommunen` is cannot be told"});
  // What somebody is called says nothing of what is asked.
  CHECK(asked({"Klagebehandlerne"}, {"Vi ber klagebehandlerne sende kart."}) == "act 0\n");
}

TEST_CASE("Others of the same request have a day of their own, or are none of it") {
  const std::string first = "Nes kommune bes uttale seg innen 1. mars 2025";
  const std::string line = "state 0 by 2025-03-01\n";
  std::vector<std::string> questions;
  CHECK(
      asked(four,
            {"Vi ber om at Nes kommune uttaler seg innen 1. mars 2025, og elevrådet innen 2. mars 2025."}) ==
      line + "state 3 by 2025-03-02\n");
  CHECK(asked(four, {first + ", og elevrådet innen 2. mars 2025, og fylkeskommunen innen 3. mars 2025."}) ==
        line + "state 3 by 2025-03-02\nstate 2 by 2025-03-03\n");
  for (const std::string rest : {" senest 15. mars 2025.", ", og elevrådet innen fristen.", ", og elevrådet.",
                                 ", og innen 15. mars 2025.", ", elevrådet innen 2. mars 2025."})
    CHECK_MESSAGE(asked(four, {first + rest}, &questions) == line, rest);
  CHECK(questions.empty());
  CHECK(asked(four, {first + ", og kommunen innen 15. mars 2025."}, &questions) ==
        line + "state by 2025-03-15\n");
  CHECK(questions == std::vector<std::string>{"which of the recipients `kommunen` is cannot be told"});
  // Words for a last day without one are passed over.
  CHECK(asked(four, {"Nes kommune bes uttale seg innen fristen, og senest 1. mars 2025."}) == line);
}

TEST_CASE("In a hearing an answer is a statement") {
  CHECK(asked(four, {"Dette er en høring.", "Svar bes sendt innen 1. juni 2025."}) ==
        "state all by 2025-06-01\n");
}
