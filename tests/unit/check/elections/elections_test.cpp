// SPDX-License-Identifier: MIT
// KO584 to KO593: an election's numbers, and who was elected in it.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What is found of an election of a meeting of five.
std::string election_codes(const std::string& election, const std::string& codes = "KO58") {
  return test::codes_of(
      "kind: organisation\nid: o\nname: O\ntype: council\nmembers: [{person: ada-nes}, {person: "
      "bo-lie}, {person: cy-moe}, {person: di-ruud}, {person: eli-vik}]\n---\n{kind: organisation, id: "
      "utvalg, name: Utvalg}\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [ada-nes, "
          "bo-lie, cy-moe, di-ruud, eli-vik]\nagenda:\n  - title: Valg\n    elections: [{body: utvalg, " +
          election + "}]\n",
      codes);
}

std::string proportional(const std::string& rest) {
  return "method: proportional, " + rest;
}

TEST_CASE("the seats of a list are held against its votes, where everything needed is stated") {
  const auto with = [](const std::string& a, const std::string& b, const std::string& more = "seats: 3, ") {
    return election_codes(proportional(more + "lists: [{party: A" + a + "}, {party: B" + b + "}]"));
  };
  CHECK(with(", votes: 3, seats: 2", ", votes: 2, seats: 1").empty());
  CHECK(with(", votes: 3, seats: 3", ", votes: 2, seats: 0") == "KO584 KO584");
  CHECK(with(", votes: 3, seats: 3", ", votes: 2") == "KO584");
  CHECK(with(", votes: 3, seats: 3", ", votes: 2, seats: 1") == "KO584");  // nor is their sum told of
  CHECK(with(", votes: 3, seats: 3", "").empty());
  CHECK(with(", votes: 3, seats: 3", ", votes: 2", "").empty());
  CHECK(election_codes("method: direct, seats: 3, lists: [{party: A, votes: 3, seats: 3}, {party: B, votes: "
                       "2, seats: 0}]")
            .empty());
}

TEST_CASE("the lists have no more seats together than there are, and as many where votes were given") {
  const auto with = [](const std::string& method, int seats) {
    return election_codes("method: " + method + ", seats: " + std::to_string(seats) +
                          ", lists: [{party: A, votes: 3, seats: 2}, {party: B, votes: 2, seats: 1}]");
  };
  CHECK(with("direct", 2) == "KO584");
  CHECK(with("direct", 3).empty());
  CHECK(with("direct", 4).empty());  // a list may have run out of candidates
  CHECK(with("agreement", 2) == "KO584");
  CHECK(election_codes(proportional("seats: 3, lists: [{party: A, seats: 2}, {party: B, seats: 2}]")) ==
        "KO584");
  CHECK(
      election_codes(proportional("seats: 3, lists: [{party: A, seats: 1}, {party: B, seats: 1}]")).empty());
  CHECK(election_codes(
            proportional("seats: 3, lists: [{party: A, votes: 0, seats: 0}, {party: B, votes: 0, seats: 0}]"))
            .empty());  // nobody voted
  CHECK(election_codes(
            proportional("seats: 3, lists: [{party: A, seats: 1}, {party: B, seats: 1}, {party: C}]"))
            .empty());
}

TEST_CASE("a list with fewer candidates than seats leaves open who gets the others") {
  CHECK(
      election_codes(proportional("seats: 3, lists: [{party: A, votes: 3, seats: 1, candidates: [ada-nes]}, "
                                  "{party: B, votes: 2, seats: 2}]"))
          .empty());
  CHECK(election_codes(proportional("seats: 3, lists: [{party: A, votes: 3, seats: 1, candidates: [ada-nes, "
                                    "bo-lie]}, {party: B, votes: 2, seats: 2}]")) == "KO584 KO584");
}

TEST_CASE("where lots decide, either number is right, and both are not") {
  const auto with = [](int a, int b) {
    return election_codes(
        proportional("seats: 3, lots: [{among: [A, B], won: A}], lists: [{party: A, votes: "
                     "2, seats: " +
                     std::to_string(a) + "}, {party: B, votes: 2, seats: " + std::to_string(b) + "}]"));
  };
  CHECK(with(2, 1).empty());
  CHECK(with(1, 2).empty());
  CHECK(with(2, 2) == "KO584");
  CHECK(with(1, 1) == "KO584");
  CHECK(with(3, 0) == "KO584 KO584");
}

