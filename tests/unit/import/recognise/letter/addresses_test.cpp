// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "import/read_source.hpp"
#include "import/recognise/letter/letter.hpp"

namespace {

using namespace ko;
using namespace ko::import;

LetterFacts letter_of(const std::string& text) {
  const SourceText source = *read_source(
      "letter.txt", SourceFormat::text, text,
      [](const SourceFormatRow&, std::string_view) -> Result<std::string> { return Fault{"none"}; });
  return read_letter(source, pieces_of(source, Vocabulary()), Vocabulary());
}

std::vector<std::string> names(const std::vector<RecipientFact>& recipients) {
  std::vector<std::string> all;
  for (const RecipientFact& each : recipients) all.push_back(each.name);
  return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Organisations between commas are recipients each, and an address is none") {
  CHECK(names(letter_of("Til: Nes kommune, Vik idrettslag og Nes museum\n").recipients) ==
        Names{"Nes kommune", "Vik idrettslag", "Nes museum"});
  const LetterFacts facts = letter_of("Til: Nes kommune, Torget 1, 3991 NES\n");
  CHECK(names(facts.recipients) == Names{"Nes kommune"});
  CHECK(facts.recipients[0].address == "Torget 1, 3991 NES");
}

TEST_CASE("A list of recipients ends where prose, annexes or the foot of the paper begin") {
  const LetterFacts facts = letter_of(
      "Mottakere:\nNes kommune\nVik kommune\n\nVi viser til møtet. Her følger saken, som er lang.\n\n"
      "Kopi til:\nArkivet\n\nVedlegg:\nKart over veien\n\nPostadresse: Boks 1\n");
  CHECK(names(facts.recipients) == Names{"Nes kommune", "Vik kommune"});
  CHECK(names(facts.copies) == Names{"Arkivet"});
}

TEST_CASE("Where no list is, the letter went to whose address stands on the first page") {
  const LetterFacts facts = letter_of(
      "Solvik kommune\n\nNordre vel\nv/ Ada Nes\nLyngveien 4\n3880 SOLVIK\n\nVår ref.: "
      "2025/3-1\n\nTilskudd\n\n"
      "Saken er avgjort.\n");
  REQUIRE(names(facts.recipients) == Names{"Nordre vel"});
  CHECK(facts.recipients[0].address == "v/ Ada Nes, Lyngveien 4, 3880 SOLVIK");
  const LetterFacts english = letter_of(
      "Easton Parish Council\n\nHarriet Moe\nHead of Planning\n\nOur ref: EP/12\n\nDear Ms Moe\n\nThe "
      "plan\n");
  REQUIRE(names(english.recipients) == Names{"Harriet Moe"});
  CHECK(english.recipients[0].is_person);
}

TEST_CASE("Labels stand above their values, too") {
  const LetterFacts facts = letter_of(
      "Vår ref.:        Deres ref.:       Saksbehandler:              Dato:\n"
      "202504417-3                        Guro Myhre Askestad         12.01.2025\n\nHøring om ny "
      "vei\n\nTekst.\n");
  CHECK(facts.reference.text == "202504417-3");
  CHECK(facts.their_reference_is_blank);
  CHECK(facts.caseworker.text == "Guro Myhre Askestad");
  REQUIRE(facts.date.day);
  CHECK(to_string(*facts.date.day) == "2025-01-12");
}
