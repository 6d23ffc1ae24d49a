// SPDX-License-Identifier: MIT
// KO510 to KO512: who stands in for whom, and when.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a meeting with these lists gives, of a board of three and a deputy.
std::string substitute_codes(const std::string& fields) {
  return test::codes_of(
      "kind: organisation\nid: styret\nname: Styret\nmembers: [{person: ada-nes}, {person: bo-lie}, "
      "{person: cy-moe}, {person: di-ruud, role: deputy, from: 2025-03-11, to: 2025-03-11}]\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\nend: "
          "2025-03-11T20:00\n" +
          fields,
      "KO51");
}

TEST_CASE("a substitute comes when the one replaced has left, at that very minute or later") {
  const auto change = [](const std::string& left, const std::string& arrived) {
    return substitute_codes("present:\n  - {person: bo-lie" + left +
                            "}\n  - {person: di-ruud, instead_of: bo-lie" + arrived + "}\n");
  };
  CHECK(change("", "") == "KO510");
  CHECK(change(", left: '19:00'", ", arrived: '19:01'").empty());
  CHECK(change(", left: '19:00'", ", arrived: '19:00'").empty());
  CHECK(change(", left: '19:01'", ", arrived: '19:00'") == "KO510");
  CHECK(change(", left: '19:00~'", ", arrived: '19:00'").empty());
  CHECK(change(", left: '19:31~'", ", arrived: '19:00'") == "KO510");
}

TEST_CASE(
    "a substitute who takes the seat for an item from which the other stood down may be there beside them") {
  const std::string lists =
      "present:\n  - bo-lie\n  - {person: di-ruud, instead_of: bo-lie}\nagenda:\n  - {title: En, recused: ";
  CHECK(substitute_codes(lists + "[{person: bo-lie, instead: di-ruud}]}\n").empty());
  CHECK(substitute_codes(lists + "[{person: ada-nes, instead: di-ruud}]}\n") == "KO510");
  CHECK(substitute_codes(lists + "[{person: bo-lie}]}\n") == "KO510");
  CHECK(substitute_codes(lists + "[]}\n") == "KO510");
}

TEST_CASE("a seat has one substitute at a time") {
  const auto two = [](const std::string& first, const std::string& second) {
    return substitute_codes("present:\n  - {person: di-ruud, instead_of: bo-lie" + first +
                            "}\n  - {person: eli-vik, instead_of: bo-lie" + second + "}\nabsent: [bo-lie]\n");
  };
  CHECK(two("", "") == "KO511");
  CHECK(two(", left: '19:00'", ", arrived: '19:00'").empty());
  CHECK(two(", left: '19:01'", ", arrived: '19:00'") == "KO511");
  CHECK(substitute_codes(
            "present:\n  - {person: di-ruud, instead_of: bo-lie}\n  - {person: eli-vik, instead_of: cy-moe}\n"
            "absent: [bo-lie, cy-moe]\n")
            .empty());
  // Of three each later one is told of, against the first.
  CHECK(test::findings_of(
            "{kind: organisation, id: o, name: O}\n" + test::people +
                "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11\npresent:\n"
                "  - {person: di-ruud, instead_of: bo-lie}\n  - {person: eli-vik, instead_of: bo-lie}\n"
                "  - {person: geir-lund, instead_of: bo-lie}\n",
            "KO511") ==
        "22 KO511 `di-ruud` and `eli-vik` both stand in for `bo-lie`\n"
        "23 KO511 `di-ruud` and `geir-lund` both stand in for `bo-lie`\n");
  // One person written twice in the same seat is one.
  CHECK(substitute_codes(
            "present:\n  - {person: di-ruud, instead_of: bo-lie, left: '19:00'}\n  - {person: di-ruud, "
            "instead_of: bo-lie}\nabsent: [bo-lie]\n")
            .empty());
  CHECK(substitute_codes("present:\n  - {person: di-ruud, instead_of: bo-lie}\n  - {person: eli-vik, "
                         "instead_of: bo-lie}\n  - "
                         "{person: geir-lund, instead_of: bo-lie}\nabsent: [bo-lie]\n") == "KO511 KO511");
}

