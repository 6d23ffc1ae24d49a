// SPDX-License-Identifier: MIT
#include "model/offices/holders.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

const std::string unit_with_posts = R"(kind: organisation
id: enhet
name: Enheten
founded: 2025-07
posts:
  - {id: leder}
  - {id: raadgiver, seats: 2, from: 2025-08}
  - {id: aldri}
members:
  - {person: ada, post: leder, to: 2025-12}
  - {person: bo, post: leder, from: 2026, tentative: true}
  - {name: Dag, post: raadgiver}
---
{kind: person, id: ada, name: Ada}
---
kind: person
id: bo
name: Bo
memberships: [{organisation: enhet, post: raadgiver, from: "2025-10~"}]
)";

std::optional<Holders> holders(std::size_t post, std::string_view day) {
  static const Register records = test::register_of(unit_with_posts);
  const Record& unit = *records.find("enhet");
  const auto view = unit.as<organisation_type>();
  auto at = view.get<"posts">().begin();
  for (std::size_t i = 0; i < post; ++i) ++at;
  return holders_on(tenures_of(records, unit), view, *at, Date::parse(day)->first());
}

}  // namespace

TEST_CASE("a post has holders on the days when it and its organisation are there") {
  CHECK(!holders(0, "2025-06-30"));
  CHECK(!holders(1, "2025-07-31"));
  CHECK(holders(0, "2025-07-01")->count.certain == 1);
  CHECK(holders(0, "2025-07-01")->vacant() == Truth::no);
}

TEST_CASE("a tentative holder and a vague day leave it open whether a seat is free") {
  CHECK(holders(0, "2026-01-01")->count.certain == 0);
  CHECK(holders(0, "2026-01-01")->count.possible == 1);
  CHECK(holders(0, "2026-01-01")->vacant() == Truth::cannot_be_told);
  CHECK(holders(1, "2025-09-01")->vacant() == Truth::yes);
  CHECK(holders(1, "2025-11-01")->vacant() == Truth::cannot_be_told);
}

TEST_CASE("of a post that nobody was ever recorded in it cannot be told") {
  CHECK(holders(2, "2026-01-01")->vacant() == Truth::cannot_be_told);
}

TEST_CASE("a seat is free while fewer hold the post than it has, and as many as it has fill it") {
  const auto vacant = [](const std::string& seats, const std::string& members) {
    const Register records = test::register_of("kind: organisation\nid: o\nname: O\nposts: [{id: p" + seats +
                                               "}]\nmembers: [" + members + "]\n");
    const Record& unit = *records.find("o");
    const auto view = unit.as<organisation_type>();
    return holders_on(tenures_of(records, unit), view, *view.get<"posts">().begin(), Day{20'000})->vacant();
  };
  const std::string one = "{name: Ada, post: p}";
  CHECK(vacant("", one) == Truth::no);
  CHECK(vacant(", seats: 2", one) == Truth::yes);
  CHECK(vacant(", seats: 2", one + ", {name: Bo, post: p}") == Truth::no);
  CHECK(vacant(", seats: 2", one + ", {name: Bo, post: p, tentative: true}") == Truth::cannot_be_told);
  CHECK(vacant(", seats: 2", one + ", {name: Bo, post: p, from: 2000~}") == Truth::cannot_be_told);
  CHECK(vacant(", seats: 2", one + ", {name: Bo, post: p, to: 2090?}") == Truth::cannot_be_told);
  CHECK(vacant("", "{vacant: true, post: p}") == Truth::yes);
  CHECK(vacant("", "{name: Ada, post: q}") == Truth::cannot_be_told);
  CHECK(vacant("", "{name: Ada, post: p, to: 2000}") == Truth::yes);
}

TEST_CASE("a stand-in fills no seat of its own while the one away is on leave, which no part at all is not") {
  const auto holders = [](const std::string& leave) {
    const Register records = test::register_of(
        "kind: organisation\nid: o\nname: O\nposts: [{id: p, seats: 2}]\nmembers: [{person: ada, post: p, "
        "leave: {" +
        leave +
        "}}, {person: bo, post: p, deputises_for: ada}]\n---\n{kind: person, id: ada, name: "
        "Ada}\n---\n{kind: person, id: bo, name: Bo}\n");
    const Record& unit = *records.find("o");
    const auto view = unit.as<organisation_type>();
    const auto found =
        holders_on(tenures_of(records, unit), view, *view.get<"posts">().begin(), to_day({2024, 10, 4}));
    return std::to_string(found->count.certain) + '-' + std::to_string(found->count.possible);
  };
  CHECK(holders("from: 2024-10-04, to: 2024-10-04") == "1-1");
  CHECK(holders("from: 2024-10-05") == "2-2");
  CHECK(holders("to: 2024-10-03") == "2-2");
  CHECK(holders("from: 2024-10-04, percent: 1") == "1-1");
  CHECK(holders("from: 2024-10-04, percent: 0") == "2-2");
  CHECK(holders("from: 2024-10-04~") == "1-2");
}

}  // namespace ko
