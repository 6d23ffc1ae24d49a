// SPDX-License-Identifier: MIT
// KO538, KO568 and KO569: which deputy is called for whom, and whom the order does not bind.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

constexpr const char* ranked_of_one_list =
    "{person: cy-moe, role: deputy, group: A, rank: 1}, {person: di-ruud, role: deputy, group: A, rank: 2}, "
    "{person: eli-vik, role: deputy, group: B, rank: 1}";

/// What is found of a meeting of a body of two, of groups A and B, with deputies.
std::string called_codes(const std::string& lists, const std::string& deputies = ranked_of_one_list,
                         const std::string& more = "") {
  return test::codes_of(
      "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes, group: A}, {person: "
      "bo-lie, group: B}, " +
          deputies + "]\n" + test::people +
          "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\n" + lists + more,
      "KO56");
}

std::string with_absent(const std::string& substitute, const std::string& absent) {
  return "present: [bo-lie, {person: " + substitute + ", instead_of: ada-nes}]\nabsent: [ada-nes" + absent +
         "]\n";
}

TEST_CASE("the first of the list is called, unless the meeting says what became of that one") {
  CHECK(called_codes(with_absent("cy-moe", "")).empty());
  CHECK(called_codes(with_absent("di-ruud", "")) == "KO569");
  CHECK(called_codes(with_absent("di-ruud", ", cy-moe")).empty());
  CHECK(called_codes("present: [cy-moe, {person: di-ruud, instead_of: ada-nes}]\nabsent: [ada-nes, bo-lie]\n")
            .empty());
  CHECK(called_codes(with_absent("di-ruud", "") +
                     "agenda: [{title: En, recused: [{person: bo-lie, instead: cy-moe}]}]\n")
            .find("KO569") == std::string::npos);
  CHECK(called_codes(with_absent("di-ruud", "") + "guests: [{person: cy-moe}]\n").empty());
}

TEST_CASE("a deputy with a seat of their own is passed over by nobody") {
  const std::string deputies = ranked_of_one_list;
  CHECK(called_codes(with_absent("di-ruud", ""), deputies) == "KO569");
  CHECK(called_codes(with_absent("di-ruud", ""), deputies + ", {person: cy-moe, group: A}").empty());
}

TEST_CASE("a deputy of another group stands in for nobody of this") {
  CHECK(called_codes(with_absent("eli-vik", "")) == "KO568");
  CHECK(called_codes(with_absent("geir-lund", "")).empty());  // of whom no group is known
}

TEST_CASE("who came for whom may stand with the one away") {
  const auto with = [](const std::string& substitute) {
    return called_codes(
        "present: [bo-lie, di-ruud]\nabsent: [{person: ada-nes, substitute: {person: di-ruud" + substitute +
        "}}]\n");
  };
  CHECK(with("") == "KO569");
  CHECK(with(", tentative: true").empty());
  CHECK(with(", from: m").empty());
  CHECK(called_codes("present: [bo-lie, eli-vik]\nabsent: [{person: ada-nes, substitute: eli-vik}]\n") ==
        "KO568");
}

TEST_CASE("a person's own party says nothing of the list they stand on, a membership at either end does") {
  const auto with = [](const std::string& of_ada, const std::string& of_bo) {
    return test::codes_of(
        "{kind: organisation, id: o, name: O}\n---\n{kind: organisation, id: a, name: A, type: "
        "party}\n---\n{kind: organisation, id: b, name: B, type: party}\n---\n{kind: person, "
        "id: ada, name: Ada Nes, party: a, memberships: [{organisation: o" +
            of_ada +
            "}]}\n---\n{kind: person, id: bo, name: Bo Lie, party: b, memberships: "
            "[{organisation: o, role: deputy" +
            of_bo +
            "}]}\n---\n{kind: meeting, id: m, body: o, status: held, start: "
            "2025-03-11T18:00, present: [{person: bo, instead_of: ada}], absent: [ada]}\n",
        "KO568");
  };
  CHECK(with("", "").empty());
  CHECK(with(", for: a", "").empty());
  CHECK(with(", for: a", ", for: a").empty());
  CHECK(with(", for: a", ", for: b") == "KO568");
  CHECK(with(", group: Fellesliste", ", group: fellesliste").empty());
  CHECK(with(", for: a", ", group: A").empty());  // which may be the same
  CHECK(with(", for: a", ", group: B").empty());
}

TEST_CASE("the party that the meeting states goes before the heading, and both before the membership") {
  const auto with = [](const std::string& of_substitute) {
    return test::codes_of(
        "{kind: organisation, id: a, name: A, type: party}\n---\n{kind: organisation, id: b, name: B, type: "
        "party}\n---\n{kind: organisation, id: o, name: O, members: [{person: ada-nes, for: a}, {person: "
        "bo-lie, "
        "for: b, role: deputy}]}\n" +
            test::people +
            "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-03-11T18:00, present: [{person: "
            "bo-lie, "
            "instead_of: ada-nes" +
            of_substitute + "}], absent: [ada-nes]}\n",
        "KO568");
  };
  CHECK(with("") == "KO568");
  CHECK(with(", for: a").empty());
  CHECK(with(", group: a").empty());
  CHECK(with(", for: a, group: b").empty());
  CHECK(with(", for: b, group: a") == "KO568");
}

