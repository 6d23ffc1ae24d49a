// SPDX-License-Identifier: MIT
#include "import/recognise/text/names.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/recognise/text/vocabulary.hpp"

namespace {

using namespace ko::import;

/// `Ada Nes|AP; Bo Lie|`, or `none` for a text that is no list of names.
std::string listed(std::string_view text) {
  const auto names = name_list(text);
  if (!names) return "none";
  std::string all;
  for (const ListedName& name : *names) all += (all.empty() ? "" : "; ") + name.name + "|" + name.beside;
  return all;
}

/// The titles that stand before the names of a list.
std::string titles_in(std::string_view text) {
  std::string all;
  for (const ListedName& name : name_list(text).value_or(std::vector<ListedName>()))
    all += (all.empty() ? "" : "; ") + name.name + "|" + name.title;
  return all;
}

}  // namespace

TEST_CASE("Lists of names, with what stands in parentheses") {
  CHECK(listed("Ada Nes (AP), Bo Lie (H) og Cy Moe") == "Ada Nes|AP; Bo Lie|H; Cy Moe|");
  CHECK(listed("Councillors Browne, Collins, Foley, and Galvin") == "Browne|; Collins|; Foley|; Galvin|");
  CHECK(listed("Ida Ek (Nore og Uvdal), Per Dal (Tinn)") == "Ida Ek|Nore og Uvdal; Per Dal|Tinn");
  CHECK(listed("Ada Nes @adanes (voting member)") == "Ada Nes|voting member");
  CHECK(listed("Joost van Dalen, Siri-Marie Øvrum Nesgård") == "Joost van Dalen|; Siri-Marie Øvrum Nesgård|");
  CHECK(listed("Ingen").empty());
}

TEST_CASE("A text with something in it that is no name is no list of names") {
  CHECK(listed("Ada Nes orienterte om saken, og Bo Lie svarte") == "none");
  CHECK(listed("Ada Nes (AP) forlot møtet") == "none");
  CHECK(listed("Økonomisjef, Ada Nes") == "none");
  CHECK(listed("18:00 - 21:00") == "none");
}

TEST_CASE("Parties by every way they are written") {
  CHECK(Vocabulary().is_party("AP"));
  CHECK(Vocabulary().is_party("Arbeiderpartiet"));
  CHECK(Vocabulary().party_key("Rødt") == Vocabulary().party_key("R"));
  CHECK(Vocabulary().party_key("FrP") == Vocabulary().party_key("Fremskrittspartiet"));
  CHECK_FALSE(Vocabulary().is_party("PL"));
  CHECK(Vocabulary().party_list("AP, SV og SP")->size() == 3);
  CHECK_FALSE(Vocabulary().party_list("AP, Ada Nes"));
}

TEST_CASE("Functions are roles in whatever language") {
  CHECK(Vocabulary().role("Nestleder") == "deputy_leader");
  CHECK(Vocabulary().role("ordförande") == "leader");
  CHECK(Vocabulary().role("Varamedlem:") == "deputy");
  CHECK(Vocabulary().role("Hjartdal").empty());
}

TEST_CASE("A function or an office before a whole name is its title, and no part of it") {
  CHECK(titles_in("Styreleder Kåre Bakke, Nestleder Anne Lie") ==
        "Kåre Bakke|Styreleder; Anne Lie|Nestleder");
  CHECK(titles_in("City Manager Pat Olsen, sokneprest Hans Eik") ==
        "Pat Olsen|City Manager; Hans Eik|sokneprest");
  CHECK(titles_in("Daglig leder Inger Nes") == "Inger Nes|Daglig leder");
  // A name of two words has no title before it, and small words are none.
  CHECK(titles_in("Ada Nes, Anne Lise Berg") == "Ada Nes|; Anne Lise Berg|");
  CHECK(titles_in("under Ada Nes").empty());
  // What is said before everybody is no function.
  CHECK(titles_in("Councilmembers Ann Pruitt, Professor J Whitcombe") == "Ann Pruitt|; J Whitcombe|");
}

TEST_CASE("For which items somebody came is no part of the name, and other words behind it are no list") {
  CHECK(listed("Ada Nes (Finance) for minute 25/33") == "Ada Nes|Finance");
  CHECK(listed("Ada Nes (HR) for items 4-7 only") == "Ada Nes|HR");
  CHECK(listed("Ada Nes (HR) under sak 4–6") == "Ada Nes|HR");
  CHECK(listed("Ada Nes (HR) for item four") == "none");
  CHECK(listed("Ada Nes (HR) spoke for item 4") == "none");
}

TEST_CASE("A councillor of a district is named without the office") {
  CHECK(bare_name("District Cllr M Frayne") == "M Frayne");
  CHECK(bare_name("County Councillor Ada Nes") == "Ada Nes");
  CHECK(bare_name("District Nes") == "District Nes");
  CHECK(listed("Prost Ada Nes, kirkeverge Bo Lie") == "Ada Nes|; Bo Lie|");
  CHECK(is_name("Ola Prost"));
}
