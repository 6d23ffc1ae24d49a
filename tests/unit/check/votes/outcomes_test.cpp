// SPDX-License-Identifier: MIT
// KO516 to KO519: unanimity, ties and outcomes, held against the counts.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// The codes that a meeting with an item of these fields gives.
std::string outcome_item(const std::string& fields) {
  return test::codes_of("kind: meeting\nid: mote\nstatus: held\nagenda:\n  - {title: En, " + fields + "}\n",
                        "KO51");
}

/// The codes that a decision with these fields gives.
std::string outcome_decision(const std::string& fields) {
  return test::codes_of("kind: decision\nid: vedtak\n" + fields, "KO51");
}

TEST_CASE("a unanimous vote has votes on one side only") {
  CHECK(outcome_item("votes: [{for: 3, against: 0, unanimous: true}]").empty());
  CHECK(outcome_item("votes: [{for: 3, against: 1, unanimous: true}]") == "KO516");
  CHECK(outcome_item("votes: [{for: 3, against: 1, unanimous: false}]").empty());
  CHECK(outcome_item("votes: [{for: 3, against: 1}]").empty());
  CHECK(outcome_item("votes: [{for: 3, unanimous: true}]").empty());
}

TEST_CASE("votes against and nothing else are a unanimous rejection, and no unanimous adoption") {
  CHECK(outcome_decision("vote: {for: 0, against: 3, unanimous: true}\noutcome: rejected\n").empty());
  CHECK(outcome_decision("vote: {against: 3, unanimous: true}\noutcome: rejected\n").empty());
  CHECK(outcome_decision("vote: {for: 1, against: 3, unanimous: true}\noutcome: rejected\n") == "KO516");
  CHECK(outcome_decision("vote: {against: 3, unanimous: true}\noutcome: adopted\n") == "KO516");
  CHECK(outcome_decision("vote: {for: 0, against: 3, unanimous: true}\noutcome: adopted\n") == "KO516 KO519");
}

TEST_CASE("between proposals, and in an election to one seat, one alone has votes when all agree") {
  const std::string proposals = "proposals: [{id: a, text: A}, {id: b, text: B}], ";
  CHECK(outcome_item(proposals + "votes: [{between: {a: 3, b: 0}, unanimous: true}]").empty());
  CHECK(outcome_item(proposals + "votes: [{between: {a: 2, b: 1}, unanimous: true}]") == "KO516");
  CHECK(outcome_item(proposals + "votes: [{between: {a: 2, b: 1}}]").empty());
  CHECK(outcome_item(proposals + "votes: [{between: {a: 3}, against: 1, unanimous: true}]") == "KO516");
  CHECK(outcome_item("votes: [{elect: {candidates: {ada: 3, bo: 0}}, unanimous: true}]").empty());
  CHECK(outcome_item("votes: [{elect: {candidates: {ada: 2, bo: 1}}, unanimous: true}]") == "KO516");
  CHECK(outcome_item("votes: [{elect: {seats: 1, candidates: {ada: 2, bo: 1}}, unanimous: true}]") ==
        "KO516");
  CHECK(outcome_item("votes: [{elect: {seats: 2, candidates: {ada: 2, bo: 1}}, unanimous: true}]").empty());
}