TEST_CASE("one of several passed over is named, by rank") {
  const std::string said = test::findings_of(
      "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes}, {person: eli-vik, role: deputy, "
      "rank: "
      "2}, {person: cy-moe, role: deputy, rank: 1}, {person: di-ruud, role: deputy, rank: 3}]\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [{person: "
          "di-ruud, instead_of: ada-nes}]\nabsent: [ada-nes]\n",
      "KO569");
  CHECK(
      said.ends_with("`di-ruud` (number 3) was called, and `cy-moe` (number 1) and `eli-vik` (number 2) were "
                     "passed over\n"));
}

TEST_CASE("without every rank, or while a deputy is away, nothing is said") {
  const auto with = [](const std::string& first, const std::string& second) {
    return called_codes(with_absent("di-ruud", ""), "{person: cy-moe, role: deputy, group: A" + first +
                                                        "}, {person: di-ruud, role: deputy, group: A" +
                                                        second + "}");
  };
  CHECK(with(", rank: 1", ", rank: 2") == "KO569");
  CHECK(with("", ", rank: 2").empty());
  CHECK(with(", rank: 1", "").empty());
  CHECK(with(", rank: 1, to: 2025-03-10", ", rank: 2").empty());
  CHECK(with(", rank: 1, to: 2025-03~", ", rank: 2").empty());
  CHECK(with(", rank: 1, tentative: true", ", rank: 2").empty());
  CHECK(with(", rank: 1, leave: {from: 2025-03-01}", ", rank: 2").empty());
  CHECK(with(", rank: 1, leave: {from: 2025-04-01}", ", rank: 2") == "KO569");
}

TEST_CASE("nobody is passed over where a rank is held by nobody, or by somebody unknown") {
  for (const std::string first : {"vacant: true", "tags: [ukjent]"}) {
    CAPTURE(first);
    CHECK(called_codes(with_absent("di-ruud", ""),
                       "{" + first +
                           ", role: deputy, group: A, rank: 1}, {person: di-ruud, role: "
                           "deputy, group: A, rank: 2}")
              .empty());
  }
}

TEST_CASE("a rank counts while its membership lasts") {
  const std::string cy = ", {person: cy-moe, role: deputy, group: A, rank: 1}";
  const auto with = [&](const std::string& to) {
    return called_codes(with_absent("di-ruud", ""),
                        "{person: di-ruud, role: deputy, group: A, rank: 2, to: " + to + "}" + cy);
  };
  CHECK(with("2025-03-11") == "KO569");
  CHECK(with("2025-03-10").empty());
}

TEST_CASE("one who came twice stands where the first entry that says it puts them") {
  const auto with = [](const std::string& first, const std::string& second) {
    return test::codes_of(
        "{kind: organisation, id: a, name: A, type: party}\n---\n{kind: organisation, id: b, name: B, type: "
        "party}\n---\n{kind: organisation, id: o, name: O, members: [{person: ada-nes}, {person: bo-lie, "
        "for: b, role: deputy}]}\n" +
            test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent:\n"
            "  - {person: ada-nes, left: '18:10'" +
            first + "}\n  - {person: ada-nes, arrived: '18:20'" + second +
            "}\nagenda: [{title: En, recused: [{person: ada-nes, instead: bo-lie}]}]\n",
        "KO568");
  };
  CHECK(with("", "").empty());
  CHECK(with(", for: b", ", for: a").empty());
  CHECK(with(", for: a", ", for: b") == "KO568");
  CHECK(with("", ", for: a") == "KO568");
  CHECK(with("", ", for: b").empty());
}

TEST_CASE("one elected for the matter and a personal deputy are called by nobody's order") {
  CHECK(called_codes(with_absent("eli-vik", ""),
                     "{person: eli-vik, role: deputy, group: B, deputises_for: ada-nes}")
            .empty());
  // That another is somebody's own deputy frees nobody.
  CHECK(called_codes(with_absent("eli-vik", ""),
                     "{person: eli-vik, role: deputy, group: B}, {person: cy-moe, role: deputy, group: B, "
                     "deputises_for: ada-nes}") == "KO568");
  CHECK(called_codes(with_absent("eli-vik", ""), "{person: eli-vik, role: deputy, group: B, temporary: true}")
            .empty());
  CHECK(called_codes(with_absent("eli-vik", ""),
                     "{person: eli-vik, role: deputy, group: B}, {person: cy-moe, role: deputy, group: B, "
                     "temporary: true}") == "KO568");
  const std::string once = "{person: eli-vik, role: deputy, group: B, temporary: true, to: ";
  const std::string now = "}, {person: eli-vik, role: deputy, group: B}";
  CHECK(called_codes(with_absent("eli-vik", ""), once + "2025-03-10" + now) == "KO568");
  CHECK(called_codes(with_absent("eli-vik", ""), once + "2025-03-11" + now).empty());
  CHECK(called_codes(with_absent("eli-vik", ""), ranked_of_one_list,
                     "agenda: [{title: Valg, elections: [{body: o, temporary: true, elected: [eli-vik]}]}]\n")
            .empty());
  CHECK(called_codes(with_absent("eli-vik", ""), ranked_of_one_list,
                     "agenda: [{title: Valg, elections: [{body: o, elected: [eli-vik]}]}]\n") == "KO568");
}

