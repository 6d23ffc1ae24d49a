// SPDX-License-Identifier: MIT
// KO309 and KO310: who leads and who keeps the minutes, on the day, as far as the members are known.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a meeting on 2025-03-11 of a board with these members gives.
std::string officer_codes(const std::string& members, const std::string& fields) {
  const std::string text = "kind: organisation\nid: o\nname: O\nparent: p\nmembers: " + members +
                           "\n---\n{kind: organisation, id: p, name: P, members: [{person: geir-lund}]}\n" +
                           test::people + "---\n{kind: meeting, id: m, body: o, start: 2025-03-11T18:00, " +
                           fields + "}\n";
  return test::codes_of(text, "KO309") + test::codes_of(text, "KO310");
}

TEST_CASE("the chair is a member on the day of the meeting") {
  const auto member = [](const std::string& bounds) {
    return officer_codes("[{person: ada-nes}, {person: bo-lie" + bounds + "}]", "chair: bo-lie");
  };
  CHECK(member("").empty());
  CHECK(member(", from: 2025-03-11").empty());
  CHECK(member(", from: 2025-03-12") == "KO309");
  CHECK(member(", to: 2025-03-11").empty());
  CHECK(member(", to: 2025-03-10") == "KO309");
  // An open end may reach it.
  CHECK(member(", to: 2025-03-10~").empty());
  CHECK(member(", from: 2025-03-12?").empty());
  CHECK(member(", to: 2025").empty());
  CHECK(officer_codes("[{person: ada-nes}]", "chair: bo-lie") == "KO309");
}

TEST_CASE("who sits for a member may chair") {
  CHECK(
      officer_codes("[{person: ada-nes}]", "chair: bo-lie, present: [{person: bo-lie, instead_of: ada-nes}]")
          .empty());
  CHECK(officer_codes("[{person: ada-nes}]", "chair: bo-lie, present: [{person: bo-lie}]") == "KO309");
  CHECK(officer_codes("[{person: ada-nes}]",
                      "chair: bo-lie, present: [{person: cy-moe, instead_of: ada-nes}]") == "KO309");
  CHECK(officer_codes("[{person: ada-nes}]",
                      "chair: bo-lie, absent: [{person: ada-nes, substitute: {person: bo-lie}}]")
            .empty());
  CHECK(officer_codes("[{person: ada-nes}]",
                      "chair: bo-lie, absent: [{person: ada-nes, substitute: {person: cy-moe}}]") == "KO309");
}

TEST_CASE("where no members are recorded, or one is unknown, nobody is known not to be one") {
  CHECK(officer_codes("[]", "chair: bo-lie").empty());
  CHECK(officer_codes("[{vacant: true}]", "chair: bo-lie").empty());
  CHECK(officer_codes("[{person: ada-nes}, {role: member}]", "chair: bo-lie").empty());
  CHECK(officer_codes("[{person: ada-nes}, {name: Tor}]", "chair: bo-lie").empty());
  CHECK(officer_codes("[{person: ada-nes}, {vacant: true}]", "chair: bo-lie") == "KO309");
  CHECK(officer_codes("[{person: ada-nes, to: 2024-12-31}]", "chair: bo-lie").empty());
  CHECK(officer_codes("[{person: ada-nes}, {name: Tor, to: 2024-12-31}]", "chair: bo-lie") == "KO309");
}

TEST_CASE("a secretary is a member, staff above, or listed as there") {
  CHECK(officer_codes("[{person: ada-nes}]", "secretary: bo-lie") == "KO310");
  CHECK(officer_codes("[{person: ada-nes}]", "secretary: ada-nes").empty());
  CHECK(officer_codes("[{person: ada-nes}]", "secretary: geir-lund").empty());
  CHECK(officer_codes("[{person: ada-nes}]", "secretary: bo-lie, present: [{person: bo-lie}]").empty());
  CHECK(officer_codes("[{person: ada-nes}]", "secretary: bo-lie, guests: [{person: bo-lie}]").empty());
  CHECK(
      officer_codes("[{person: ada-nes}]", "secretary: bo-lie, administration: [{person: bo-lie}]").empty());
  CHECK(officer_codes("[{person: ada-nes}]",
                      "secretary: bo-lie, present: [{person: ada-nes}], guests: [{person: cy-moe}]") ==
        "KO310");
  CHECK(officer_codes("[]", "secretary: bo-lie").empty());
}

TEST_CASE("who leads a project is in its group while leading it") {
  const auto led = [](const std::string& role, const std::string& membership = "") {
    return test::codes_of(
        "{kind: organisation, id: g, name: G, members: [{person: ada-nes}, {person: bo-lie" + membership +
            "}]}\n" + test::people + "---\n{kind: project, id: p, title: P, group: g, roles: [{" + role +
            "}]}\n",
        "KO309");
  };
  CHECK(led("role: leader, held_by: bo-lie").empty());
  CHECK(led("role: leader, held_by: cy-moe") == "KO309");
  CHECK(led("role: owner, held_by: cy-moe").empty());
  CHECK(led("role: leader, held_by: cy-moe, tentative: true").empty());
  CHECK(led("role: leader, held_by: bo-lie, from: 2025-01-01", ", to: 2025-01-01").empty());
  CHECK(led("role: leader, held_by: bo-lie, from: 2025-01-01", ", to: 2024-12-31") == "KO309");
  CHECK(led("role: leader, held_by: [bo-lie, cy-moe]") == "KO309");
  // One of whom there is no record is told of for that.
  CHECK(led("role: leader, held_by: borte").empty());
  CHECK(led("role: leader, held_by: g").empty());
  CHECK(led("role: leader").empty());
}

TEST_CASE("who leads a project is held against a group whose members are known") {
  const auto led = [](const std::string& group) {
    return test::codes_of(group + test::people +
                              "---\n{kind: project, id: p, title: P, group: g, roles: [{role: leader, "
                              "held_by: cy-moe}]}\n",
                          "KO309");
  };
  CHECK(led("{kind: organisation, id: g, name: G, members: [{person: ada-nes}]}\n") == "KO309");
  CHECK(led("{kind: organisation, id: g, name: G}\n").empty());
  CHECK(led("{kind: organisation, id: g, name: G, members: [{person: ada-nes}, {name: Tor}]}\n").empty());
  CHECK(led("{kind: project, id: g, title: G}\n").empty());
  CHECK(led("{kind: person, id: geir, name: Geir}\n").empty());
}

}  // namespace
}  // namespace ko
