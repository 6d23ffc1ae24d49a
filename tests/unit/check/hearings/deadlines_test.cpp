// SPDX-License-Identifier: MIT
// KO540, KO541, KO545 and KO546: where six weeks, three months and a deadline end.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

constexpr std::string_view hearing_head = R"(kind: organisation
id: kommunen
name: Fossheim kommune
---
{kind: organisation, id: laget, name: Laget}
---
{kind: organisation, id: skolen, name: Skolen}
---
kind: document
id: brev
title: Brev
date: 2025-03-01
---
kind: hearing
id: ny-hall
title: Ny hall
proposer: kommunen
)";

/// What these fields of a hearing give, of those who were asked and their deadlines.
std::string hearing_codes(const std::string& fields, Day today = to_day({2025, 3, 4})) {
  return test::codes_of(std::string(hearing_head) + fields, "KO54", today);
}

TEST_CASE("six weeks and a day, and exactly six weeks, are enough; a day less is not") {
  const auto until = [](const std::string& deadline) {
    return hearing_codes("sent: 2025-03-03\ndeadline: " + deadline + "\n");
  };
  CHECK(until("2025-04-15") == "KO541");
  CHECK(until("2025-04-14") == "KO541");
  CHECK(until("2025-04-13") == "KO540");
}

TEST_CASE("three months and a day, and exactly three months, are enough; a day less is not") {
  const auto until = [](const std::string& deadline) {
    return hearing_codes("sent: 2025-03-03\ndeadline: " + deadline + "\n");
  };
  CHECK(until("2025-06-04").empty());
  CHECK(until("2025-06-03").empty());
  CHECK(until("2025-06-02") == "KO541");
}

TEST_CASE("the days are counted, and what would be enough is named") {
  CHECK(test::findings_of(std::string(hearing_head) + "sent: 2025-03-03\ndeadline: 2025-03-04\n", "KO54",
                          to_day({2025, 3, 4})) ==
        "19 KO540 the deadline is 1 day after the hearing was sent out, less than six weeks\n");
  CHECK(test::findings_of(std::string(hearing_head) + "sent: 2025-03-03\ndeadline: 2025-03-03\n", "KO54",
                          to_day({2025, 3, 3})) ==
        "19 KO540 the deadline is 0 days after the hearing was sent out, less than six weeks\n");
}

TEST_CASE(
    "a deadline before the hearing was sent out, and dates that are open, prove nothing of its length") {
  CHECK(hearing_codes("sent: 2025-03-03\ndeadline: 2025-03-02\n", to_day({2025, 3, 1})).empty());
  for (const std::string mark : {"~", "?"}) {
    CAPTURE(mark);
    CHECK(hearing_codes("sent: 2025-03-03" + mark + "\ndeadline: 2025-03-20\n").empty());
    CHECK(hearing_codes("sent: 2025-03-03\ndeadline: 2025-03-20" + mark + "\n").empty());
  }
  CHECK(hearing_codes("deadline: 2025-03-20\n").empty());
  CHECK(hearing_codes("sent: 2025-03-03\n").empty());
}

TEST_CASE("a hearing that does not say when it was sent was sent with its letter, or on the date of that") {
  CHECK(hearing_codes("document: brev\ndeadline: 2025-04-11\n") == "KO540");
  CHECK(hearing_codes("document: brev\ndeadline: 2025-04-12\n") == "KO541");
  // Its own date goes before that of the letter.
  CHECK(hearing_codes("document: brev\nsent: 2025-03-03\ndeadline: 2025-04-13\n") == "KO540");
  CHECK(hearing_codes("document: brev\nsent: 2025-02-28\ndeadline: 2025-04-11\n") == "KO541");
}

TEST_CASE("the latest extension to all counts, and one to somebody else does not") {
  const std::string short_one = "sent: 2025-03-03\ndeadline: 2025-03-20\nextensions:\n";
  CHECK(hearing_codes(short_one + "  - {to: 2025-06-03}\n").empty());
  CHECK(hearing_codes(short_one + "  - {to: 2025-06-03}\n  - {to: 2025-04-20}\n").empty());
  CHECK(hearing_codes(short_one + "  - {to: 2025-04-20}\n  - {to: 2025-06-03}\n").empty());
  CHECK(hearing_codes(short_one + "  - {to: 2025-03-10}\n") == "KO540");
  CHECK(hearing_codes(short_one + "  - {to: 2025-06-03, for: [laget]}\n") == "KO540");
}

const std::string asked_two = "sent: 2025-01-02\ndeadline: 2025-06-03\nasked: [laget, skolen]\n";

TEST_CASE("a deadline has passed the day after it, not on it") {
  CHECK(hearing_codes(asked_two, to_day({2025, 6, 3})).empty());
  CHECK(hearing_codes(asked_two, to_day({2025, 6, 4})) == "KO545 KO546");
  CHECK(hearing_codes("sent: 2025-01-02\ndeadline: 2025-06-03?\nasked: [laget]\n", to_day({2025, 6, 4}))
            .empty());
}

TEST_CASE("a reminder on the last day is one before the deadline has passed, the day after is none") {
  const Day later = to_day({2025, 7, 1});
  const std::string one = asked_two + "statements: [{from: laget, received: 2025-05-02}]\n";
  CHECK(hearing_codes(one, later) == "KO545");
  CHECK(hearing_codes(one + "reminders: [{on: 2025-06-03}]\n", later).empty());
  CHECK(hearing_codes(one + "reminders: [{on: 2025-06-04}]\n", later) == "KO545");
  CHECK(hearing_codes(one + "reminders: [{on: 2025-06-04}, {on: 2025-05-20}]\n", later).empty());
}

TEST_CASE(
    "a statement on the last day had come by the deadline, and nobody is asked to answer who is only "
    "informed") {
  const Day later = to_day({2025, 7, 1});
  const auto of_school = [&](const std::string& received, const std::string& more = "") {
    return hearing_codes(asked_two + more + "statements:\n  - {from: skolen" + received +
                             "}\n  - {from: laget, received: 2025-05-02}\n",
                         later);
  };
  CHECK(of_school(", received: 2025-06-03").empty());
  CHECK(of_school(", received: 2025-06-04") == "KO545 KO543");
  CHECK(of_school("").empty());
  CHECK(of_school(", received: 2025-06-10", "extensions: [{to: 2025-06-10, for: [skolen]}]\n").empty());
  CHECK(of_school(", received: 2025-06-11", "extensions: [{to: 2025-06-10, for: [skolen]}]\n") ==
        "KO545 KO543");
  CHECK(hearing_codes(
            "sent: 2025-01-02\ndeadline: 2025-06-03\nasked: [laget, {organisation: skolen, to: inform}]\n"
            "statements: [{from: laget, received: 2025-05-02}]\n",
            later)
            .empty());
  CHECK(test::findings_of(
            std::string(hearing_head) + asked_two + "statements: [{from: kommunen, received: 2025-05-02}]\n",
            "KO545", later)
            .ends_with("and 2 of those asked had not answered\n"));
}

}  // namespace
}  // namespace ko
