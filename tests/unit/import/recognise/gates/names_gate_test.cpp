// SPDX-License-Identifier: MIT
/// What a name must say before a record is made of it.
#include "import/recognise/gates/names_gate.hpp"

#include <doctest/doctest.h>

#include "import/recognise/text/absence_words.hpp"

#include <string>

namespace ko::import {
namespace {

TEST_CASE("An office of two words is no organisation") {
  CHECK_FALSE(says_organisation("Group Scout Leader"));
  CHECK_FALSE(says_organisation("GP"));
  CHECK(says_organisation("Scout Group"));
}

TEST_CASE("An organisation is what says that it is one") {
  for (const std::string name : {"Elvedal kommune", "Nordfjella Vassverk SA", "Little Wenham Parish Council",
                                 "NAV", "KS", "NAV Elvedal", "Fagforbundet", "Fair Deal Trust",
                                 "Representantskapet", "Statens vegvesen", "Deloitte Ltd", "SV"})
    CHECK_MESSAGE(says_organisation(name), name);
  for (const std::string name : {"Finance", "Meldt fråfall", "Platform Eng", "Deloitte", "Bo", "", "caféen"})
    CHECK_MESSAGE(!says_organisation(name), name);
}

TEST_CASE("A person is called by names, and by no word of the field") {
  for (const std::string name : {"Ada Nes", "Bo", "J. Pye", "Jan-Erik Moen", "Nasrin Ahmadi", "Hugh Marsden"})
    CHECK_MESSAGE(may_be_person(name), name);
  for (const std::string name :
       {"Legal", "Meldt Forfall", "Sunde Maskin AS", "Valgkomité", "Elvedal Kommune", "Apologies", "Sp",
        "Bane NOR", "Firma Init", "Lia Næringsforum", "Team Finance", "4 members"})
    CHECK_MESSAGE(!may_be_person(name), name);
}

TEST_CASE("Words of absence are told from names") {
  CHECK(tells_absence("Meldt fråfall"));
  CHECK(tells_absence("Apologies for absence"));
  CHECK(tells_absence("Ikke møtt, forfall"));
  CHECK(!tells_absence("Elvedal kommune"));
}

}  // namespace
}  // namespace ko::import
