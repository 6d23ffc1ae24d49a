// SPDX-License-Identifier: MIT
/// Who signed a letter, and as what.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/import/recognise/letter/letters.hpp"

namespace {

using namespace ko;
using namespace ko::import;
using namespace ko::test;

LetterFacts signed_by(const std::string& below) {
  return letter_of("Vår ref.: 25/1\n\nTil: Nes vel\n\nMed hilsen\n\n" + below + "\n");
}

struct Signed {
  std::string below;
  std::string name;
  std::string title;
};

}  // namespace

TEST_CASE("Below the greeting stand a name, and what whoever has it is") {
  for (const Signed& each :
       std::vector<Signed>{{"Ada Nes\nfagleder", "Ada Nes", "fagleder"},
                           {"Ada Nes\n\nfagleder", "Ada Nes", "fagleder"},
                           {"Ada Nes", "Ada Nes", ""},
                           {"For Nes kommune\n\nAda Nes\nfagleder", "Ada Nes", "fagleder"},
                           {"Ada Nes\nfagleder\nveiavdelingen", "Ada Nes", "fagleder"},
                           {"Ada Nes\n\nFor Nes kommune\n\nfagleder", "Ada Nes", "fagleder"},
                           // No title without a name, nor below a line that is neither.
                           {"fagleder", "", ""},
                           {"fagleder\n\nAda Nes", "", ""},
                           {"Ada Nes\n\nTlf. 12 34 56 78\n\nfagleder", "Ada Nes", ""},
                           {"Ada Nes\n\nE-post: ada\n\nfagleder", "Ada Nes", ""},
                           {"Ada Nes\n\nHun er her.\n\nfagleder", "Ada Nes", ""},
                           {"- Ada Nes", "", ""}}) {
    const LetterFacts facts = signed_by(each.below);
    CHECK_MESSAGE(facts.signatory.text == each.name, each.below);
    CHECK_MESSAGE(facts.signatory_title.text == each.title, each.below);
  }
  // Of several names the first is told; a line of a signature is no title of the letter.
  CHECK(signed_by("Ada Nes\nBo Lie").signatory.text == "Ada Nes");
  CHECK_FALSE(marked_letter_of("Vår ref.: 25/1\n\nMed hilsen\n\nAda Nes\n\n## Fagleder\n").title);
}

TEST_CASE("Of those who sign beside each other the first is told") {
  const LetterFacts facts = marked_letter_of(
      "Vår ref.: 25/1\n\nMed hilsen\n\n| Ada Nes | Bo Lie |\n|---|---|\n| fagleder | rådgiver |\n");
  CHECK(facts.signatory.text == "Ada Nes");
  CHECK(facts.signatory_title.text == "fagleder");
}

TEST_CASE("What a signature says is placed, a line each") {
  CHECK(letter_of("Med hilsen\n").placed.size() == 1);
  const std::size_t above = signed_by("").placed.size();
  CHECK(signed_by("Ada Nes").placed.size() == above + 1);
  CHECK(signed_by("Ada Nes\nfagleder").placed.size() == above + 2);
  CHECK(signed_by("For Nes kommune\n\nAda Nes\nfagleder").placed.size() == above + 3);
}

TEST_CASE("Lines of a signature have eighty bytes at most, and all of them a hundred and twenty") {
  const std::string eighty(80, 'v');
  CHECK(signed_by("Ada Nes\n\n" + eighty).signatory_title.text == eighty);
  CHECK_FALSE(signed_by("Ada Nes\n\n" + eighty + "v").signatory_title);
  const std::string name = "Ada Nes\n";
  const std::string lines = "fagleder\n" + std::string(51, 'v') + "\n" + std::string(51, 'w');
  REQUIRE((name + lines).size() == 120);
  CHECK(signed_by(name + lines).signatory_title.text == "fagleder");
  CHECK_FALSE(signed_by(name + lines + "w").signatory);
}

TEST_CASE("What stands below a signature and is none is read as the rest of the letter is") {
  for (const std::string sentence :
       {"Nes vel bes sende oss et kart over veien og over broen.",
        "Nes vel bes sende oss et kart over veien og over broen og over alt annet i den bygda.",
        "Nes vel bes sende oss et kart over veien og over broen og over alt annet i den bygda, slik at alle "
        "som bor "
        "der kan se det."}) {
    CHECK(signed_by("Ada Nes\n\nfagleder\n\n" + sentence).requests.size() == 1);
    CHECK(signed_by(sentence).requests.size() == 1);
  }
  // Signatures end there.
  CHECK_FALSE(signed_by("Nes vel bes sende kart.\n\nAda Nes").signatory);
}
