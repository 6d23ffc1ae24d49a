// SPDX-License-Identifier: MIT
// KO521 to KO525: what an item came to, and the day on which an action is late.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

const Day follow_up_today = to_day({2025, 6, 15});

/// What a meeting that was held gives with this item beside one that came to something.
std::string follow_up_item(const std::string& fields, const std::string& more = "") {
  return test::codes_of(
      "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11\nagenda:\n  - {title: En, points: [X]}\n"
      "  - {title: To" +
          fields + "}\n" + test::people + more,
      "KO52", follow_up_today);
}

TEST_CASE("an item of a held meeting comes to something, whatever it is") {
  CHECK(follow_up_item("") == "KO521");
  for (const std::string what :
       {"points: [X]", "decisions: [{title: V, outcome: adopted}]", "documents: [brev]", "note: Utsatt.",
        "actions: [{what: A, who: ada-nes, due: 2026-01-01}]"}) {
    CAPTURE(what);
    CHECK(follow_up_item(", " + what).empty());
  }
}

TEST_CASE("a report, a question and the like need not come to anything, unless something is proposed") {
  for (const std::string type : {"report", "information", "question", "interpellation"}) {
    CAPTURE(type);
    CHECK(follow_up_item(", type: " + type).empty());
    CHECK(follow_up_item(", type: " + type + ", proposals: [{id: a, text: A}]") == "KO521");
  }
  for (const std::string type : {"matter", "election", "approval", "delegated"}) {
    CAPTURE(type);
    CHECK(follow_up_item(", type: " + type) == "KO521");
  }
}

TEST_CASE("what was proposed or voted on is decided") {
  CHECK(follow_up_item(", proposals: [{id: a, text: A}]") == "KO521");
  CHECK(follow_up_item(", votes: [{for: 1, against: 0}]") == "KO521");
  CHECK(follow_up_item(", proposals: [{id: a, text: A}], decisions: [{title: V, outcome: adopted}]").empty());
  CHECK(
      follow_up_item(", proposals: [{id: a, text: A}], points: [{kind: decision, text: Vedtatt.}]").empty());
  CHECK(follow_up_item(", proposals: [{id: a, text: A}], points: [{kind: report, text: Sagt.}]") == "KO521");
  CHECK(follow_up_item(", votes: [{for: 1, outcome: adopted}, {for: 1, outcome: rejected}]").empty());
  CHECK(follow_up_item(", votes: [{for: 1, outcome: adopted}, {for: 1}]") == "KO521");
}

TEST_CASE("a decision with a record of its own is of the item it names, or of any where it names none") {
  const auto recorded = [](const std::string& rest) {
    return follow_up_item("", "---\n{kind: decision, id: v, title: V, meeting: m" + rest + "}\n");
  };
  CHECK(recorded("").empty());
  CHECK(recorded(", item: '2'").empty());
  CHECK(recorded(", item: '1'") == "KO521");
  CHECK(follow_up_item("", "---\n{kind: decision, id: v, title: V, concerns: [m]}\n") == "KO521");
}

TEST_CASE("a meeting that was not held, or of which only the agenda is recorded, came to nothing yet") {
  const auto meeting = [](const std::string& status) {
    return test::codes_of(
        "kind: meeting\nid: m\nstatus: " + status + "\nagenda: [{title: En}, {title: To}]\n", "KO52",
        follow_up_today);
  };
  CHECK(meeting("held").empty());
  CHECK(meeting("planned").empty());
  CHECK(test::codes_of(
            "kind: meeting\nid: m\nstatus: called\nagenda: [{title: En, points: [X]}, {title: To}]\n", "KO52",
            follow_up_today)
            .empty());
}

TEST_CASE("an action has somebody to do it and a day, until it is done or dropped") {
  const auto action = [](const std::string& rest) {
    return follow_up_item(", actions: [{what: A" + rest + "}]");
  };
  CHECK(action("") == "KO522 KO523");
  CHECK(action(", who: ada-nes") == "KO523");
  CHECK(action(", due: 2025-12-01") == "KO522");
  CHECK(action(", done: 2025-03-12").empty());
  CHECK(action(", dropped: {on: 2025-03-12, why: Avlyst}").empty());
}

TEST_CASE("an action is late the day after its last day") {
  const auto due = [](const std::string& date, const std::string& rest = "") {
    return follow_up_item(", actions: [{what: A, who: ada-nes, due: " + date + rest + "}]");
  };
  CHECK(due("2025-06-14") == "KO524");
  CHECK(due("2025-06-15").empty());
  CHECK(due("2025-06").empty());
  CHECK(due("2025-05") == "KO524");
  CHECK(due("2025-06-14~").empty());
  CHECK(due("2025-06-14?").empty());
  CHECK(due("2025-06-14", ", done: 2025-06-20").empty());
  CHECK(due("2025-06-14", ", dropped: {on: 2025-06-01, why: X}").empty());
}

TEST_CASE("what a letter asks for is late the day after its last day, too") {
  const auto asked = [](const std::string& due) {
    return test::codes_of("{kind: document, id: d, title: D, actions: [{what: A, who: ada-nes, due: " + due +
                              "}]}\n" + test::people,
                          "KO524", follow_up_today);
  };
  CHECK(asked("2025-06-14") == "KO524");
  CHECK(asked("2025-06-15").empty());
}

TEST_CASE(
    "a decision whose actions are late is followed up by one done or dropped, or by being carried out or "
    "further") {
  const auto decided = [](const std::string& rest, const std::string& more = "") {
    return test::codes_of(
        "{kind: decision, id: v, title: V, actions: [{what: A, who: ada-nes, due: 2025-06-14}, {what: B, "
        "who: ada-nes" +
            rest + "}\n" + test::people + more,
        "KO525", follow_up_today);
  };
  CHECK(decided(", due: 2025-12-01}]") == "KO525");
  CHECK(decided(", due: 2025-12-01, done: 2025-05-01}]").empty());
  CHECK(decided(", due: 2025-12-01, dropped: {on: 2025-05-01, why: X}}]").empty());
  CHECK(decided(", due: 2025-12-01}], implemented: {on: 2025-05-01}").empty());
  CHECK(decided(", due: 2025-12-01}]", "---\n{kind: decision, id: w, title: W, follows: v}\n").empty());
  CHECK(decided(", due: 2025-12-01}], follows: v") == "KO525");  // no decision carries itself further
  CHECK(decided(", due: 2025-12-01}]", "---\n{kind: document, id: d, title: D, note: v}\n") == "KO525");
  CHECK(decided(", due: 2025-12-01}]",
                "---\n{kind: meeting, id: m, agenda: [{title: A, concerns: [v]}]}\n") == "KO525");
}

TEST_CASE("a decision in the minutes is followed up as one of its own") {
  CHECK(follow_up_item(", decisions: [{title: V, outcome: adopted, actions: [{what: A, who: ada-nes, due: "
                       "2025-06-14}]}]") == "KO525");
  CHECK(
      follow_up_item(
          ", decisions: [{title: V, outcome: adopted, actions: [{what: A, who: ada-nes, due: 2025-06-15}]}]")
          .empty());
  CHECK(follow_up_item(
            ", decisions: [{title: V, outcome: adopted, implemented: {on: 2025-05-01}, actions: [{what: A, "
            "who: ada-nes, "
            "due: 2025-06-14}]}]")
            .empty());
}

}  // namespace
}  // namespace ko
