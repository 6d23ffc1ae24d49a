// SPDX-License-Identifier: MIT
// What a meeting that is called begins with.
#include <doctest/doctest.h>

#include <string>

#include "ko/editing/new_records.hpp"
#include "unit/memory_files.hpp"

namespace {

const std::string called_board =
    "kind: organisation\nid: styret\nname: Styret\n"
    "schedule: {every: month, at: \"18:00\", place: Klubbhuset}\n"
    "members:\n"
    "  - {person: ada, role: leader, group: A}\n"
    "  - {person: bo, to: 2025-03-10}\n"
    "  - {person: cy, from: 2025-03-11}\n"
    "  - {name: Utsending}\n"
    "  - {person: dag, role: deputy, rank: 2}\n"
    "  - {person: eli, role: deputy, rank: 1}\n"
    "---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n"
    "---\n{kind: person, id: cy, name: Cy}\n---\n{kind: person, id: dag, name: Dag}\n"
    "---\n{kind: person, id: eli, name: Eli}\n";

/// The text of the meeting that is called on a day, beside meetings that there were.
std::string called_on(const std::string& day, const std::string& meetings = {}) {
  const ko::Register records = ko::test::register_of(called_board + meetings);
  const auto edit = ko::begin_meeting(records, {.body = "styret", .start = *ko::Moment::parse(day)}, ".");
  if (!edit) return edit.fault().message;
  return edit->created.empty() ? std::string() : std::string(edit->created.front().text);
}

std::string meeting_on(const std::string& day, const std::string& rest) {
  return "---\nkind: meeting\nid: styret-" + day + "\nbody: styret\nstart: " + day + "\n" + rest;
}

bool has_part(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A called meeting has the members of its day, and the deputies in their rank as comments") {
  CHECK(called_on("2025-03-10") ==
        "kind: meeting\nid: styret-2025-03-10\nbody: styret\nstatus: planned\nstart: 2025-03-10T18:00\n"
        "place: Klubbhuset\npresent:\n  - {person: ada, role: leader, group: A}\n  - {person: bo}\n"
        "  - {name: Utsending}\n  # Vara, i rekkefølge; flytt inn den som møter:\n  # - {person: eli}\n"
        "  # - {person: dag}\n");
  const std::string day_after = called_on("2025-03-11");
  CHECK(has_part(day_after, "person: cy"));
  CHECK(!has_part(day_after, "person: bo"));
  CHECK(has_part(called_on("2025-03-11T09:30"), "start: 2025-03-11T09:30\n"));
}

TEST_CASE("Its number is the next of the body's, begun anew with a year that stands in it") {
  CHECK(has_part(called_on("2025-03-11", meeting_on("2025-01-10", "number: 4\n")), "number: 5\n"));
  CHECK(has_part(called_on("2025-12-31", meeting_on("2025-01-10", "number: 4/2025\n")), "number: 5/2025\n"));
  CHECK(has_part(called_on("2026-01-01", meeting_on("2025-12-10", "number: 4/2025\n")), "number: 1/2026\n"));
  CHECK(!has_part(called_on("2025-03-11", meeting_on("2025-01-10", "number: IV\n")), "number"));
  CHECK_MESSAGE(!has_part(called_on("2025-03-11", meeting_on("2025-03-11", "number: 4\n")), "number"),
                "not earlier");
}

TEST_CASE("Minutes that are not approved come up, those that are do not") {
  const std::string title = "Godkjenning av protokollen fra møtet 10. januar 2025";
  CHECK(has_part(
      called_on("2025-03-11", meeting_on("2025-01-10", "status: held\nminutes: {status: draft}\n")), title));
  CHECK(has_part(called_on("2025-03-11", meeting_on("2025-01-10", "status: held\n")), title));
  CHECK(!has_part(
      called_on("2025-03-11", meeting_on("2025-01-10", "status: held\nminutes: {status: approved}\n")),
      title));
  CHECK(!has_part(called_on("2025-03-11", meeting_on("2025-01-10", "status: cancelled\n")), title));
}

TEST_CASE("What was put off comes up until a later meeting takes it up") {
  const std::string put_off =
      meeting_on("2025-01-10",
                 "agenda: [{title: Tavle, status: postponed, case: 25/1}, {title: Leie, status: "
                 "not_reached}, {title: Lys, status: withdrawn}]\n");
  const std::string first = called_on("2025-03-11", put_off);
  CHECK(
      has_part(first,
               "  - title: Tavle\n    case: 25/1\n    treatments:\n      - body: styret\n"
               "        on: 2025-01-10\n        meeting: styret-2025-01-10#1\n        outcome: postponed\n"));
  CHECK(has_part(first, "- title: Leie\n"));
  CHECK(!has_part(first, "Lys"));
  const std::string second = called_on(
      "2025-03-11", put_off + meeting_on("2025-02-10",
                                         "agenda: [{title: Tavle, case: 25/1}, {title: L, treatments: "
                                         "[{body: styret, meeting: styret-2025-01-10#2}]}]\n"));
  CHECK(!has_part(second, "Tavle"));
  CHECK(!has_part(second, "title: Leie"));
}

TEST_CASE("What is still to be done comes up, what is done or given up does not") {
  const std::string text =
      called_on("2025-03-11", meeting_on("2025-01-10",
                                         "agenda:\n  - title: Lys\n    actions:\n"
                                         "      - {who: [ada, bo], what: Kjøpe lys, due: 2025-02-01}\n"
                                         "      - {who: ada, what: Male, done: 2025-01-11}\n"
                                         "      - {who: ada, what: Rive, dropped: {on: 2025-01-12}}\n"));
  CHECK(has_part(text, "concerns: [styret-2025-01-10#1]"));
  CHECK(has_part(text, "\"Ada, Bo: Kjøpe lys (frist 1. februar 2025)\""));
  CHECK(!has_part(text, "Male"));
  CHECK(!has_part(text, "Rive"));
}

TEST_CASE("A body there is not, and a meeting there is, are told") {
  CHECK(called_on("2025-01-10", meeting_on("2025-01-10", "")) ==
        "there is a record `styret-2025-01-10` already");
  const ko::Register records = ko::test::register_of(called_board);
  const auto edit =
      ko::begin_meeting(records, {.body = "styre", .start = *ko::Moment::parse("2025-01-10")}, ".");
  CHECK(edit.fault().message == "there is no record `styre`; did you mean `styret`?");
}