TEST_CASE("a tie needs the vote that decided it, unless the proposal fell or more was needed anyway") {
  CHECK(outcome_item("votes: [{for: 2, against: 2}]") == "KO517");
  CHECK(outcome_item("votes: [{for: 2, against: 2, majority: simple}]") == "KO517");
  CHECK(outcome_item("votes: [{for: 3, against: 2}]").empty());
  CHECK(outcome_item("votes: [{for: 2, against: 2, casting: ada}]").empty());
  CHECK(outcome_item("votes: [{for: 2, against: 2, majority: two_thirds}]").empty());
  CHECK(outcome_item("votes: [{for: 2, against: 2}], decisions: [{title: T, outcome: adopted}]") == "KO517");
  CHECK(outcome_item("votes: [{for: 2, against: 2}], decisions: [{title: T, outcome: rejected}]").empty());
  CHECK(outcome_item("votes: [{for: 2, against: 2}], decisions: [{title: T}]") == "KO517");
  CHECK(outcome_item(
            "votes: [{for: 2, against: 2}], decisions: [{title: T, outcome: rejected}, {title: U, outcome: "
            "adopted}]") == "KO517");
  CHECK(outcome_item("decisions: [{title: T, vote: {for: 2, against: 2}}]") == "KO517");
  CHECK(outcome_item("decisions: [{title: T, vote: {for: 2, against: 2}, outcome: rejected}]").empty());
  CHECK(outcome_decision("vote: {for: 2, against: 2}\n") == "KO517");
  CHECK(outcome_decision("vote: {for: 2, against: 2}\noutcome: rejected\n").empty());
}

TEST_CASE("proposals are tied when the two with most votes have as many, and all are counted") {
  const std::string proposals = "proposals: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}], ";
  CHECK(outcome_item(proposals + "votes: [{between: {a: 2, b: 2, c: 1}}]") == "KO517");
  CHECK(outcome_item(proposals + "votes: [{between: {a: 3, b: 2, c: 2}}]").empty());
  CHECK(outcome_item(proposals + "votes: [{between: {a: 0, b: 0, c: 0}}]").empty());
}

TEST_CASE("a casting vote stands beside a tie only") {
  CHECK(outcome_item("votes: [{for: 2, against: 2, casting: ada}]").empty());
  CHECK(outcome_item("votes: [{for: 3, against: 2, casting: ada}]") == "KO518");
  CHECK(outcome_item("votes: [{for: 2, against: 3, casting: ada}]") == "KO518");
  CHECK(outcome_item("votes: [{for: 2, casting: ada}]").empty());
  CHECK(outcome_item("votes: [{against: 2, casting: ada}]").empty());
}

TEST_CASE("an outcome is what the vote says, by the majority that was needed") {
  for (const std::string outcome : {"adopted", "approved", "elected"}) {
    CAPTURE(outcome);
    CHECK(outcome_decision("vote: {for: 3, against: 2}\noutcome: " + outcome + "\n").empty());
    CHECK(outcome_decision("vote: {for: 2, against: 3}\noutcome: " + outcome + "\n") == "KO519");
    CHECK(outcome_decision(
              "vote: {for: 3, against: 2, blank: 0, absent: 0, majority: two_thirds}\noutcome: " + outcome +
              "\n") == "KO519");
    CHECK(outcome_decision(
              "vote: {for: 4, against: 2, blank: 0, absent: 0, majority: two_thirds}\noutcome: " + outcome +
              "\n")
              .empty());
  }
  CHECK(outcome_decision("vote: {for: 3, against: 2}\noutcome: rejected\n") == "KO519");
  CHECK(outcome_decision("vote: {for: 2, against: 3}\noutcome: rejected\n").empty());
  // What cannot be told contradicts nothing, and neither does an outcome that decides nothing.
  CHECK(outcome_decision("vote: {for: 4, against: 2, majority: two_thirds}\noutcome: rejected\n").empty());
  CHECK(outcome_decision("vote: {for: 2, against: 3}\noutcome: postponed\n").empty());
}

TEST_CASE(
    "an outcome contradicts the votes of its item only when it contradicts all of them, and its own vote "
    "before") {
  const std::string adopted = "decisions: [{title: T, outcome: adopted}]";
  CHECK(outcome_item("votes: [{for: 1, against: 2}], " + adopted) == "KO519");
  CHECK(outcome_item("votes: [{for: 1, against: 2}, {for: 2, against: 1}], " + adopted).empty());
  CHECK(outcome_item("votes: [{for: 1, against: 2}, {for: 0, against: 3}], " + adopted) == "KO519");
  CHECK(outcome_item(
            "votes: [{for: 2, against: 1}], decisions: [{title: T, vote: {for: 1, against: 2}, outcome: "
            "adopted}]") == "KO519");
  CHECK(outcome_item(
            "votes: [{for: 1, against: 2}], decisions: [{title: T, vote: {for: 2, against: 1}, outcome: "
            "adopted}]")
            .empty());
}

