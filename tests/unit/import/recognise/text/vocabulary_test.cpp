// SPDX-License-Identifier: MIT
#include "import/recognise/text/vocabulary.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/recognise/item/voting.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"

namespace ko::import {
namespace {

TEST_CASE("A label of the set is read as what it means, and goes before the language's own") {
  const Vocabulary words(Habits{.labels = {{"Utsendt til", "copies"}, {"Møte", "place"}}});
  CHECK(labelled("UTSENDT  TIL: Ada Nes", words)->label == Label::copies);
  CHECK(labelled("Utsendt til", words)->is_alone);
  CHECK(labelled("Møte: Klubbhuset", words)->label == Label::place);
  CHECK(labelled("Møtested: Klubbhuset", words)->label == Label::place);
  CHECK_FALSE(labelled("Utsendt til: Ada Nes", Vocabulary()));
}

TEST_CASE("Each label that a set can name is the one that recognisers know") {
  const auto of = [](const char* means) { return *Vocabulary(Habits{.labels = {{"x", means}}}).label("x"); };
  CHECK(of("body") == Label::body);
  CHECK(of("present_in_chair") == Label::present_in_chair);
  CHECK(of("notice_approval") == Label::notice_approval);
  CHECK(of("treatment") == Label::treatment);
  CHECK(of("case_reference") == Label::case_reference);
  CHECK(of("our_reference") == Label::our_reference);
  CHECK(of("sent_on") == Label::sent_on);
  CHECK(std::size(import_labels) == static_cast<std::size_t>(Label::sent_on) + 1);
  CHECK_FALSE(Vocabulary(Habits{.labels = {{"x", "nothing"}}}).label("x"));
}

TEST_CASE("Roles and parties of the set stand beside those that are known") {
  const Vocabulary words(Habits{.roles = {{"Romansvarlig", "contact"}},
                                .parties = {{"BL", "Bygdelista"}, {"Bygdel.", "Bygdelista"}, {"A-p", "AP"}}});
  CHECK(words.role("romansvarlig:") == "contact");
  CHECK(words.role("Nestleder") == "deputy_leader");
  CHECK(words.is_party("bl"));
  CHECK(words.party_key("BL") == words.party_key("Bygdelista"));
  CHECK(words.party_key("A-p") == words.party_key("Arbeiderpartiet"));
  CHECK(words.party_list("AP, BL og Bygdel.")->size() == 3);
  CHECK_FALSE(Vocabulary().is_party("BL"));
}

TEST_CASE("A phrase of the set says what it means, where it stands as whole words") {
  const Vocabulary words(Habits{.phrases = {{"gikk gjennom", "adopted"},
                                            {"samtlige sa ja", "unanimous"},
                                            {"tok ikke sete", "recused"},
                                            {"lagt på is", "postponed"}}});
  CHECK(vote_sentence("Forslaget gikk gjennom.", words)->outcome == "adopted");
  CHECK_FALSE(vote_sentence("Forslaget gikk gjennom.", Vocabulary()));
  CHECK(vote_sentence("Samtlige sa ja.", words)->is_unanimous);
  const auto recusal = recusal_in_prose(words.in_known_phrases("Ada Nes tok ikke sete i saken."));
  REQUIRE(recusal);
  CHECK(recusal->name == "Ada Nes");
  CHECK(recusal->outcome == "disqualified");
  CHECK(outcome_of(words.in_known_phrases("Saken er Lagt på is.")) == "postponed");
  CHECK(words.in_known_phrases("De ble lagt på isen.") == "De ble lagt på isen.");
  CHECK(words.in_known_phrases("ÅLA gikk gjennom, og B gikk gjennom") == "ÅLA vedtatt, og B vedtatt");
}

TEST_CASE("What only one language writes so counts in that, and where the language is not known") {
  const Vocabulary swedish({}, SourceLanguage::sv);
  const Vocabulary english({}, SourceLanguage::en);
  const Vocabulary bokmaal({}, SourceLanguage::nb);
  CHECK(labelled("Att: styrelsen köper en gräsklippare", swedish)->label == Label::recommendation);
  CHECK_FALSE(labelled("Att: styret", bokmaal));
  CHECK(labelled("AP: write to the owner", english)->label == Label::action);
  CHECK_FALSE(labelled("AP: Ada Nes", bokmaal));
  CHECK(labelled("AP: Ada Nes", Vocabulary()));
  CHECK(find_day("Jan 12, 2026", english));
  CHECK_FALSE(find_day("Jan 12 2026", bokmaal));
  CHECK(find_day("12. januar 2026", english));
}

TEST_CASE("The language of a text is that of its small words") {
  CHECK(language_of("Styret var ikke enig om noen av forslagene fra møtet") == SourceLanguage::nb);
  CHECK(language_of("Ein del av forslaga frå møtet vart ikkje handsama") == SourceLanguage::nn);
  CHECK(language_of("Forslaget blev ikke vedtaget af nogen efter mødet") == SourceLanguage::da);
  CHECK(language_of("Styrelsen beslutade inte något och mötet är avslutat") == SourceLanguage::sv);
  CHECK(language_of("The board did not agree with the motion") == SourceLanguage::en);
  CHECK_FALSE(language_of("Sak 1 Sak 2"));
  CHECK_FALSE(language_of(""));
}

}  // namespace
}  // namespace ko::import
