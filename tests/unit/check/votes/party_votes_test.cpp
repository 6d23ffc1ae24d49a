// SPDX-License-Identifier: MIT
// KO552 and KO580: the parties' numbers beside those named, everybody else's votes, and what is counted.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

std::string voted(const std::string& fields) {
  return test::findings_of("kind: meeting\nid: m\nagenda:\n  - {title: T, votes: [{" + fields + "}]}\n",
                           "KO580");
}

TEST_CASE("a side is counted, or everybody else voted so, and not both") {
  CHECK(voted("for: 3, others: against").empty());
  CHECK(voted("against: 3, others: for").empty());
  CHECK(voted("for: 3, others: for") == "4 KO580 `for` is counted, and everybody else voted so, too\n");
  CHECK(voted("against: 3, others: against") ==
        "4 KO580 `against` is counted, and everybody else voted so, too\n");
}

TEST_CASE("each side that is stated is what the parties have together") {
  const std::string parties = ", by_party: [{party: a, for: 2, against: 1, blank: 1}, {party: b, for: 1}]";
  CHECK(voted("for: 3, against: 1, blank: 1" + parties).empty());
  CHECK(voted("for: 2" + parties) == "4 KO580 `for` is 2, and the parties have 3 together\n");
  CHECK(voted("against: 2" + parties) == "4 KO580 `against` is 2, and the parties have 1 together\n");
  CHECK(voted("blank: 2" + parties) == "4 KO580 `blank` is 2, and the parties have 1 together\n");
  // What none of them states is not told by party, and what one states as none is.
  CHECK(voted("for: 4, against: 1, by_party: [{party: a, against: 1}]").empty());
  CHECK(voted("for: 4, against: 1, by_party: [{party: a, against: 1, for: 0}]") ==
        "4 KO580 `for` is 4, and the parties have 0 together\n");
}

/// What is found of a vote in a meeting of four: two of party a, one of b and one of whom no party is known.
std::string named(const std::string& vote) {
  return test::findings_of(
      "kind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [{person: ada-nes, "
      "for: "
      "a}, {person: bo-lie, for: a}, {person: cy-moe, for: b}, di-ruud]\nagenda:\n  - {title: T, votes: [{" +
          vote +
          "}]}\n---\n{kind: organisation, id: o, name: O}\n---\n{kind: organisation, id: a, name: A, type: "
          "party}\n---\n{kind: organisation, id: b, name: B, type: party}\n" +
          test::people,
      "KO552");
}

TEST_CASE("no more of a party are named on a side than are counted there") {
  const std::string sides = "for: [ada-nes, bo-lie], against: [cy-moe, di-ruud], by_party: ";
  CHECK(named(sides + "[{party: a, for: 2}, {party: b, against: 1}]").empty());
  CHECK(named(sides + "[{party: a, for: 3}, {party: b, against: 1}]").empty());  // not all are named
  CHECK(named(sides + "[{party: a, for: 1, against: 1}, {party: b, for: 1}]") ==
        "8 KO552 2 of `a` are named under `for`, and 1 is counted\n"
        "8 KO552 1 of `b` is named under `against`, and 0 are counted\n");
  CHECK(named(sides + "[{party: A, against: 2}]") ==
        "8 KO552 2 of `A` are named under `for`, and 0 are counted\n");
  CHECK(named(sides + "[{party: a}]").empty());  // of which no number is stated
  CHECK(named("blank: [cy-moe], by_party: [{party: b, for: 1}]") ==
        "8 KO552 1 of `b` is named under `blank`, and 0 are counted\n");
  CHECK(named("for: 2, by_party: [{party: a, for: 1}]").empty());
}

/// What is found of an item of a meeting of three: two of party a, and one of b.
std::string counted_by_party(const std::string& item) {
  return test::codes_of(
      "kind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [{person: ada-nes, "
      "for: a}, {person: bo-lie, for: a}, {person: cy-moe, for: b}]\nagenda:\n  - {title: T, " +
          item +
          "}\n---\n{kind: organisation, id: o, name: O, members: [{person: ada-nes}, {person: bo-lie}, "
          "{person: cy-moe}]}\n---\n{kind: organisation, id: a, name: A, type: party}\n---\n{kind: "
          "organisation, id: b, name: B, type: party}\n" +
          test::people,
      "KO581");
}

TEST_CASE("no more of a party vote than were there, in the matter and on how it is taken up") {
  for (const std::string where : {"votes: [{", "closed: {basis: x, vote: {"}) {
    CAPTURE(where);
    const std::string end = where.find('[') != std::string::npos ? "}]" : "}}";
    const auto counted = [&](const std::string& parties) {
      return counted_by_party(where + "by_party: [" + parties + "]" + end);
    };
    CHECK(counted("{party: a, for: 2}, {party: b, against: 1}").empty());
    CHECK(counted("{party: a, for: 2, against: 1}") == "KO581");
    CHECK(counted("{party: b, for: 1, blank: 1}") == "KO581");
    CHECK(counted("{party: b}").empty());
    CHECK(counted("{party: c, for: 0}").empty());
    CHECK(counted("{party: c, for: 1}") == "KO581");
  }
}

TEST_CASE("who stood down has no vote in the matter, and had one on how it was taken up") {
  const std::string stood_down = "recused: [{person: bo-lie}], ";
  CHECK(counted_by_party(stood_down + "votes: [{by_party: [{party: a, for: 1}]}]").empty());
  CHECK(counted_by_party(stood_down + "votes: [{by_party: [{party: a, for: 2}]}]") == "KO581");
  CHECK(counted_by_party(stood_down + "decisions: [{title: V, vote: {by_party: [{party: a, for: 2}]}}]") ==
        "KO581");
  CHECK(counted_by_party(stood_down + "closed: {basis: x, vote: {by_party: [{party: a, for: 2}]}}").empty());
}

TEST_CASE("a heading of the list of those present names their party as well as `for` does") {
  const auto said = [](const std::string& heading) {
    return test::codes_of(
        "{kind: organisation, id: a, name: A, type: party}\n---\n{kind: organisation, id: b, "
        "name: B, type: party}\n---\n{kind: meeting, id: m, status: held, start: "
        "2025-03-11T18:00, present: [{person: ada-nes" +
            heading + "}], agenda: [{title: T, votes: [{by_party: [{party: a, for: 1}]}]}]}\n" + test::people,
        "KO581");
  };
  CHECK(said(", group: A").empty());
  CHECK(said(", group: B") == "KO581");
  CHECK(said(", for: a, group: B").empty());
  CHECK(said(", for: b, group: A") == "KO581");
  CHECK(said("").empty());  // of whom no party is known
}

TEST_CASE("who took the seat of one who stood down may vote for any party, and counts once") {
  const std::string instead = "recused: [{person: bo-lie, instead: ";
  const std::string votes = "}], votes: [{by_party: [{party: a, for: 2}]}]";
  CHECK(counted_by_party(instead + "di-ruud" + votes).empty());
  CHECK(counted_by_party(instead + "cy-moe" + votes) == "KO581");  // who is there for b
}

TEST_CASE("those named in a vote beside the matter are held against the parties' numbers, too") {
  const auto beside = [](const std::string& number) {
    return named(
        "for: 1}], recused: [{person: di-ruud, vote: {for: [ada-nes, bo-lie], by_party: [{party: a, for: " +
        number + "}]}");
  };
  CHECK(beside("2").empty());
  CHECK(beside("1") == "8 KO552 2 of `a` are named under `for`, and 1 is counted\n");
}

}  // namespace
}  // namespace ko
