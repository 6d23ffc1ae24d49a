// SPDX-License-Identifier: MIT
// KO501 to KO503 and KO577: whether a body could decide: yes, no, and cannot be told.
#include "check/votes/ballot.hpp"

#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

TEST_CASE("a quorum is reached by exactly so many, missed by one less, and open where the bounds pass it") {
  const Quorum three = {3, 0};
  CHECK(is_quorate(three, {5, 5}, {4, 4}) == Truth::yes);
  CHECK(is_quorate(three, {5, 5}, {3, 3}) == Truth::yes);
  CHECK(is_quorate(three, {5, 5}, {2, 2}) == Truth::no);
  CHECK(is_quorate(three, {5, 5}, {2, 3}) == Truth::cannot_be_told);
  CHECK(is_quorate(three, {5, 5}, {3, 4}) == Truth::yes);
}

TEST_CASE("half of an odd number is the next whole, and two thirds exactly are enough") {
  const Quorum half = {1, 2};
  CHECK(is_quorate(half, {5, 5}, {3, 3}) == Truth::yes);
  CHECK(is_quorate(half, {5, 5}, {2, 2}) == Truth::no);
  CHECK(is_quorate(half, {4, 4}, {2, 2}) == Truth::yes);
  CHECK(is_quorate(half, {4, 4}, {1, 1}) == Truth::no);
  const Quorum two_thirds = {2, 3};
  CHECK(is_quorate(two_thirds, {6, 6}, {4, 4}) == Truth::yes);
  CHECK(is_quorate(two_thirds, {6, 6}, {3, 3}) == Truth::no);
  CHECK(is_quorate(two_thirds, {7, 7}, {5, 5}) == Truth::yes);
  CHECK(is_quorate(two_thirds, {7, 7}, {4, 4}) == Truth::no);
}

TEST_CASE("how many members there may be bounds what is needed") {
  const Quorum half = {1, 2};
  // Three of six at the most are enough, two of four at the least are needed.
  CHECK(is_quorate(half, {4, 6}, {3, 3}) == Truth::yes);
  CHECK(is_quorate(half, {4, 6}, {2, 2}) == Truth::cannot_be_told);
  CHECK(is_quorate(half, {4, 6}, {1, 1}) == Truth::no);
}

TEST_CASE("what was needed is told as a number, or as what it lies between") {
  CHECK(head_count({1, 2}, {5, 5}, {2, 2}) == "2 of the 5 entitled were there, and 3 are needed");
  CHECK(head_count({1, 2}, {4, 6}, {1, 2}) ==
        "1 to 2 of the 4 to 6 entitled were there, and 2 to 3 are needed");
  CHECK(head_count({1, 0}, {5, 5}, {0, 0}) == "0 of the 5 entitled were there, and 1 is needed");
  CHECK(head_count({1, 2}, {2, 4}, {0, 0}) == "0 of the 2 to 4 entitled were there, and 1 to 2 are needed");
}

/// The codes that a meeting of a board, or a council, of four gives, with these lists and items.
std::string four(const std::string& body, const std::string& meeting) {
  return test::codes_of(
      "kind: organisation\nid: styret\nname: Styret\n" + body +
          "members: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}, {person: di-ruud}]\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\nend: "
          "2025-03-11T20:00\n" +
          meeting,
      "KO5");
}

std::string board(const std::string& meeting, const std::string& quorum = "half") {
  const std::string all = four("quorum: " + quorum + "\n", meeting);
  std::string codes;
  for (const std::string_view code : {"KO501", "KO502", "KO503"})
    if (all.find(code) != std::string::npos) codes += (codes.empty() ? "" : " ") + std::string(code);
  return codes;
}

const std::string decided_item =
    "agenda: [{title: En, start: '18:30', end: '19:00', decisions: [{title: V, outcome: adopted}]}]\n";

TEST_CASE("a meeting at which half were there could decide, and one fewer could not") {
  CHECK(board("present: [ada-nes, bo-lie, cy-moe]\n" + decided_item).empty());
  CHECK(board("present: [ada-nes, bo-lie]\n" + decided_item).empty());
  CHECK(board("present: [ada-nes]\n" + decided_item) == "KO501");
  CHECK(board("present: [ada-nes, bo-lie]\n" + decided_item, "3") == "KO501");
  CHECK(board("present: [ada-nes, bo-lie]\n" + decided_item, "2").empty());
}

TEST_CASE("an item is decided with those who were there for it") {
  const auto until = [](const std::string& left) {
    return board("present:\n  - ada-nes\n  - {person: bo-lie, left: '" + left + "'}\n" + decided_item);
  };
  CHECK(until("19:00").empty());
  CHECK(until("18:30") == "KO502");
  CHECK(until("18:59") == "KO503");
  CHECK(until("19:00~") == "KO503");
  CHECK(until("19:30~").empty());
  CHECK(until("18:00~") == "KO502");
  // Who stands down is not there for it.
  CHECK(board("present: [ada-nes, bo-lie]\nagenda: [{title: En, recused: [bo-lie], decisions: [{title: "
              "V}]}]\n") == "KO502");
}

