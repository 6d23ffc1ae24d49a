// SPDX-License-Identifier: MIT
// KO513 to KO515 and KO533: how many votes there could be, had to be, and are said to be.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a meeting of a board of three, all of them there, gives with these items. More fields may come first.
std::string vote_findings(const std::string& items,
                          const std::string& present = "present: [ada-nes, bo-lie, cy-moe]\n") {
  return test::findings_of(
      "kind: organisation\nid: styret\nname: Styret\n"
      "members: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}]\n" +
          test::people +
          "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\nstart: "
          "2025-03-11T18:00\nend: 2025-03-11T20:00\n" +
          present + "agenda:\n" + items,
      "KO51");
}

std::string vote_codes(const std::string& item,
                       const std::string& present = "present: [ada-nes, bo-lie, cy-moe]\n") {
  const std::string lines = vote_findings("  - {title: En, " + item + "}\n", present);
  std::string all;
  for (const std::string_view code : {"KO513", "KO514", "KO515"})
    if (lines.find(code) != std::string::npos) all += (all.empty() ? "" : " ") + std::string(code);
  return all;
}

TEST_CASE(
    "as many votes as there were people entitled are right, one more is too many, one less unaccounted for") {
  CHECK(vote_codes("votes: [{for: 3, against: 1}]") == "KO513");
  CHECK(vote_codes("votes: [{for: 2, against: 1}]").empty());
  CHECK(vote_codes("votes: [{for: 2, against: 0}]") == "KO514");
  CHECK(vote_codes("votes: [{for: 2, blank: 1}]").empty());
  CHECK(vote_codes("votes: [{for: 2, absent: 1}]").empty());
  CHECK(vote_codes("votes: [{for: 2, blank: 2}]") == "KO513");
  CHECK(vote_codes("votes: [{for: 0, against: 0}]") == "KO514");
  CHECK(vote_codes("votes: [{unanimous: true}]").empty());
}

TEST_CASE(
    "the casting vote that was added to its side is not counted again, where it made the difference of one") {
  CHECK(vote_codes("votes: [{for: 2, against: 2, casting: ada-nes}]") == "KO513");
  CHECK(vote_codes("votes: [{for: 2, against: 1, blank: 1, casting: ada-nes}]").empty());
  CHECK(vote_codes("votes: [{for: 1, against: 2, blank: 1, casting: ada-nes}]").empty());
  CHECK(vote_codes("votes: [{for: 3, against: 1, casting: ada-nes}]") == "KO513");
  CHECK(vote_codes("votes: [{for: 1, against: 3, casting: ada-nes}]") == "KO513");
  CHECK(vote_codes("votes: [{for: 2, against: 1, blank: 1}]") == "KO513");
}

TEST_CASE("between proposals everybody has one vote") {
  const std::string proposals = "proposals: [{id: a, text: A}, {id: b, text: B}], ";
  CHECK(vote_codes(proposals + "votes: [{between: {a: 2, b: 1}}]").empty());
  CHECK(vote_codes(proposals + "votes: [{between: {a: 2, b: 2}}]") == "KO513");
  CHECK(vote_codes(proposals + "votes: [{between: {a: 1, b: 1}}]") == "KO514");
  CHECK(vote_codes(proposals + "votes: [{between: {a: 1, b: 1}, blank: 1}]").empty());
}

TEST_CASE(
    "in an election everybody has a vote a seat, and as many as were elected where seats are not stated") {
  const auto election = [](const std::string& rest) {
    return vote_codes("votes: [{elect: {candidates: {ada-nes: 3, bo-lie: 3}" + rest + "}}]");
  };
  CHECK(election("") == "KO513");
  CHECK(election(", seats: 1") == "KO513");
  CHECK(election(", seats: 2").empty());
  CHECK(election(", elected: [ada-nes, bo-lie]").empty());
  CHECK(vote_codes("votes: [{elect: {candidates: {ada-nes: 4, bo-lie: 3}, seats: 2}}]") == "KO513");
}

TEST_CASE("the vote of who had stood down, was not there, or is counted twice is reported for itself alone") {
  // Four votes of three people: one stood down, which leaves two.
  CHECK(vote_codes("recused: [cy-moe], votes: [{for: [ada-nes, bo-lie, cy-moe]}]").empty());
  CHECK(vote_codes("recused: [cy-moe], votes: [{for: 3}]") == "KO513");
  CHECK(vote_codes("votes: [{for: [ada-nes, bo-lie, cy-moe, di-ruud]}]").empty());
  CHECK(vote_codes("votes: [{for: [ada-nes, bo-lie, cy-moe, cy-moe]}]") == "KO515");
  // Who takes the seat of one who stood down has a vote, although not listed as present.
  CHECK(
      vote_codes("recused: [{person: cy-moe, instead: di-ruud}], votes: [{for: [ada-nes, bo-lie, di-ruud]}]")
          .empty());
  CHECK(vote_codes("recused: [{person: cy-moe, instead: di-ruud}], votes: [{for: [ada-nes, bo-lie, di-ruud], "
                   "against: 1}]") == "KO513");
}