TEST_CASE("all voted the one way that a unanimous vote states") {
  CHECK(outcome_decision("vote: {for: 3, unanimous: true}\noutcome: rejected\n") == "KO519");
  CHECK(outcome_decision("vote: {for: [ada, bo], unanimous: true}\noutcome: rejected\n") == "KO519");
  CHECK(outcome_decision("vote: {for: 3, unanimous: true}\noutcome: adopted\n").empty());
  CHECK(outcome_decision("vote: {for: 3}\noutcome: rejected\n").empty());
  CHECK(outcome_decision("vote: {unanimous: true}\noutcome: rejected\n").empty());
  CHECK(outcome_decision("vote: {for: 0, unanimous: true}\noutcome: rejected\n").empty());
}

/// What a meeting of three gives, with an item of these fields.
std::string outcome_among_three(const std::string& fields) {
  return test::codes_of(
      "kind: meeting\nid: mote\nstatus: held\nstart: 2025-03-11T18:00\n"
      "present: [{name: Ada}, {name: Bo}, {name: Cy}]\nagenda:\n  - {title: En, " +
          fields + "}\n",
      "KO519");
}

TEST_CASE("the side that is not stated is no larger than those who are left") {
  const auto with = [](const std::string& vote, const std::string& outcome) {
    return outcome_among_three("votes: [{" + vote + "}], decisions: [{title: T, outcome: " + outcome + "}]");
  };
  CHECK(with("for: 3", "rejected") == "KO519");
  CHECK(with("for: 2", "rejected") == "KO519");
  CHECK(with("for: 1", "rejected").empty());
  CHECK(with("for: 1, blank: 1", "rejected").empty());
  CHECK(with("for: 1, blank: 1, absent: 1", "rejected") == "KO519");
  CHECK(with("against: 2", "adopted") == "KO519");
  CHECK(with("against: 1", "adopted").empty());
  CHECK(with("against: 2", "rejected").empty());
  CHECK(with("for: 2", "adopted").empty());
  CHECK(with("for: 2, majority: two_thirds", "rejected").empty());
  CHECK(outcome_among_three("decisions: [{title: T, outcome: rejected, vote: {for: 2}}]") == "KO519");
}

TEST_CASE("a matter has not fallen when the last vote on one of its proposals carried") {
  const std::string proposals =
      "proposals: [{id: a, kind: recommendation, text: A}, {id: b, kind: additional, text: B}, {id: c, kind: "
      "alternative, text: C}, {id: d, amends: a, text: D}], ";
  const auto with = [&](const std::string& votes, const std::string& outcome = "rejected") {
    return outcome_item(proposals + "votes: [" + votes + "], decisions: [{title: T, outcome: " + outcome +
                        "}]");
  };
  CHECK(with("{on: b, for: 1, against: 2}, {on: a, for: 2, against: 1}") == "KO519");
  CHECK(with("{on: a, for: 1, against: 2}, {on: c, for: 2, against: 1}") == "KO519");
  CHECK(with("{on: a, for: 2, against: 1}, {on: c, for: 2, against: 1}") == "KO519");  // told of once
  CHECK(with("{on: b, for: 2, against: 1}, {on: a, for: 1, against: 2}").empty());
  CHECK(with("{on: d, for: 2, against: 1}, {on: a, for: 1, against: 2}").empty());
  CHECK(with("{on: a, for: 2, against: 1}, {on: a, for: 1, against: 2}").empty());
  CHECK(with("{on: a, points: 1, for: 2, against: 1}, {on: c, for: 1, against: 2}").empty());
  CHECK(with("{on: a, for: 2, against: 1, trial: true}, {on: c, for: 1, against: 2}").empty());
  CHECK(with("{on: a, for: 2, against: 1}, {on: c, for: 1, against: 2}", "adopted").empty());
  CHECK(with("{on: b, for: 1, against: 2}, {on: a, for: 2, against: 1}", "postponed").empty());
  // Which of several decisions it is the vote of cannot be told.
  CHECK(outcome_item(proposals +
                     "votes: [{on: c, for: 1, against: 2}, {on: a, for: 2, against: 1}], decisions: "
                     "[{title: T, outcome: rejected}, {title: U, outcome: adopted}]")
            .empty());
}

