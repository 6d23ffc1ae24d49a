// SPDX-License-Identifier: MIT
// KO557: what follows upon a decision is not dated before it.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

/// What is found of a decision of 2025-03-11 with these fields, by itself and in a meeting.
std::string followed(const std::string& fields) {
  const std::string alone = test::codes_of(
      "kind: decision\nid: d\ntitle: V\ndate: 2025-03-11\n" + fields +
          "\n---\n{kind: meeting, id: before, start: 2025-03-10}\n---\n{kind: meeting, id: same, start: "
          "2025-03-11}\n",
      "KO557");
  const std::string in_meeting = test::codes_of(
      "kind: meeting\nid: m\nstart: 2025-03-11\nagenda: [{title: T, decisions: [{title: V, " + fields +
          "}]}]\n---\n{kind: meeting, id: before, start: 2025-03-10, agenda: [{title: E}]}\n---\n{kind: "
          "meeting, "
          "id: same, start: 2025-03-11}\n",
      "KO557");
  CHECK(alone == in_meeting);
  return alone;
}

TEST_CASE("what follows upon a decision may be of its day, and not of the day before") {
  for (const std::string field : {"appeal: {received: ", "appeal: {until: ", "review: {on: ",
                                  "review: {decided: ", "implemented: {on: "}) {
    CAPTURE(field);
    CHECK(followed(field + "2025-03-11}").empty());
    CHECK(followed(field + "2025-03-10}") == "KO557");
    CHECK(followed(field + "2025-03-10?}").empty());
    CHECK(followed(field + "2025-03}").empty());
    CHECK(followed(field + "2025-02}") == "KO557");
  }
}

TEST_CASE("a review is decided on the day it is demanded, at the earliest") {
  CHECK(followed("review: {on: 2025-03-20, decided: 2025-03-20}").empty());
  CHECK(followed("review: {on: 2025-03-20, decided: 2025-03-19}") == "KO557");
}

TEST_CASE("it is reported in a meeting of that day or later") {
  CHECK(followed("reported_in: same").empty());
  CHECK(followed("reported_in: before") == "KO557");
  CHECK(followed("reported_in: [same, before]") == "KO557");
  CHECK(followed("reported_in: nowhere").empty());
}

TEST_CASE("without a day of the decision, nothing is before it") {
  CHECK(test::codes_of("kind: decision\nid: d\ntitle: V\nreview: {on: 2025-03-20}\n", "KO557").empty());
  CHECK(test::codes_of("kind: decision\nid: d\ntitle: V\nreview: {on: 2025-03-20, decided: 2025-03-19}\n",
                       "KO557") == "KO557");
}

}  // namespace
}  // namespace ko
