// SPDX-License-Identifier: MIT
#include "import/recognise/text/labels.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "import/recognise/text/vocabulary.hpp"

namespace {

using namespace ko::import;

bool is(std::string_view text, Label label) {
  const auto found = labelled(text, Vocabulary());
  return found && found->label == label;
}

}  // namespace

TEST_CASE("What a text is labelled as, and where the rest begins") {
  const auto place = labelled("Møtested:    Nordvik rådhus", Vocabulary());
  REQUIRE(place);
  CHECK(place->label == Label::place);
  CHECK(std::string_view("Møtested:    Nordvik rådhus").substr(place->rest) == "Nordvik rådhus");
  CHECK(is("VEDTAK", Label::decision));
  CHECK(is("Følgende medlemmer møtte:", Label::present));
  CHECK(is("Faste medlemmer som ikke møtte:", Label::absent));
  CHECK(is("Frå administrasjonen møtte:", Label::administration));
  CHECK(is("Officers present:", Label::present));
  CHECK(is("Executive officers present:", Label::administration));
  CHECK(is("Executive officers absent:", Label::other));
  CHECK(is("Møtt:", Label::present));
  CHECK(is("Kommunedirektørens forslag til vedtak:", Label::recommendation));
  CHECK(is("Rådmannen si tilråding:", Label::recommendation));
  CHECK(is("Kommunestyrets vedtak:", Label::decision));
  CHECK(is("Kommunestyrets behandling av sak 8/2026 i møte den 25.03.2026:", Label::treatment));
  CHECK(is("Til å underskrive protokollen ble valgt:", Label::signers));
  CHECK(is("APOLOGIES:", Label::absent));
  CHECK(is("Närvarande", Label::present));
}

TEST_CASE("A sentence that begins with a label's word, and a time, are not labelled") {
  CHECK_FALSE(labelled("Vedtak fattes når alle er enige om saken", Vocabulary()));
  CHECK_FALSE(labelled("Kl. 18:00", Vocabulary()));
  CHECK_FALSE(labelled("Tilskuddet dekkes av disposisjonsfondet.", Vocabulary()));
}

TEST_CASE("Who was present, was not, or is staff: whatever the members are called") {
  CHECK(is("Staff present:", Label::administration));
  CHECK(is("City staff:", Label::administration));
  CHECK(is("Commissioners present:", Label::present));
  CHECK(is("Board members present:", Label::present));
  CHECK(is("Also present:", Label::guests));
  CHECK(is("Public present:", Label::guests));
  CHECK(is("Trustees absent:", Label::absent));
  CHECK(is("Excused:", Label::absent));
  CHECK(is("Møtande vara:", Label::substitutes));
  CHECK_FALSE(labelled("Nobody was present", Vocabulary()).has_value());
  CHECK_FALSE(labelled("the present: a book", Vocabulary()).has_value());
}