TEST_CASE("votes and blank votes are as many as voted at the most, where each has one") {
  const auto with = [](const std::string& numbers) {
    return election_codes("method: majority, seats: 1, " + numbers +
                          ", candidates: [{person: ada-nes, votes: 3}, {person: bo-lie, votes: 1}]");
  };
  CHECK(with("ballots: 5, blank: 1").empty());
  CHECK(with("ballots: 4, blank: 1") == "KO585");
  CHECK(with("blank: 2") == "KO586");
  CHECK(with("ballots: 5, entitled: 4") == "KO585");
  CHECK(with("ballots: 5, entitled: 5").empty());
  CHECK(election_codes("method: majority, seats: 2, ballots: 4, candidates: [{person: ada-nes, votes: 4}, "
                       "{person: bo-lie, votes: 3}]")
            .empty());
  CHECK(election_codes("method: direct, seats: 2, ballots: 400, entitled: 900").empty());
}

TEST_CASE("how many voted and were entitled is told in words") {
  const auto said = [](const std::string& numbers) {
    return test::findings_of(
        "kind: meeting\nid: m\nagenda: [{title: Valg, elections: [{method: direct, seats: 1, " + numbers +
            "}]}]\n",
        "KO585");
  };
  CHECK(said("ballots: 2, entitled: 1") == "3 KO585 2 voted, and 1 was entitled to\n");
  CHECK(said("ballots: 3, entitled: 2") == "3 KO585 3 voted, and 2 were entitled to\n");
}

