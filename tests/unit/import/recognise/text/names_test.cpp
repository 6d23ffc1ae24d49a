// SPDX-License-Identifier: MIT
#include "import/recognise/text/names.hpp"

#include <doctest/doctest.h>

#include <string>

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
  CHECK(is_party("AP"));
  CHECK(is_party("Arbeiderpartiet"));
  CHECK(party_key("Rødt") == party_key("R"));
  CHECK(party_key("FrP") == party_key("Fremskrittspartiet"));
  CHECK_FALSE(is_party("PL"));
  CHECK(party_list("AP, SV og SP")->size() == 3);
  CHECK_FALSE(party_list("AP, Ada Nes"));
}

TEST_CASE("Functions are roles in whatever language") {
  CHECK(role_named("Nestleder") == "deputy_leader");
  CHECK(role_named("ordförande") == "leader");
  CHECK(role_named("Varamedlem:") == "deputy");
  CHECK(role_named("Hjartdal").empty());
}