TEST_CASE("who sits in for one who stood down is called like others") {
  const auto instead = [](const std::string& person, const std::string& more = "") {
    return called_codes("present: [ada-nes, bo-lie" + more +
                        "]\nagenda: [{title: En, recused: [{person: ada-nes, instead: " + person + "}]}]\n");
  };
  CHECK(instead("cy-moe").empty());
  CHECK(instead("di-ruud") == "KO569");
  CHECK(instead("di-ruud", ", cy-moe").empty());
  CHECK(instead("eli-vik") == "KO568");
  CHECK(instead("eli-vik", ", {person: eli-vik, instead_of: ada-nes}") == "KO568");  // told once
  const std::string personal = "{person: eli-vik, role: deputy, group: B, deputises_for: ada-nes}";
  CHECK(called_codes("present: [ada-nes, bo-lie]\nagenda: [{title: En, recused: [{person: ada-nes, instead: "
                     "eli-vik}]}]\n",
                     personal)
            .empty());
  const std::string elected = "elections: [{body: o, temporary: true, elected: [eli-vik]}], ";
  CHECK(called_codes("present: [ada-nes, bo-lie]\nagenda: [{title: En, " + elected +
                     "recused: [{person: ada-nes, instead: eli-vik}]}]\n")
            .empty());
}

TEST_CASE("where the deputies of a body are recorded, whoever stands in is one of them") {
  const auto stranger = [](const std::string& deputies, const std::string& agenda = "") {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes}, {person: bo-lie}" + deputies +
            "]\n" + test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\n" +
            "present: [ada-nes, {person: cy-moe, instead_of: bo-lie}]\nabsent: [bo-lie]\n" + agenda,
        "KO538");
  };
  const std::string another = ", {person: di-ruud, role: deputy}";
  CHECK(stranger(another) == "KO538");
  CHECK(stranger("").empty());                                // no deputy is recorded
  CHECK(stranger(", {vacant: true, role: deputy}").empty());  // nor is any there
  CHECK(stranger(", {person: di-ruud, role: deputy, to: 2025-03-10}").empty());
  CHECK(stranger(", {person: di-ruud, role: deputy, to: 2025-03-11}") == "KO538");
  CHECK(stranger(another + ", {name: Siri Sol, role: deputy}").empty());  // who may be the one
  CHECK(stranger(another + ", {name: Siri Sol, role: deputy, to: 2025-03-10}") == "KO538");
  CHECK(stranger(another + ", {person: cy-moe, role: deputy}").empty());
  CHECK(stranger(another + ", {person: cy-moe, role: deputy, to: 2025-03-11}").empty());
  CHECK(stranger(another + ", {person: cy-moe, role: deputy, to: 2025-03-10}") == "KO538");
  CHECK(stranger(another + ", {person: cy-moe, role: deputy, to: 2025-03~}").empty());
  CHECK(stranger(another + ", {person: cy-moe}").empty());
  CHECK(test::codes_of(
            "{kind: organisation, id: o, name: O, members: [{person: ada-nes}, {person: bo-lie}, "
            "{person: di-ruud, role: deputy}]}\n" +
                test::people +
                "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-03-11T18:00, present: "
                "[ada-nes, {person: borte, instead_of: bo-lie}], absent: [bo-lie]}\n",
            "KO538")
            .empty());  // of whom there is no record, which is told of for itself
  CHECK(
      stranger(another, "agenda: [{title: En, elections: [{body: o, temporary: true, elected: [cy-moe]}]}]\n")
          .empty());
}

TEST_CASE("the one away is named, whichever entry says who came for whom") {
  const auto said = [](const std::string& lists) {
    return test::findings_of(
        "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes, group: A}, {person: eli-vik, role: "
        "deputy, group: B}]\n" +
            test::people + "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\n" +
            lists,
        "KO5");
  };
  constexpr const char* message = "`eli-vik` of `B` stands in for `ada-nes` of `A`\n";
  CHECK(said("present: [eli-vik]\nabsent: [{person: ada-nes, substitute: eli-vik}]\n").find(message) !=
        std::string::npos);
  CHECK(said("present: [{person: eli-vik, instead_of: ada-nes}]\nabsent: [ada-nes]\n").find(message) !=
        std::string::npos);
}

TEST_CASE("who is of another group is told of once, and not that another of that group was passed over") {
  const std::string deputies =
      "{person: cy-moe, role: deputy, group: B, rank: 1}, {person: di-ruud, role: deputy, group: B, rank: 2}";
  CHECK(called_codes(with_absent("di-ruud", ""), deputies) == "KO568");
  CHECK(called_codes("present: [ada-nes, {person: di-ruud, instead_of: bo-lie}]\nabsent: [bo-lie]\n",
                     deputies) == "KO569");
}

}  // namespace
}  // namespace ko