TEST_CASE("of proposals set against each other the one adopted has the most votes") {
  const std::string proposals = "proposals: [{id: a, text: A}, {id: b, text: B}], ";
  CHECK(outcome_item(proposals + "votes: [{between: {a: 3, b: 2}, chosen: a}]").empty());
  CHECK(outcome_item(proposals + "votes: [{between: {a: 3, b: 2}, chosen: b}]") == "KO519");
  CHECK(outcome_item(proposals + "votes: [{between: {a: 2, b: 2}, casting: ada, chosen: b}]").empty());
  CHECK(test::findings_of("kind: decision\nid: vedtak\nvote: {between: {a: 3, b: 1}, chosen: b}\n",
                          "KO519") == "3 KO519 `b` is adopted with 1 vote, and another has 3\n");
}

TEST_CASE("what the source says came of a vote is held against the counts") {
  CHECK(outcome_item("votes: [{for: 3, against: 2, outcome: adopted}]").empty());
  CHECK(outcome_item("votes: [{for: 3, against: 2, outcome: rejected}]") == "KO519");
  CHECK(outcome_item("votes: [{for: 2, against: 3, outcome: adopted}]") == "KO519");
  CHECK(outcome_item("votes: [{for: 2, outcome: rejected}]").empty());
  CHECK(outcome_among_three("votes: [{for: 2, outcome: rejected}]") == "KO519");
  CHECK(outcome_item("votes: [{for: 2, against: 2, casting: ada, outcome: adopted}]").empty());
  CHECK(outcome_decision("vote: {for: 2, against: 3, outcome: adopted}\n") == "KO519");
  // It says of a tie that the proposal fell, and of a vote without numbers which way it went.
  CHECK(outcome_item("votes: [{for: 2, against: 2, outcome: rejected}]").empty());
  CHECK(outcome_item(
            "votes: [{unanimous: true, outcome: rejected}], decisions: [{title: T, outcome: adopted}]") ==
        "KO519");
  CHECK(
      outcome_item("votes: [{unanimous: true, outcome: adopted}], decisions: [{title: T, outcome: adopted}]")
          .empty());
}

TEST_CASE("a decision's record without a vote is held against the votes of the item it names") {
  const auto of_item = [](const std::string& number) {
    return test::codes_of(
        "kind: decision\nid: vedtak\nmeeting: mote\noutcome: adopted\n" + number +
            "---\nkind: meeting\nid: mote\nagenda:\n  - {nr: 1/25, title: En, votes: [{for: 2, "
            "against: 1}]}\n  - {nr: 2/25, title: To, votes: [{for: 1, against: 2}]}\n",
        "KO519");
  };
  CHECK(of_item("item: 1/25\n").empty());
  CHECK(of_item("item: 2/25\n") == "KO519");
  CHECK(of_item("item: 3/25\n").empty());
  CHECK(of_item("").empty());
}

