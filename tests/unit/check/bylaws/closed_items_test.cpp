// SPDX-License-Identifier: MIT
// KO582: what was closed and is published all the same; KO221: texts of minutes without words.
#include <doctest/doctest.h>

#include <string>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What is found of a council's meeting with a closed and an open item, and of a decision.
std::string published(const std::string& closed, const std::string& decision) {
  return test::findings_of(
      "{kind: organisation, id: o, name: O, type: council, profile: kommuneloven-2018, members: [{person: "
      "ada-nes}]}\n---\n{kind: meeting, id: m, body: o, start: 2024-03-07T18:00, agenda: [{title: Tomt, "
      "closed: "
      "kommuneloven § 11-5 tredje ledd" +
          closed + "}, {title: Skog}]}\n---\n{kind: decision, id: d, title: D, date: 2024-03-07, body: o, " +
          decision + "}\n" + test::people,
      "KO582");
}

}  // namespace

TEST_CASE("a decision is published where the item it was taken in is, and not otherwise") {
  CHECK(published("", "meeting: m, item: 1").find("`d` is published") != std::string::npos);
  CHECK(published("", "meeting: m, item: 1, public: false").empty());
  CHECK(published("", "meeting: m, item: 2").empty());
  CHECK(published("", "meeting: m").empty());
  CHECK(published("", "meeting: n, item: 1").empty());
  CHECK(published("", "meeting: n, item: 1, concerns: [m]").empty());
  CHECK(published("", "item: 1, concerns: [m]").empty());
  CHECK(published(", public: false", "public: true").empty());
  CHECK(published(", public: true", "meeting: m, item: 1").find("item 1 was closed and is published whole") !=
        std::string::npos);
}

TEST_CASE("each is told of in the record that it stands in") {
  const Register records = test::register_of(
      "{kind: organisation, id: o, name: O, type: council, profile: kommuneloven-2018}\n---\n{kind: meeting, "
      "id: m, body: o, start: 2024-03-07T18:00, agenda: [{title: A, closed: kommuneloven § 11-5 tredje "
      "ledd}, "
      "{title: B, closed: kommuneloven § 11-5 tredje ledd, public: true}]}\n---\n{kind: decision, id: d, "
      "title: "
      "D, date: 2024-03-07, body: o, meeting: m, item: 1}\n");
  std::string found;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO582") found += std::string(finding.record) + ":" + finding.path + " ";
  CHECK(found == "d:item m:agenda[2].public ");
}

TEST_CASE("of a meeting of no known body or day it is not known what is withheld") {
  for (const std::string meeting :
       {"start: 2024-03-07T18:00", "body: borte, start: 2024-03-07T18:00", "body: o"}) {
    CAPTURE(meeting);
    CHECK(test::codes_of(
              "{kind: organisation, id: o, name: O, type: council, profile: kommuneloven-2018}\n---\n{kind: "
              "meeting, id: m, " +
                  meeting +
                  ", agenda: [{title: A, closed: kommuneloven § 11-5 tredje ledd, public: true}]}\n",
              "KO582")
              .empty());
  }
}

TEST_CASE("a text of a body's minutes has words, and where it has none the body is named") {
  const auto found = [](const std::string& minutes) {
    std::string all;
    const Register records =
        test::register_of("{kind: organisation, id: o, name: O, minutes: {" + minutes + "}}\n");
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO221") all += std::string(finding.record) + ": " + finding.message + "; ";
    return all;
  };
  CHECK(found("title: Protokoll").empty());
  CHECK(found("title: ''") == "o: `title` has no words; ");
  CHECK(found("title: ' '") == "o: `title` has no words; ");
  CHECK(found("title: ") == "o: `title` has no words; ");
  CHECK(found("title: {nb: Protokoll, nn: ''}") == "o: `title` has no words in nn; ");
  CHECK(found("headings: {votes: ''}") == "o: `votes` has no words; ");
}

}  // namespace ko
