// SPDX-License-Identifier: MIT
#include "import/recognise/letter/addressees.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using namespace ko;
using namespace ko::import;

/// Whom the words from a `^` in a text on name, and what follows them: `0 2 all ?Kommunen | bes sende kart`.
std::string mentioned(const std::vector<std::string>& recipients, std::string text) {
  std::vector<RecipientFact> facts;
  for (const std::string& name : recipients) facts.push_back({.name = name});
  const std::size_t begin = text.find('^');
  if (begin != std::string::npos) text.erase(begin, 1);
  const Mention mention = Addressees(facts).named_at(text, begin == std::string::npos ? 0 : begin);
  std::string words;
  for (const std::size_t at : mention.of) words += std::to_string(at) + ' ';
  if (mention.is_all) words += "all ";
  for (const std::string& each : mention.nobody) words += '?' + each + ' ';
  CHECK(bool(mention) == (mention.is_all || !mention.of.empty()));
  return words + '|' + text.substr(mention.end);
}

const std::vector<std::string> places = {"Nes kommune", "Vik kommune", "Søndre Dal kommune", "Nes vel"};

struct Mentioned {
  std::string text;
  std::string who;
};

void check(const std::vector<std::string>& recipients, const std::vector<Mentioned>& all) {
  for (const Mentioned& each : all) CHECK_MESSAGE(mentioned(recipients, each.text) == each.who, each.text);
}

}  // namespace

TEST_CASE("A whole name is its recipient, the longest where one begins with another") {
  check({"Nes", "Nes vel", "Nes"}, {{"Nes vel bes", "1 | bes"},
                                    {"nes VEL bes", "1 | bes"},
                                    {"Nes bes", "0 | bes"},
                                    {"Til ^Nes vel bes", "1 | bes"},
                                    {"Til Nes vel", "|Til Nes vel"}});
  // A longer word, or one that is joined to it, is another.
  check({"Vel"}, {{"Velforening", "|Velforening"},
                  {"Vel-lag", "|Vel-lag"},
                  {"Vel2", "|Vel2"},
                  {"Velå", "|Velå"},
                  {"Vel, som", "0 |, som"},
                  {"Vel", "0 |"}});
  check({"Vik–Nes vel"}, {{"Vik–Nes bes", "0 | bes"}, {"Vik bes", "|Vik bes"}});
  // Who has an address alone is never named.
  check({"", "Nes vel"}, {{"Nes vel bes", "1 | bes"}, {"Vik vel bes", "|Vik vel bes"}, {"", "|"}});
}

TEST_CASE("Words for whoever reads it name all") {
  for (const std::string word : {"dere", "Dykk", "you", "mottakerne", "the recipients", "høringsinstansene"})
    CHECK_MESSAGE(mentioned(places, word + " om") == "all | om", word);
  CHECK(mentioned(places, "deres kart") == "|deres kart");
  CHECK(mentioned(places, "you") == "all |");
  CHECK(mentioned(places, "dere og Nes vel om") == "3 all | om");
}

TEST_CASE(
    "A noun in the plural names all that have it in their names, and one in the singular the only one") {
  check(places, {{"kommunene bes", "0 1 2 | bes"},
                 {"Kommunane bes", "0 1 2 | bes"},
                 {"kommuner bes", "0 1 2 | bes"},
                 {"velet bes", "3 | bes"},
                 {"Kommunen bes", "?Kommunen | bes"},
                 {"kommune bes", "?kommune | bes"},
                 {"fylket bes", "|fylket bes"},
                 {"kommunestyret", "|kommunestyret"}});
  check({"Nes kommune"}, {{"kommunen bes", "0 | bes"}, {"kommunene bes", "0 | bes"}});
  // An ending leaves three letters: what a person is called is no stem of another word.
  check({"Bo Lie", "Lag for Bø"},
        {{"Boet bes", "|Boet bes"}, {"laget bes", "1 | bes"}, {"lagene bes", "1 | bes"}});
  check({"Nes kommun", "Norra byalag"}, {{"kommunerna", "0 |"}, {"kommunen", "0 |"}});
}

