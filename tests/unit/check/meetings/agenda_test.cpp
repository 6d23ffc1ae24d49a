// SPDX-License-Identifier: MIT
// KO530: numbers that follow each other, series by series.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// What an agenda with these numbers gives; an empty one is an item without.
std::string numbering(const std::vector<std::string>& numbers) {
  std::string text = "kind: meeting\nid: m\nagenda:\n";
  for (const std::string& number : numbers)
    text += number.empty() ? "  - {title: T}\n" : "  - {nr: '" + number + "', title: T}\n";
  return test::findings_of(text, "KO530");
}

TEST_CASE("each number is one more than the one before, from wherever they begin") {
  CHECK(numbering({"1", "2", "3"}).empty());
  CHECK(numbering({"7", "8"}).empty());
  CHECK(numbering({"1", "3"}) == "5 KO530 the agenda goes from 1 to 3: a number is missing\n");
  CHECK(numbering({"1", "4"}) == "5 KO530 the agenda goes from 1 to 4: 2 numbers are missing\n");
  CHECK(numbering({"1", "1"}) == "5 KO530 item 1 is there twice\n");
  CHECK(numbering({"2", "1"}) == "5 KO530 item 1 comes after item 2\n");
  CHECK(numbering({"1", "3", "4"}) == "5 KO530 the agenda goes from 1 to 3: a number is missing\n");
}

TEST_CASE("items without a number may stand for those that are missing, all of them or none") {
  CHECK(numbering({"1", "", "2"}).empty());
  CHECK(numbering({"1", "", "3"}).empty());
  CHECK(numbering({"1", "", "", "4"}).empty());
  CHECK_FALSE(numbering({"1", "", "4"}).empty());
  CHECK_FALSE(numbering({"1", "", "", "3"}).empty());
  CHECK_FALSE(numbering({"1", "", "2", "4"}).empty());
}

TEST_CASE("each series is numbered by itself: what stands before the number, and after it") {
  CHECK(numbering({"PS 12/25", "RS 3/25", "PS 13/25", "RS 4/25"}).empty());
  CHECK(numbering({"12/25", "1/26"}).empty());
  CHECK_FALSE(numbering({"PS 12/25", "RS 3/25", "PS 14/25"}).empty());
  CHECK(numbering({"1.", "2."}).empty());
  CHECK_FALSE(numbering({"1.", "3."}).empty());
}

TEST_CASE("what is no number, or has one in its midst, is of no series") {
  CHECK(numbering({"a", "c"}).empty());
  CHECK(numbering({"1a", "3a"}).empty());
  CHECK(numbering({"1.1", "1.3"}).empty());
}

TEST_CASE("years that come first are no numbers, from 1900 on") {
  CHECK(numbering({"2025/1", "2025/2"}).empty());
  CHECK(numbering({"1900/1", "1900/1"}).empty());
  CHECK_FALSE(numbering({"1899/1", "1899/1"}).empty());
  CHECK_FALSE(numbering({"2025/1", "2025/1", "2027/1"}).empty());
}

/// What two meetings of a body give, of which each has an item of one number, with other titles.
std::string taken_twice(const std::string& first, const std::string& second,
                        const std::string& of_second = "") {
  return test::codes_of(
      "{kind: organisation, id: o, name: O}\n---\n{kind: meeting, id: m, body: o, start: " + first +
          ", agenda: [{title: En, number: 7}]}\n---\n{kind: meeting, id: n, body: o, start: " + second +
          ", agenda: [{title: To, number: 7" + of_second + "}]}\n",
      "KO550");
}

TEST_CASE("what was put off or sent elsewhere may come back with its number and another title") {
  const auto again = [](const std::string& of_first) {
    return test::codes_of(
        "{kind: organisation, id: o, name: O}\n---\n{kind: meeting, id: m, body: o, start: 2024-01-10, "
        "agenda: [{title: En, number: 7" +
            of_first +
            "}]}\n---\n{kind: meeting, id: n, body: o, start: 2024-02-10, agenda: [{title: To, number: "
            "7}]}\n",
        "KO550");
  };
  CHECK(again("") == "KO550");
  for (const std::string why :
       {"status: postponed", "status: not_reached", "decisions: [{title: A, outcome: postponed}]",
        "decisions: [{title: A, outcome: referred}]"}) {
    CAPTURE(why);
    CHECK(again(", " + why).empty());
  }
  CHECK(again(", decisions: [{title: A, outcome: adopted}]") == "KO550");
}

TEST_CASE("a number is of the year that is stated, or else of that of the meeting") {
  CHECK(taken_twice("2024-01-01", "2024-12-31") == "KO550");
  CHECK(taken_twice("2024-12-31", "2025-01-01").empty());
  CHECK(taken_twice("2024-12-31", "2025-01-01", ", year: 2024") == "KO550");
  CHECK(taken_twice("2024-01-01", "2024-12-31", ", year: 2025").empty());
}

TEST_CASE("numbers of one series are compared, of another not, however alike the series are called") {
  const auto found = [](const std::string& first, const std::string& second) {
    return test::codes_of("kind: meeting\nid: m\nagenda:\n  - {title: A, nr: \"" + first +
                              "\"}\n  - {title: B, nr: \"" + second + "\"}\n",
                          "KO530");
  };
  CHECK_FALSE(found("PS 2", "PS 1").empty());
  CHECK(found("PS 2", "RS 1") == "");
  CHECK(found("S 2", "PS 1") == "");
}

TEST_CASE(
    "two items of one number are one matter by their case where both have one, and else by their title") {
  const auto found = [](const std::string& first, const std::string& second) {
    return test::codes_of(
        "{kind: organisation, id: o, name: O}\n---\n{kind: meeting, id: m, body: o, start: 2024-01-10, "
        "agenda: [{number: "
        "7, " +
            first + "}]}\n---\n{kind: meeting, id: n, body: o, start: 2024-02-10, agenda: [{number: 7, " +
            second + "}]}\n",
        "KO550");
  };
  CHECK(found("title: Vei", "title: Vei").empty());
  CHECK(found("title: Vei, case: 24/1", "title: Vei").empty());
  CHECK(found("title: Vei", "title: Vei, case: 24/1").empty());
  CHECK(found("title: Vei", "title: Bru, case: 24/1") == "KO550");
  CHECK(found("title: Vei, case: 24/1", "title: Bru, case: 24/1").empty());
  CHECK(found("title: Vei, case: 24/1", "title: Vei, case: 24/2") == "KO550");
}

}  // namespace
}  // namespace ko
