// SPDX-License-Identifier: MIT
#include "import/match/person_names.hpp"

#include <doctest/doctest.h>

using ko::import::likeness;
using ko::import::may_be_same_name;

TEST_CASE(
    "Names that can be one person's: accents, hyphens, initials, names in the middle, the order, a first "
    "name alone") {
  CHECK(may_be_same_name("Tor-André Eide", "Tor Andre Eide"));
  CHECK(may_be_same_name("TOR ANDRÉ EIDE", "Tor André Eide"));
  CHECK(may_be_same_name("Nes, Ada", "Ada Nes"));
  CHECK(may_be_same_name("Ada K. Nes", "Ada Kristin Nes"));
  CHECK(may_be_same_name("A. Nes", "Ada Nes"));
  CHECK(may_be_same_name("Ada Nes", "Ada Kristin Nes"));
  CHECK(may_be_same_name("Jan Erik", "Jan Erik Innvær"));
  CHECK(may_be_same_name("Ada N.", "Ada Nes"));
  CHECK(may_be_same_name("Ada", "Ada Nes"));
  CHECK(may_be_same_name("Nes", "Ada Nes"));
}

TEST_CASE("Names that cannot") {
  CHECK_FALSE(may_be_same_name("Ada Nes", "Ada Moe"));
  CHECK_FALSE(may_be_same_name("Ada Nes", "Ida Nes"));
  CHECK_FALSE(may_be_same_name("Ada M. Nes", "Ada Kristin Nes"));
  CHECK_FALSE(may_be_same_name("B. Nes", "Ada Nes"));
  CHECK_FALSE(may_be_same_name("Ada M.", "Ada Nes"));
  CHECK_FALSE(may_be_same_name("Bjørg Lie", "Bjorg Lie"));  // ø is a letter of its own
  CHECK_FALSE(may_be_same_name("A", "Ada Nes"));
  CHECK_FALSE(may_be_same_name("", "Ada Nes"));
}

TEST_CASE("The same name is more like than one with a name left out, and that more than an initial") {
  CHECK(likeness("Ada Nes", "Ada Nes") == 3);
  CHECK(likeness("Ada Nes", "Ada Kristin Nes") == 2);
  CHECK(likeness("A. Nes", "Ada Nes") == 1);
}