TEST_CASE("Two words together go before one alone") {
  const std::vector<std::string> both = {"Easton Parish Council", "Weston Parish Council",
                                         "Vale City Council"};
  check(both, {{"parish councils to", "0 1 | to"},
               {"the parish councils to", "0 1 | to"},
               {"city council to", "2 | to"},
               {"parish council to", "?parish council | to"},
               {"councils to", "0 1 2 | to"},
               {"council (all)", "?council | (all)"},
               // Nothing but a blank stands between them.
               {"parish/councils to", "?parish |/councils to"},
               {"councils", "0 1 2 |"},
               {"councils ", "0 1 2 | "},
               // The second is not the word behind the first in any name.
               {"council parish", "?council | parish"},
               {"parish society", "?parish | society"}});
  // A second word of a letter.
  check({"Avdeling A", "Avdeling B"},
        {{"avdeling b bes", "1 | bes"}, {"Avdeling C bes", "?Avdeling | C bes"}});
  check({"Nes avdeling B", "Vik avdeling C"}, {{"avdeling B bes", "0 | bes"}});
}

TEST_CASE("An article before a noun says nothing") {
  for (const std::string article :
       {"the", "both", "all", "alle", "samtlige", "begge", "både", "de", "dei", "den"})
    CHECK_MESSAGE(mentioned(places, article + " kommunene bes") == "0 1 2 | bes", article);
  CHECK(mentioned(places, "den kommunen bes") == "?den kommunen | bes");
  CHECK(mentioned(places, "alle bes") == "|alle bes");
  // A name may begin with one, and two names.
  CHECK(mentioned({"De Gamles Hjem Nes"}, "De Gamles Hjem Nes bes") == "0 | bes");
  CHECK(mentioned({"Alle barn", "Alle unge", "Nes vel"}, "alle velene bes") == "2 | bes");
  CHECK(mentioned({"Alle barn", "Alle unge"}, "alle bes") == "|alle bes");
}

TEST_CASE("Some of a kind are told by their places") {
  check(places, {{"kommunene i Nes og Vik bes", "0 1 | bes"},
                 {"kommunene i Vik bes", "1 | bes"},
                 {"kommunene for Vik, Nes bes", "0 1 | bes"},
                 {"kommunene i Nord- og Søndre Dal bes", "2 | bes"},
                 {"kommunene i Li bes", "? i Li | bes"},
                 {"kommunene i vest bes", "0 1 2 | i vest bes"},
                 // The only one needs none, wherever it is.
                 {"velet i Vik bes", "3 | bes"},
                 {"dere i Vik bes", "all | bes"}});
  // Each of the words counts, as a whole.
  check({"Vik kommune", "Nes kommune", "Vinje kommune"},
        {{"kommunene i Vik- og Nes bes", "0 1 | bes"}, {"kommunene i Øvre Nes bes", "1 | bes"}});
  check({"Nes kommune", "Vik kommune"}, {{"kommunene i Vik bes", "1 | bes"}});
}

TEST_CASE("Several are named one after the other") {
  check(places, {{"Nes kommune og Nes vel bes", "0 3 | bes"},
                 {"Nes vel, Vik kommune og Nes kommune bes", "3 1 0 | bes"},
                 {"Nes vel, og kommunene bes", "3 0 1 2 | bes"},
                 {"kommunene og Nes kommune bes", "0 1 2 | bes"},
                 {"Nes vel as well as Vik kommune", "3 1 |"},
                 {"kommunene, Nes vel", "0 1 2 3 |"},
                 {"Nes vel og andre bes", "3 | og andre bes"},
                 {"Nes vel og kommunen bes", "3 ?kommunen | bes"},
                 {"kommunene i Vik og velet i Nes bes", "1 3 | bes"},
                 {"Nes vel bes, og Vik kommune", "3 | bes, og Vik kommune"}});
}

TEST_CASE("Where letters have other lengths in lower case nobody is named") {
  CHECK(mentioned({"Nes vel"}, "Nes vel i İzmir") == "|Nes vel i İzmir");
}

TEST_CASE("Of the recipients of a letter the first thousand can be named") {
  std::vector<std::string> many(999, "Vik lag");
  many.insert(many.end(), {"Nes vel", "Dal vel"});
  CHECK(mentioned(many, "Nes vel bes") == "999 | bes");
  CHECK(mentioned(many, "Dal vel bes") == "|Dal vel bes");
}

TEST_CASE("A request of those who are named is one that they are told") {
  const RequestFact request =
      Mention{.of = {2}, .is_all = true}.told_to(Ask::state, to_day({2025, 3, 1}), "Uttale seg", {1, 2});
  CHECK(request.is_told_to);
  CHECK(request.is_of_all);
  CHECK(request.of == std::vector<std::size_t>{2});
  CHECK(request.ask == Ask::state);
  CHECK(request.what == "Uttale seg");
}