TEST_CASE("only what was decided needs a quorum: by a decision, a vote or a point that is one") {
  const auto with = [](const std::string& what) {
    return board(
        "present:\n  - ada-nes\n  - {person: bo-lie, left: '18:30'}\nagenda: [{title: En, start: '18:30', "
        "end: "
        "'19:00', " +
        what + "}]\n");
  };
  CHECK(with("decisions: [{title: V}]") == "KO502");
  CHECK(with("votes: [{for: 1}]") == "KO502");
  CHECK(with("points: [{kind: decision, text: T}]") == "KO502");
  CHECK(with("points: [{kind: report, text: T}]").empty());
  CHECK(with("points: [T]").empty());
}

TEST_CASE("without a quorum, or members to take it of, there is no verdict") {
  CHECK(four("", "present: [ada-nes]\n" + decided_item).find("KO501") == std::string::npos);
  CHECK(board("form: written\npresent: [ada-nes]\n" + decided_item).empty());
  CHECK(test::codes_of(
            "{kind: organisation, id: o, name: O, quorum: half}\n---\nkind: meeting\nid: m\nbody: o\nstatus: "
            "held\nstart: 2025-03-11T18:00\npresent: [{name: Ada}]\n" +
                decided_item,
            "KO50")
            .empty());
}

TEST_CASE("of a council half are there and half vote, or what it decides is void") {
  const auto council = [](const std::string& meeting, const std::string& more = "") {
    const std::string all = four("type: council\n" + more, meeting);
    return all.find("KO577") != std::string::npos;
  };
  const auto voted = [&](const std::string& vote) {
    return council("present: [ada-nes, bo-lie, cy-moe]\nagenda: [{title: En, votes: [{" + vote + "}]}]\n");
  };
  CHECK_FALSE(voted("for: 2, against: 1, blank: 0"));
  CHECK_FALSE(voted("for: 1, against: 1, blank: 0"));
  CHECK_FALSE(voted("for: 1, against: 0, blank: 1"));
  CHECK(voted("for: 1, against: 0, blank: 0"));
  CHECK(voted("for: 1, against: 0, blank: 0, absent: 2"));
  // Where no vote may be blank, blank votes that nobody counts are none; what else is not stated may be
  // enough.
  CHECK(voted("for: 1, against: 0"));
  CHECK_FALSE(voted("for: 2, against: 0"));
  CHECK_FALSE(
      council("present: [ada-nes, bo-lie, cy-moe]\n"
              "agenda: [{title: En, type: election, votes: [{for: 1, against: 0}]}]\n"));
  CHECK_FALSE(voted("for: 1, blank: 0"));
  CHECK_FALSE(voted("against: 1, blank: 0"));
  CHECK(voted("between: {a: 1, b: 0}"));
  CHECK_FALSE(voted("between: {a: 1, b: 1}"));
  CHECK_FALSE(voted("between: {a: 0, b: 0}"));
  const std::string item = "agenda: [{title: En, decisions: [{title: V}]}]\n";
  CHECK_FALSE(council("present: [ada-nes, bo-lie]\n" + item));
  CHECK(council("present: [ada-nes]\n" + item));
  CHECK_FALSE(council("present: [ada-nes]\nagenda: [{title: En}]\n"));
  CHECK_FALSE(council("present: [ada-nes]\n" + item, "quorum: half\n"));
}

TEST_CASE("who was not there all the time, or stood down, is pointed at where too few were left") {
  const auto pointed_at = [](const std::string& present, const std::string& item) {
    const Register records = test::register_of(
        "kind: organisation\nid: o\nname: O\nquorum: half\nmembers: [{person: ada-nes}, {person: bo-lie}, "
        "{person: "
        "cy-moe}, {person: di-ruud}]\n" +
        test::people +
        "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\nend: "
        "2025-03-11T20:00\npresent: [" +
        present + "]\nagenda: [{title: En, start: '19:00', end: '19:30', votes: [{for: 1}]" + item + "}]\n");
    std::string said;
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO502")
        for (const Related& each : finding.related) said += std::string(each.label) + '\n';
    return said;
  };
  CHECK(pointed_at("ada-nes, {person: bo-lie, left: '18:30'}", "") ==
        "the quorum of `o`\n`bo-lie` was not there all the time\n");
  CHECK(pointed_at("ada-nes, {person: bo-lie, arrived: '19:45'}", "") ==
        "the quorum of `o`\n`bo-lie` was not there all the time\n");
  CHECK(pointed_at("{person: ada-nes, left: '19:45'}, bo-lie", ", recused: [bo-lie]") ==
        "the quorum of `o`\n`bo-lie` stood down\n");
}

}  // namespace
}  // namespace ko