TEST_CASE("no more are elected than there are seats, and one elected to one seat has the most votes") {
  const auto election = [](const std::string& rest) {
    return outcome_item("votes: [{elect: {candidates: {ada: 3, bo: 2, cy: 3}, " + rest + "}}]");
  };
  CHECK(election("seats: 2, elected: [ada, cy]").empty());
  CHECK(election("seats: 3, elected: [ada, cy]").empty());
  CHECK(election("seats: 1, elected: [ada, cy]") == "KO519");
  CHECK(election("elected: [ada, cy]").empty());
  CHECK(election("seats: 1, elected: [ada]").empty());
  CHECK(election("seats: 1, elected: [bo]") == "KO519");
  CHECK(election("elected: [bo]") == "KO519");
  CHECK(election("seats: 2, elected: [bo]").empty());
  CHECK(election("seats: 1, elected: [di]").empty());
  CHECK(outcome_item("votes: [{elect: {candidates: {ada: , bo: 2}, elected: [ada]}}]").empty());
  CHECK(outcome_decision("vote: {elect: {candidates: {ada: 3, bo: 2}, elected: [bo]}}\n") == "KO519");
}

TEST_CASE("what is said of votes names the numbers, and what is not known as that") {
  const auto said = [](const std::string& fields) {
    return test::findings_of("kind: decision\nid: vedtak\n" + fields, "KO519");
  };
  CHECK(said("vote: {for: 1, against: 2}\noutcome: adopted\n") ==
        "4 KO519 `adopted` contradicts the vote, 1 to 2\n");
  CHECK(said("vote: {for: 1, against: 2, majority: simple}\noutcome: adopted\n") ==
        "4 KO519 `adopted` contradicts the vote, 1 to 2\n");
  CHECK(said("vote: {for: 1, against: 2, majority: two_thirds}\noutcome: adopted\n") ==
        "4 KO519 `adopted` contradicts the vote, 1 to 2 with two_thirds needed\n");
  CHECK(said("vote: {against: 2, majority: unanimity}\noutcome: adopted\n") ==
        "4 KO519 `adopted` contradicts the vote, an unknown number to 2 with unanimity needed\n");
}

TEST_CASE("how the others voted counts where it is certain who was there") {
  const auto said = [](const std::string& present, const std::string& outcome) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\n"
        "members: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}]\n" +
            test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [" +
            present +
            "]\nagenda:\n  - title: T\n    votes: [{against: [ada-nes], others: for}]\n    decisions: "
            "[{title: T, "
            "outcome: " +
            outcome + "}]\n",
        "KO519");
  };
  CHECK(said("ada-nes, bo-lie, cy-moe", "rejected") == "KO519");
  CHECK(said("ada-nes, bo-lie, cy-moe", "adopted").empty());
  CHECK(said("ada-nes, bo-lie, {person: cy-moe, left: \"19:00\"}", "rejected").empty());
}

TEST_CASE("how the others voted is told by who was there for the very item that a decision's record names") {
  const auto of_item = [](const std::string& number) {
    return test::codes_of(
        "kind: decision\nid: vedtak\nmeeting: m\noutcome: rejected\nitem: " + number +
            "\n---\n{kind: organisation, id: o, name: O, members: [{person: ada-nes}, {person: bo-lie}, "
            "{person: "
            "cy-moe}]}\n" +
            test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\nend: "
            "2025-03-11T20:00\npresent: [ada-nes, {person: bo-lie, left: '19:00'}, {person: cy-moe, left: "
            "'19:00'}]\nagenda:\n  - {title: En, start: '18:00', end: '18:30', votes: [{against: [ada-nes], "
            "others: for}]}\n  - {title: To, start: '19:30', end: '20:00', votes: [{against: [ada-nes], "
            "others: "
            "for}]}\n",
        "KO519");
  };
  CHECK(of_item("1") == "KO519");
  CHECK(of_item("2").empty());
}

TEST_CASE("a tie between proposals is one where all their votes are counted") {
  const std::string proposals = "proposals: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}], ";
  CHECK(outcome_item(proposals + "votes: [{between: {a: 2, b: 2, c: 1}}]") == "KO517");
  CHECK(outcome_item(proposals + "votes: [{between: {a: 2, b: 2, c: }}]").empty());
  CHECK(outcome_item(proposals + "votes: [{between: {a: 3, b: 2, c: 2}}]").empty());
  CHECK(outcome_item(proposals + "votes: [{between: {a: 0, b: 0, c: 0}}]").empty());
}

}  // namespace
}  // namespace ko
