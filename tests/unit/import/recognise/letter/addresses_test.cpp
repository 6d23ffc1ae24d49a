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

TEST_CASE("An address behind one that is whole is somebody else's") {
  const LetterFacts facts =
      letter_of("Mottakere:\nNes vel, Torget 1, 3991 NES\nVik lag Vikgata 2, 3992 VIK\n");
  CHECK(names(facts.recipients) == Names{"Nes vel", ""});
  CHECK(facts.recipients[0].address == "Torget 1, 3991 NES");
  CHECK(facts.recipients[1].address == "Vik lag Vikgata 2, 3992 VIK");
}

TEST_CASE("Headers of e-mails have names and addresses") {
  const LetterFacts facts = letter_of(
      "From: Ada Nes <ada@nes.example>\nTo: \"Vik, lag for alle\" <lag@vik.example>, post@nes.example\n\n"
      "Hei!\n\nSaken er avgjort.\n");
  CHECK(facts.sender.text == "Ada Nes");
  CHECK(facts.sender_email == "ada@nes.example");
  CHECK(names(facts.recipients) == Names{"Vik, lag for alle", ""});
  CHECK(facts.recipients[1].email == "post@nes.example");
}

TEST_CASE("A label may stand behind the value of another, and the title right above the text") {
  const LetterFacts facts = letter_of(
      "Nes kommune\n\nVår ref.: 2025/311-4 Dato: 3. mars 2025\n\n\nNytt gebyrregulativ for vann\n"
      "Formannskapet har lagt forslaget til gebyrregulativ ut til ettersyn i biblioteket.\n");
  CHECK(facts.reference.text == "2025/311-4");
  REQUIRE(facts.date.day);
  CHECK(to_string(*facts.date.day) == "2025-03-03");
  CHECK(facts.title.text == "Nytt gebyrregulativ for vann");
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