TEST_CASE("whoever is replaced is absent, or there at another time") {
  CHECK(substitute_codes("present:\n  - {person: di-ruud, instead_of: bo-lie}\nabsent: [bo-lie]\n").empty());
  CHECK(substitute_codes("present:\n  - {person: di-ruud, instead_of: bo-lie}\nabsent: [cy-moe]\n") ==
        "KO512");
  CHECK(substitute_codes("present:\n  - {person: di-ruud, instead_of: bo-lie}\n") == "KO512");
}

TEST_CASE("a deputy who is there is there for somebody, unless only to listen") {
  CHECK(substitute_codes("present: [ada-nes, di-ruud]\n") == "KO512");
  CHECK(substitute_codes("present:\n  - ada-nes\n  - {person: di-ruud, voting: advisory}\n").empty());
  CHECK(substitute_codes("present:\n  - ada-nes\n  - {person: di-ruud, role: observer}\n").empty());
  CHECK(substitute_codes("present:\n  - ada-nes\n  - {person: eli-vik, role: deputy}\n") == "KO512");
  CHECK(substitute_codes("present: [ada-nes, eli-vik]\n").empty());
  CHECK(substitute_codes("present: [ada-nes]\nchair: di-ruud\n").empty());
}

TEST_CASE("a deputy who has the seat of one on leave is there for that one") {
  const auto on_leave = [](const std::string& leave) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes}, {person: bo-lie" + leave +
            "}, {person: di-ruud, role: deputy, deputises_for: bo-lie}]\n" + test::people +
            "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-03-11T18:00, present: "
            "[ada-nes, di-ruud]}\n",
        "KO512");
  };
  CHECK(on_leave(", leave: {from: 2025-03-11, to: 2025-03-11}").empty());
  CHECK(on_leave(", leave: {from: 2025-03-12}") == "KO512");
  CHECK(on_leave("") == "KO512");
}

TEST_CASE("a deputy is one on the days of the membership, and a member none") {
  const auto on = [](const std::string& bounds) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes}, {person: di-ruud, role: deputy, " +
            bounds + "}]\n" + test::people +
            "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-03-11T18:00, present: "
            "[ada-nes, di-ruud]}\n",
        "KO512");
  };
  CHECK(on("from: 2025-03-11") == "KO512");
  CHECK(on("from: 2025-03-12").empty());
  CHECK(on("to: 2025-03-11") == "KO512");
  CHECK(on("to: 2025-03-10").empty());
  CHECK(test::codes_of("kind: organisation\nid: o\nname: O\nmembers: [{person: di-ruud}, {person: di-ruud, "
                       "role: deputy}]\n" +
                           test::people +
                           "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-03-11T18:00, "
                           "present: [di-ruud]}\n",
                       "KO512")
            .empty());
}

TEST_CASE("a deputy whom an entry of the absent or the recused names is there for that one") {
  CHECK(substitute_codes(
            "present: [ada-nes, di-ruud]\nabsent:\n  - {person: bo-lie, substitute: {person: di-ruud}}\n")
            .empty());
  CHECK(substitute_codes(
            "present: [ada-nes, di-ruud]\nabsent:\n  - {person: bo-lie, substitute: {person: eli-vik}}\n") ==
        "KO512");
  CHECK(substitute_codes("present: [ada-nes, di-ruud]\nagenda: [{title: En, recused: [{person: ada-nes, "
                         "instead: di-ruud}]}]\n")
            .empty());
}

TEST_CASE("a meeting that is not recorded has no substitutes to tell of") {
  CHECK(substitute_codes("form: written\npresent:\n  - bo-lie\n  - {person: di-ruud, instead_of: bo-lie}\n")
            .empty());
}

TEST_CASE("who sat in for one who stood down is no second substitute") {
  const std::string di = "{person: di-ruud, instead_of: bo-lie}";
  const std::string absent = "absent: [bo-lie]\n";
  CHECK(substitute_codes("present: [ada-nes, " + di + ", {person: eli-vik, instead_of: bo-lie}]\n" +
                         absent) == "KO511");
  CHECK(substitute_codes("present: [ada-nes, " + di + "]\n" + absent +
                         "agenda: [{title: En, recused: [{person: di-ruud, instead: eli-vik}]}]\n")
            .empty());
}

}  // namespace
}  // namespace ko
