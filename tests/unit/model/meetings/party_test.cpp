// SPDX-License-Identifier: MIT
#include "model/meetings/party.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

const Register& council_with_parties() {
  static const Register records = test::register_of(R"(kind: organisation
id: ap
name: Arbeiderpartiet
type: party
---
{kind: organisation, id: sv, name: SV, type: party}
---
{kind: organisation, id: h, name: H, type: party}
---
{kind: organisation, id: laget, name: Laget, type: association}
---
kind: organisation
id: styret
name: Styret
members:
  - {person: ada, for: ap, from: 2020, to: 2023}
  - {person: bo, group: Fellesliste}
  - {person: di, for: laget}
  - {person: fred, for: ap}
  - {person: fred, role: leader, for: sv}
  - {person: eli, role: member}
  - {person: eli, role: leader, group: Fellesliste}
---
kind: person
id: ada
name: Ada
party: laget
memberships: [{organisation: styret, for: sv, from: 2024}]
---
{kind: person, id: bo, name: Bo, party: ap}
---
{kind: person, id: di, name: Di, party: sv}
)");
  return records;
}

std::string_view party(Standing standing, std::string_view day = "2021-03-01") {
  standing.body = "styret";
  standing.days = Period::of(*Date::parse(day));
  return party_represented(standing, [](std::string_view id) { return council_with_parties().find(id); });
}

}  // namespace

TEST_CASE("what the meeting says of a party goes before the membership") {
  CHECK(party({.person = "ada", .on_behalf_of = "sv"}) == "sv");
  CHECK(party({.person = "ada", .on_behalf_of = "laget"}) == "ap");
}

TEST_CASE("a membership counts on its days, at whichever end it is kept") {
  CHECK(party({.person = "ada"}) == "ap");
  CHECK(party({.person = "ada"}, "2024-03-01") == "sv");
  CHECK(party({.person = "ada"}, "2019-03-01") == "laget");
  // Where no day is known, any membership does, the body's first.
  CHECK(party_represented({.person = "ada", .body = "styret"},
                          [](std::string_view id) { return council_with_parties().find(id); }) == "ap");
}

TEST_CASE("then come the group, a heading that is a party's id, and the person's own party") {
  CHECK(party({.person = "bo"}) == "Fellesliste");
  CHECK(party({.person = "eli"}) == "Fellesliste");  // of the membership that states one
  CHECK(party({.person = "di"}) == "sv");
  CHECK(party({.person = "di", .heading = "Ap"}) == "ap");
  CHECK(party({.person = "di", .heading = "Laget"}) == "sv");
  CHECK(party({.heading = "SV"}) == "sv");
  CHECK(party({.person = "nobody"}).empty());
}

TEST_CASE(
    "a party is contradicted by another that the memberships of those days name, unless one is the same") {
  const auto contradicted = [](std::string_view person, std::string_view on_behalf_of, std::string_view day) {
    Standing standing{.person = person, .on_behalf_of = on_behalf_of};
    standing.body = "styret";
    standing.days = Period::of(*Date::parse(day));
    return contradicted_party(standing, [](std::string_view id) { return council_with_parties().find(id); });
  };
  CHECK(contradicted("ada", "sv", "2021-03-01") == "ap");
  CHECK(contradicted("ada", "ap", "2021-03-01").empty());
  CHECK(contradicted("ada", "ap", "2023-12-31").empty());
  CHECK(contradicted("ada", "ap", "2024-01-01") == "sv");
  CHECK(contradicted("ada", "sv", "2023-12-31") == "ap");
  CHECK(contradicted("ada", "ap", "2019-12-31").empty());
  CHECK(contradicted("ada", "laget", "2021-03-01").empty());
  CHECK(contradicted("ada", "", "2021-03-01").empty());
  CHECK(contradicted("", "sv", "2021-03-01").empty());
  CHECK(contradicted("bo", "sv", "2021-03-01").empty());
  CHECK(contradicted("di", "ap", "2021-03-01").empty());
  CHECK(contradicted("fred", "fellesliste", "2021-03-01").empty());
  CHECK(contradicted("fred", "ap", "2021-03-01").empty());
  CHECK(contradicted("fred", "sv", "2021-03-01").empty());
  CHECK(contradicted("fred", "h", "2021-03-01") == "ap");
}

TEST_CASE("of a body that is not known, and of nobody, no membership says a party") {
  const Register records = test::register_of(
      "{kind: organisation, id: ap, name: A, type: party}\n---\n{kind: organisation, id: sv, name: S, type: "
      "party}\n---\n{kind: organisation, id: styret, name: S, members: [{vacant: true, for: ap}, {person: "
      "ada, for: "
      "ap}]}\n---\n{kind: person, id: ada, name: Ada}\n");
  const auto find = [&](std::string_view id) { return records.find(id); };
  const auto represented = [&](std::string_view person, std::string_view body, std::string_view heading) {
    return std::string(party_represented({.person = person, .body = body, .heading = heading}, find));
  };
  CHECK(represented("ada", "styret", "") == "ap");
  CHECK(represented("ada", "borte", "").empty());
  CHECK(represented("ada", "", "").empty());
  CHECK(represented("", "styret", "").empty());
  CHECK(represented("", "styret", "SV") == "sv");
  const auto contradicted = [&](std::string_view person, std::string_view body, std::string_view party) {
    return std::string(contradicted_party({.person = person, .body = body, .on_behalf_of = party}, find));
  };
  CHECK(contradicted("ada", "styret", "sv") == "ap");
  CHECK(contradicted("ada", "borte", "sv").empty());
  CHECK(contradicted("", "styret", "sv").empty());
  CHECK(contradicted("ada", "styret", "").empty());
}

}  // namespace ko
