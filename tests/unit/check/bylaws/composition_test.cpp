// SPDX-License-Identifier: MIT
// KO566: what a body may have met without its day being known; KO535: an election that names nobody.
#include <doctest/doctest.h>

#include <string>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

constexpr std::string_view board =
    "kind: organisation\nid: styret\nname: Styret\nbylaws: [{rule: meets-too-seldom, section: § 5, times: "
    "2}]\n---\n{kind: meeting, id: a, body: styret, status: held, start: 2023-11-02}\n---\n"
    "{kind: meeting, id: b, body: styret, status: held, start: 2024-02-01}\n";

std::string met_in_2024(const std::string& more, std::string_view codes = "KO566") {
  return test::findings_of(std::string(board) + more, codes, to_day({2025, 1, 1}));
}

TEST_CASE(
    "a meeting of which the day is not recorded may have been in any year; other records are no meetings") {
  const std::string told =
      "2 KO566 it met once in 2024, and has to meet 2 times a year (the bylaws of `styret`, § 5)\n";
  CHECK(met_in_2024("") == told);
  CHECK(met_in_2024("---\n{kind: meeting, id: c, body: styret, status: held}\n").empty());
  CHECK(met_in_2024("---\n{kind: meeting, id: c, body: annet, status: held}\n") == told);
  CHECK(met_in_2024("---\n{kind: decision, id: d, title: Vedtak, body: styret}\n") == told);
  for (const std::string status : {"planned", "called", "cancelled"}) {
    CAPTURE(status);
    CHECK(met_in_2024("---\n{kind: meeting, id: c, body: styret, status: " + status +
                      ", start: 2024-05-01}\n") == told);
  }
  CHECK(met_in_2024("---\n{kind: meeting, id: c, body: styret, start: 2024-05-01}\n").empty());
  CHECK(met_in_2024("---\n{kind: meeting, id: c, body: styret, start: 2024-12-31}\n").empty());
  CHECK(met_in_2024("---\n{kind: meeting, id: c, body: styret, start: 2025-01-01}\n") == told);
  CHECK(met_in_2024("---\n{kind: meeting, id: c, body: styret, start: 2024~}\n").empty());
}

TEST_CASE(
    "in the year in which a body is dissolved it need not meet, and of the year that is not over nothing is "
    "asked") {
  const auto dissolved = [](const std::string& on, Day today = to_day({2025, 1, 1})) {
    std::string text(board);
    text.insert(text.find("bylaws"), "dissolved: " + on + "\n");
    return test::codes_of(text, "KO566", today);
  };
  CHECK(dissolved("2024-12-31").empty());
  CHECK(dissolved("2024").empty());
  CHECK(dissolved("2025-01-01") == "KO566");
  CHECK(dissolved("2030", to_day({2024, 12, 31})).empty());
}

TEST_CASE(
    "of an election that names nobody, nobody can be of one sex, and of one on no known day nothing is "
    "asked") {
  const auto found = [](const std::string& elected, const std::string& day = "2015-10-20") {
    return test::findings_of(
        "kind: organisation\nid: utvalget\nname: Utvalget\ntype: committee\nprofile: kommuneloven-1992\n"
        "elections:\n  - date: " +
            day +
            "\n    method: proportional\n    seats: 7\n    lists: [{party: "
            "Bygdelista, "
            "seats: 4}]\n" +
            elected +
            "---\n{kind: person, id: ada, name: Ada Nes, gender: mann}\n---\n{kind: person, id: bo, name: Bo "
            "Lie, gender: mann}\n---\n{kind: person, id: cy, name: Cy Moe, gender: mann}\n---\n{kind: "
            "person, "
            "id: di, name: Di Ruud, gender: mann}\n",
        "KO535");
  };
  CHECK(found("").empty());
  const std::string four =
      "    elected: [{person: ada, for: Bygdelista}, {person: bo, for: Bygdelista}, {person: cy, for: "
      "Bygdelista}, {person: di, for: Bygdelista}]\n";
  CHECK(found(four, "").empty());
  // Without those elected, the first of the list are, as many as it has seats.
  const auto standing = [](const std::string& first) {
    return test::codes_of(
        "kind: organisation\nid: utvalget\nname: Utvalget\ntype: committee\nprofile: "
        "kommuneloven-1992\nelections: "
        "[{date: 2015-10-20, method: proportional, seats: 4, lists: [{party: A, seats: 4, candidates: [" +
            first +
            ", {name: Bo, }, {name: Cy}, {name: Di}, ada]}]}]\n---\n{kind: person, id: ada, name: Ada, "
            "gender: mann}\n",
        "KO535");
  };
  CHECK(standing("{name: Ada}").empty());
  CHECK(found(four, "2015-10-20~").empty());
  CHECK(found(four) ==
        "10 KO535 none of the 4 elected of `Bygdelista` are women, and at least 2 have to be "
        "(kommuneloven-1992, section 37)\n");
}

TEST_CASE("that too few are of one sex is told of once, of the first day on which they were") {
  const auto found = [](const std::string& members) {
    return test::findings_of(
        "kind: organisation\nid: o\nname: O\ntype: committee\nprofile: likestillingsloven\nmembers: [" +
            members +
            "]\n---\n{kind: person, id: a, name: A, gender: mann}\n---\n{kind: person, id: b, name: B, "
            "gender: "
            "mann}\n---\n{kind: person, id: c, name: C, gender: mann}\n---\n{kind: person, id: k, name: K, "
            "gender: "
            "kvinne}\n",
        "KO567");
  };
  CHECK(found("{person: a, from: 2020-01-01}, {person: b, from: 2021-01-01}, {person: c, from: 2022-01-01}")
            .find("on 2021-01-01") != std::string::npos);
  const std::string twice =
      found("{person: a, from: 2020-01-01}, {person: b, from: 2020-01-01}, {person: c, from: 2022-01-01}");
  CHECK(twice.find("on 2020-01-01") != std::string::npos);
  CHECK(twice.find("on 2022-01-01") == std::string::npos);
  CHECK(found("{person: a, from: 2020-01-01}, {person: k, from: 2020-01-01}").empty());
}

}  // namespace
}  // namespace ko
