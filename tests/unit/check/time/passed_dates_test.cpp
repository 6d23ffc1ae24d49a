// SPDX-License-Identifier: MIT
// KO410 to KO412: the day itself, the day before and the day after, and dates that prove nothing.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

const Day passed_today = to_day({2025, 6, 15});

std::string passed_codes(const std::string& text) {
  return test::codes_of(text, "KO41", passed_today);
}

/// What these members of a centre with a leader give.
std::string passed_centre(const std::string& members) {
  return passed_codes(
      "kind: organisation\nid: senteret\nname: Senteret\nposts:\n  - {id: leder, title: Leder}\n"
      "members:\n" +
      members + test::people);
}

TEST_CASE("a vacancy has ended the day after its last day, when nothing comes after it") {
  CHECK(passed_centre("  - {post: leder, vacant: true, to: 2025-06-14}\n") == "KO410");
  CHECK(passed_centre("  - {post: leder, vacant: true, to: 2025-06-15}\n").empty());
  CHECK(passed_centre("  - {post: leder, vacant: true, to: 2025-05}\n") == "KO410");
  CHECK(passed_centre("  - {post: leder, vacant: true, to: 2025-06}\n").empty());
  CHECK(passed_centre("  - {post: leder, vacant: true}\n").empty());
  CHECK(passed_centre("  - {post: leder, person: ada-nes, to: 2025-06-14}\n").empty());
  CHECK(passed_centre("  - {post: leder, vacant: true, to: 2025-06-14~}\n").empty());
  CHECK(passed_centre("  - {post: leder, vacant: true, to: 2025-06-14?}\n").empty());
}

TEST_CASE("who holds the same post and role on any day after the vacancy goes on after it") {
  const std::string vacancy = "  - {post: leder, role: leader, vacant: true, to: 2025-03-31}\n";
  CHECK(
      passed_centre(vacancy + "  - {post: leder, role: leader, person: ada-nes, to: 2025-04-01}\n").empty());
  CHECK(passed_centre(vacancy + "  - {post: leder, role: leader, person: ada-nes, to: 2025-03-31}\n") ==
        "KO410");
  CHECK(passed_centre(vacancy + "  - {post: leder, role: leader, person: ada-nes}\n").empty());
  CHECK(passed_centre(vacancy + "  - {role: leader, person: ada-nes}\n") == "KO410");
  CHECK(passed_centre(vacancy + "  - {post: leder, person: ada-nes}\n") == "KO410");
}

TEST_CASE("what was tentative is to be settled by the day after, and is told of while it says so") {
  CHECK(passed_centre("  - {person: ada-nes, tentative: true, from: 2025-06-14}\n") == "KO411");
  CHECK(passed_centre("  - {person: ada-nes, tentative: true, from: 2025-06-15}\n").empty());
  CHECK(passed_centre("  - {person: ada-nes, tentative: false, from: 2025-06-14}\n").empty());
  CHECK(passed_centre("  - {person: ada-nes, tentative: true, from: 2025-06-14?}\n").empty());
  CHECK(passed_centre("  - {person: ada-nes, tentative: true}\n").empty());
  // The first day there is decides; without one, the last.
  CHECK(passed_centre("  - {person: ada-nes, tentative: true, from: 2025-06-20, to: 2025-07-01}\n").empty());
  CHECK(passed_centre("  - {person: ada-nes, tentative: true, from: 2025-06-01, to: 2025-07-01}\n") ==
        "KO411");
  CHECK(passed_centre("  - {person: ada-nes, tentative: true, to: 2025-06-14}\n") == "KO411");
}

TEST_CASE("a tentative substitute is settled by the meeting it begins with") {
  const auto from_meeting = [](const std::string& start) {
    return passed_codes(
        "kind: meeting\nid: en\nabsent:\n  - person: ada-nes\n    substitute: {person: bo-lie, from: to, "
        "tentative: true}\n---\n{kind: meeting, id: to" +
        start + "}\n" + test::people);
  };
  CHECK(from_meeting(", start: 2025-06-14T18:00") == "KO411");
  CHECK(from_meeting(", start: 2025-06-15T18:00").empty());
  CHECK(from_meeting("").empty());
}

TEST_CASE("what has happened may have happened today, and not tomorrow") {
  const auto on = [](const std::string& date) {
    return passed_codes("{kind: decision, id: vedtak, title: V, date: " + date + "}\n");
  };
  CHECK(on("2025-06-14").empty());
  CHECK(on("2025-06-15").empty());
  CHECK(on("2025-06-16") == "KO412");
  CHECK(on("2025-06-16~").empty());
  CHECK(on("2025-06-16?").empty());
  CHECK(on("2025-06").empty());
  CHECK(on("2025-07") == "KO412");
}

TEST_CASE("every field that tells of what has happened is held against today") {
  for (const std::string record :
       {"{kind: document, id: brev, title: B, sent: 2025-06-16}",
        "{kind: hearing, id: h, title: H, statements: [{from: ada, received: 2025-06-16}]}",
        "{kind: meeting, id: m, called: {on: 2025-06-16}}",
        "{kind: meeting, id: m, minutes: {status: approved, on: 2025-06-16}}",
        "{kind: meeting, id: m, agenda: [{title: E, decisions: [{title: V, date: 2025-06-16}]}]}",
        "{kind: meeting, id: m, agenda: [{title: E, actions: [{what: A, done: 2025-06-16}]}]}",
        "{kind: meeting, id: m, agenda: [{title: E, actions: [{what: A, dropped: {on: 2025-06-16, why: "
        "X}}]}]}",
        "{kind: decision, id: v, title: V, implemented: {on: 2025-06-16}}",
        "{kind: person, id: p, name: P, born: 2025-06-16}",
        "{kind: person, id: p, name: P, died: 2025-06-16}"}) {
    CAPTURE(record);
    CHECK(passed_codes(record + "\n") == "KO412");
  }
  CHECK(passed_codes("{kind: document, id: brev, title: B, date: 2025-06-16}\n").empty());
}

TEST_CASE("a meeting is held by today, or is not yet held") {
  const auto meeting = [](const std::string& start, const std::string& status = "held") {
    return passed_codes("{kind: meeting, id: m, status: " + status + ", start: " + start + "}\n");
  };
  CHECK(meeting("2025-06-15T23:00").empty());
  CHECK(meeting("2025-06-16") == "KO412");
  CHECK(meeting("2025-06-16", "called").empty());
  CHECK(meeting("2025-06-16~").empty());
  CHECK(meeting("2025-06").empty());
}

TEST_CASE("what is tentative from a meeting that is not there is settled by no day") {
  const auto found = [](const std::string& from) {
    return test::findings_of(
        "kind: meeting\nid: m\nstatus: held\nstart: 2025-01-10\n---\nkind: organisation\nid: o\n"
        "name: O\nmembers:\n  - {name: Ada, tentative: true, from: " +
            from + "}\n",
        "KO41");
  };
  CHECK(found("borte") == found("2099-01-01"));
}

}  // namespace
}  // namespace ko