TEST_CASE("how many were elected and could vote is told in words, one among them") {
  const auto said = [](const std::string& election, std::string_view code,
                       const std::string& present = "ada-nes") {
    return test::findings_of(
        "{kind: organisation, id: o, name: O, members: [{person: ada-nes}, {person: bo-lie}]}\n" +
            test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [" +
            present + "]\nagenda: [{title: Valg, elections: [{body: o, " + election + "}]}]\n",
        code);
  };
  CHECK(said("method: majority, seats: 1, candidates: [{person: ada-nes, votes: 2}]", "KO586")
            .ends_with("2 votes are counted in the election of item 1, and 1 entitled to vote was there\n"));
  CHECK(said("method: majority, seats: 1, candidates: [{person: ada-nes, votes: 3}]", "KO586",
             "ada-nes, bo-lie")
            .ends_with("3 votes are counted in the election of item 1, and 2 entitled to vote were there\n"));
  CHECK(said("method: proportional, lists: [{party: A, seats: 0}], elected: [{person: ada-nes, for: A}]",
             "KO58")
            .find("1 is elected of `A`, and it got 0 seats\n") != std::string::npos);
  CHECK(said("method: proportional, lists: [{party: A, seats: 1}], elected: [{person: ada-nes, for: A}, "
             "{person: bo-lie, "
             "for: A}]",
             "KO58")
            .find("2 are elected of `A`, and it got 1 seat\n") != std::string::npos);
}

TEST_CASE("of a body whose members are not recorded nobody can say how many could vote") {
  const auto with = [](const std::string& members) {
    return test::codes_of(
        "{kind: organisation, id: o, name: O" + members + "}\n" + test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\n"
            "present: [ada-nes, bo-lie]\nagenda: [{title: Valg, elections: [{body: o, method: "
            "majority, seats: 1, candidates: [{person: ada-nes, votes: 3}]}]}]\n",
        "KO586");
  };
  CHECK(with("").empty());
  CHECK(with(", members: [{person: ada-nes}, {person: bo-lie}]") == "KO586");
}

TEST_CASE("numbers beyond their limits are not reckoned with") {
  const std::string most = "9223372036854775807";
  CHECK(election_codes(proportional("seats: " + most + ", ballots: " + most + ", blank: " + most +
                                    ", lists: [{party: A, votes: " + most + ", seats: " + most +
                                    ", deputies: [ada-nes]}, {party: B, votes: " + most + "}]"),
                       "KO58")
            .empty());
  CHECK(election_codes(proportional("seats: 10000, lists: [{party: A, votes: 1000000000}, {party: B, votes: "
                                    "1000000000, seats: 5001}]")) == "KO586 KO584");
}

TEST_CASE("of a tie something has to be said") {
  const auto lists = [](const std::string& more) {
    return election_codes(proportional("seats: 3" + more +
                                       ", lists: [{party: A, votes: 2, seats: 2}, {party: B, votes: 2, "
                                       "seats: 1}]"),
                          "KO592");
  };
  CHECK(lists("") == "KO592");
  CHECK(lists(", lots: [{won: A}]").empty());
  CHECK(lists(", elected: [{person: ada-nes, for: A, lots: true}]").empty());
  CHECK(election_codes(proportional("seats: 3, lists: [{party: A, votes: 2}, {party: B, votes: 2}]"), "KO592")
            .empty());
  const auto persons = [](const std::string& votes, const std::string& more = "") {
    return election_codes(
        "method: majority, seats: 1, elected: [ada-nes], candidates: [{person: ada-nes, "
        "votes: 2}, {person: bo-lie, votes: " +
            votes + more + "}]",
        "KO592");
  };
  CHECK(persons("2") == "KO592");
  CHECK(persons("1").empty());
  CHECK(persons("2", ", declined: true").empty());
}

TEST_CASE("of several who have more votes and are not elected, the first with the most is named") {
  const std::string said = test::findings_of("{kind: organisation, id: o, name: O}\n" + test::people +
                                                 "---\nkind: meeting\nid: m\nbody: o\nagenda: [{title: Valg, "
                                                 "elections: [{body: o, method: majority, seats: 1, "
                                                 "elected: [ada-nes], candidates: [{person: ada-nes, votes: "
                                                 "2}, {person: cy-moe, votes: 3}, {person: bo-lie, "
                                                 "votes: 4}, {person: di-ruud, votes: 4}]}]}]\n",
                                             "KO5");
  CHECK(said.find("`ada-nes` is elected with 2 votes, and `bo-lie` has 4 and is not\n") != std::string::npos);
}

TEST_CASE("who declined takes no place, and who is elected as two things is one") {
  CHECK(election_codes("seats: 2, elected: [ada-nes, bo-lie]").empty());
  CHECK(election_codes("seats: 2, elected: [ada-nes, bo-lie, cy-moe]") == "KO587");
  CHECK(
      election_codes("seats: 2, elected: [ada-nes, {person: bo-lie, ineligible: bor i nabokommunen}, cy-moe]")
          .empty());
  CHECK(election_codes("seats: 2, elected: [ada-nes, bo-lie, {person: ada-nes, role: leader}]", "KO59")
            .empty());
  CHECK(election_codes("elected: [{person: ada-nes, for: A}, {person: bo-lie, for: A}], lists: [{party: A, "
                       "seats: 1}]") == "KO587");
}

TEST_CASE("as many are elected as there are seats, those counted who did not take theirs") {
  const auto with = [](const std::string& rest) { return election_codes(rest, "KO554"); };
  CHECK(with("seats: 2, elected: [ada-nes]") == "KO554");
  CHECK(with("seats: 2, elected: [ada-nes, bo-lie]").empty());
  CHECK(with("seats: 2, elected: [ada-nes, {person: bo-lie, declined: true}]").empty());
  CHECK(with("seats: 2, elected: [ada-nes, {person: ada-nes, role: leader}]") == "KO554");
  CHECK(with("seats: 1, elected: [ada-nes, bo-lie]").empty());
  CHECK(with("seats: 2").empty());  // who was elected is not told
  CHECK(with("elected: [ada-nes]").empty());
  const std::string lists = "seats: 3, lists: [{party: A, seats: 2}, {party: B, seats: 1}], elected: ";
  CHECK(with(lists + "[{person: ada-nes, for: A}, {person: bo-lie, for: A}]").empty());  // and of B its first
  CHECK(with(lists + "[{person: ada-nes, for: A}, {person: bo-lie, for: B}]") == "KO554");
  CHECK(with(lists + "[ada-nes, bo-lie]") == "KO554");
}

TEST_CASE("whose lot is drawn is elected, where one whose was not is") {
  const auto with = [](const std::string& elected, const std::string& rest = "") {
    return election_codes("method: lots, elected: [" + elected +
                              "], lots: [{among: [ada-nes, bo-lie], won: "
                              "ada-nes}]" +
                              rest,
                          "KO549");
  };
  CHECK(with("ada-nes").empty());
  CHECK(with("bo-lie") == "KO549");
  CHECK(with("cy-moe").empty());  // the lots were drawn for something else
  CHECK(with("ada-nes, bo-lie").empty());
  CHECK(with("{person: ada-nes, declined: true}, bo-lie").empty());
  CHECK(with("{person: bo-lie, declined: true}, cy-moe").empty());
  CHECK(with("bo-lie", ", deputies: [ada-nes]").empty());  // of who is the first deputy
}

TEST_CASE("a list's places go to its candidates in their order") {
  const auto with = [](const std::string& rest) {
    return election_codes(
        proportional("lists: [{party: A, seats: 1, candidates: [ada-nes, bo-lie, cy-moe, "
                     "di-ruud]" +
                     rest + "}]"));
  };
  CHECK(with(", deputies: [bo-lie, cy-moe]").empty());
  CHECK(with(", deputies: [cy-moe, bo-lie]") == "KO588");
  CHECK(with(", deputies: [{person: bo-lie, declined: true}, cy-moe]").empty());
  CHECK(with(", deputies: [{person: cy-moe, moved_up: true}, bo-lie, di-ruud]").empty());
  CHECK(with(", deputies: [eli-vik]") == "KO588");
  const auto first_declines = [](const std::string& deputies) {
    return election_codes(
        proportional("lists: [{party: A, seats: 1, candidates: [{person: ada-nes, declined: true}, bo-lie, "
                     "cy-moe], deputies: [" +
                     deputies + "]}]"));
  };
  CHECK_MESSAGE(first_declines("cy-moe").empty(), "the seat is the second's");
  CHECK(election_codes("method: direct, elected: [{person: bo-lie, for: A}], lists: [{party: A, seats: 1, "
                       "candidates: [ada-nes, bo-lie]}]")
            .empty());
}

TEST_CASE("who is elected of a party is elected of a list there is") {
  const auto with = [](const std::string& party) {
    return election_codes("method: direct, lists: [{party: o, seats: 1}], elected: [{person: ada-nes, for: " +
                          party + "}], deputies: [{person: bo-lie, for: o}]");
  };
  CHECK(with("o").empty());
  CHECK(with("utvalg") == "KO588");
}

TEST_CASE("who declined is not a member when the term begins") {
  const auto with = [](const std::string& term, const std::string& membership) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nelections: [{" + term +
            "elected: [{person: ada-nes, declined: true}, bo-lie]}]\nmembers: [{person: bo-lie}, " +
            membership + "]\n" + test::people,
        "KO590");
  };
  CHECK(with("from: 2023-10-12, ", "{person: ada-nes, from: 2019-10-10}") == "KO590");
  CHECK(with("from: 2023-10-12, ", "{person: ada-nes, from: 2019-10-10, to: 2023-10-11}").empty());
  CHECK(with("from: 2023-10-12, ", "{person: ada-nes, from: 2019-10-10, role: deputy}").empty());
  CHECK(with("from: 2023-10-12, ", "{person: ada-nes, from: 2024-01-01}").empty());
  CHECK(with("", "{person: ada-nes, from: 2019-10-10}").empty());
}

TEST_CASE(
    "who declined as a candidate is neither elected nor a deputy, and who declined a seat may deputise") {
  const auto with = [](const std::string& rest) { return election_codes(rest, "KO590"); };
  const std::string stands = "candidates: [{person: ada-nes, declined: true}, bo-lie], ";
  CHECK(with(stands + "elected: [bo-lie]").empty());
  CHECK(with(stands + "elected: [ada-nes]") == "KO590");
  CHECK(with(stands + "elected: [{person: ada-nes, declined: true}]").empty());
  CHECK(with(stands + "deputies: [ada-nes]") == "KO590");
  CHECK(
      with("lists: [{party: A, candidates: [{name: Per, ineligible: flyttet}], deputies: [{name: Per}]}]") ==
      "KO590");
  CHECK(with("elected: [{person: ada-nes, declined: true}, bo-lie], deputies: [ada-nes]").empty());
}

TEST_CASE("nobody is elected twice, but to deputise for several persons") {
  const auto with = [](const std::string& rest) { return election_codes(rest, "KO591"); };
  CHECK(with("elected: [ada-nes, ada-nes]") == "KO591");
  CHECK(with("elected: [{name: Per}, {name: Per}]") == "KO591");
  CHECK(with("elected: [{person: ada-nes, declined: true}, ada-nes]").empty());
  CHECK(with("deputies: [ada-nes, ada-nes]") == "KO591");
  CHECK(with("deputies: [{person: ada-nes, deputises_for: bo-lie}, {person: ada-nes, deputises_for: cy-moe}]")
            .empty());
  CHECK(with("elected: [ada-nes], deputies: [ada-nes]") == "KO591");
  CHECK(with("elected: [ada-nes], deputies: [{person: ada-nes, declined: true}]").empty());
  CHECK(with("deputies: [{person: ada-nes, declined: true}, ada-nes]").empty());
  CHECK(with("lists: [{party: A, candidates: [ada-nes]}, {party: B, candidates: [ada-nes]}]") == "KO591");
}

TEST_CASE("by agreement there are two deputies more than members, or two more a group") {
  const auto with = [](const std::string& deputies) {
    return election_codes("method: agreement, seats: 1, elected: [ada-nes], deputies: [" + deputies + "]",
                          "KO593");
  };
  CHECK(with("bo-lie, cy-moe, di-ruud").empty());
  CHECK(with("bo-lie, cy-moe, di-ruud, eli-vik") == "KO593");
  CHECK(with("{person: bo-lie, for: A}, {person: cy-moe, for: A}, {person: di-ruud, for: B}, {person: "
             "eli-vik, for: B}")
            .empty());
}

/// What is found of a meeting of two, of a body of five, with this item.
std::string item_codes(const std::string& item) {
  return test::codes_of(
      "kind: organisation\nid: o\nname: O\nquorum: half\nmembers: [{person: ada-nes}, "
      "{person: bo-lie}, {person: cy-moe}, {person: di-ruud}, {person: eli-vik}]\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: "
          "2025-03-11T18:00\npresent: [ada-nes, bo-lie, cy-moe]\nagenda:\n  - {title: En, "
          "points: [Sagt.], start: '18:00', end: '18:10'}\n  - {title: To, recused: "
          "[{person: cy-moe}], " +
          item + "}\n",
      "KO5");
}

TEST_CASE("an election is what an item came to, and needs a quorum, save one by the people") {
  CHECK(item_codes("documents: []") == "KO521");
  CHECK(item_codes("elections: [{body: o, method: direct, elected: [ada-nes]}]").empty());
  CHECK(item_codes("elections: [{body: o, method: majority, elected: [ada-nes]}]") == "KO502");
  CHECK(
      item_codes("proposals: [Ada Nes], elections: [{body: o, method: direct, elected: [ada-nes]}]").empty());
  CHECK(item_codes("proposals: [Ada Nes], elections: [{body: o, method: direct}]") == "KO521");
}

TEST_CASE("a tie matters where seats or places went by it") {
  const auto found = [](const std::string& election) {
    return test::findings_of(
        "kind: organisation\nid: o\nname: O\nelections:\n  - {body: o, date: 2023-09-11, " + election + "}\n",
        "KO592");
  };
  const std::string lists =
      "method: proportional, seats: 1, lists: [{party: A, votes: 10}, {party: B, votes: 10}]";
  CHECK(found(lists).find("equal") == std::string::npos);
  CHECK(found(lists + ", elected: [{name: Ada, for: A}]").find("equal") != std::string::npos);
  const std::string persons = "method: majority, candidates: [{name: Ada, votes: 5}, {name: Bo, votes: 5}]";
  CHECK(found(persons).find("equal") == std::string::npos);
  CHECK(found(persons + ", elected: [{name: Ada}]").find("equal") != std::string::npos);
}

TEST_CASE("a tie between persons is one where the most votes decide, and not the lists") {
  const auto tied = [](const std::string& method) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nelections: [{date: 2025-03-11, method: " + method +
            ", seats: 1, candidates: [{name: A, votes: 3}, {name: B, votes: 3}], elected: [{name: A}]}]\n",
        "KO592");
  };
  CHECK(tied("majority") == "KO592");
  CHECK(tied("proportional").empty());
  CHECK(tied("agreement").empty());
}

}  // namespace
}  // namespace ko