TEST_CASE("a meeting of which it is not recorded who was there has no count to compare with") {
  CHECK(vote_codes("votes: [{for: 9, against: 1}]", "").empty());
}

TEST_CASE("counts are told in words, with the number of the item") {
  CHECK(vote_findings("  - title: En\n    nr: 7/25\n    votes:\n      - {for: 3, against: 1}\n") ==
        "29 KO513 4 votes are counted in item 7/25, and 3 entitled to vote were there\n");
  CHECK(vote_findings("  - title: En\n    votes:\n      - {for: 1}\n") ==
        "28 KO514 1 vote is accounted for in item 1, and 3 entitled to vote were there\n");
  CHECK(vote_findings("  - title: En\n    votes:\n      - {for: 2}\n", "present: [ada-nes]\n") ==
        "28 KO513 2 votes are counted in item 1, and 1 entitled to vote was there\n");
}

TEST_CASE("whoever is named twice in a vote is told of once a time more, in a decision's record too") {
  const auto twice = [](const std::string& vote) {
    return test::codes_of("kind: decision\nid: vedtak\nvote: {" + vote + "}\n", "KO515");
  };
  CHECK(twice("for: [ada, bo], against: [cy]").empty());
  CHECK(twice("for: [ada, bo], against: [ada]") == "KO515");
  CHECK(twice("for: [ada], blank: [ada]") == "KO515");
  CHECK(twice("for: [ada], absent: [ada]") == "KO515");
  CHECK(twice("for: [ada, ada, ada]") == "KO515 KO515");
  CHECK(twice("between: {a: [ada], b: [ada]}") == "KO515");
  CHECK(twice("for: 2, against: 2").empty());
  CHECK(twice("for: [bo], against: [cy], casting: ada, absent: [ada]") == "KO515");
  CHECK(twice("for: [bo], against: [cy], casting: ada, absent: [eli]").empty());
  CHECK(twice("for: [ada], against: [cy], casting: ada").empty());
}

TEST_CASE("whoever is named twice in a vote on how an item is taken up is told of as in one on the matter") {
  const auto twice = [](const std::string& item) {
    return test::codes_of("kind: meeting\nid: m\nagenda: [{title: En, " + item + "}]\n", "KO515");
  };
  for (const std::string item : {"votes: [{for: [ada, ada]}]", "closed: {basis: x, vote: {for: [ada, ada]}}",
                                 "urgent: {vote: {for: [ada], against: [ada]}}"}) {
    CAPTURE(item);
    CHECK(twice(item) == "KO515");
  }
}

TEST_CASE("what the source counts is what is named, a side at a time") {
  const auto stated = [](const std::string& vote) {
    return test::findings_of("kind: decision\nid: vedtak\nvote: {" + vote + "}\n", "KO533");
  };
  CHECK(stated("for: [ada, bo], stated: {for: 2}").empty());
  CHECK(stated("for: [ada, bo], stated: {for: 3}") == "3 KO533 the source counts 3 for, and 2 are named\n");
  CHECK(stated("against: [ada], stated: {against: 0}") ==
        "3 KO533 the source counts 0 against, and 1 is named\n");
  CHECK(stated("blank: [ada], stated: {blank: 2}") == "3 KO533 the source counts 2 blank, and 1 is named\n");
  CHECK(stated("for: 2, stated: {for: 3}") == "3 KO533 the source counts 3 for, and 2 are recorded\n");
  CHECK(stated("for: [ada], stated: {against: 4}").empty());
}

TEST_CASE("the vote of a member on leave is told of by another rule, and is not one too many besides") {
  const auto voted = [](const std::string& leave) {
    return test::codes_of(
        "kind: organisation\nid: styret\nname: Styret\nmembers: [{person: ada-nes}, {person: bo-lie}, "
        "{person: cy-moe" +
            leave + "}]\n" + test::people +
            "---\nkind: meeting\nid: mote\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\npresent: "
            "[ada-nes, bo-lie, cy-moe]\nagenda: [{title: En, votes: [{for: [ada-nes, bo-lie, cy-moe]}]}]\n",
        "KO513");
  };
  CHECK(voted("").empty());
  CHECK(voted(", leave: {from: 2025-03-01, to: 2025-03-31}").empty());
}

}  // namespace
}  // namespace ko
