// SPDX-License-Identifier: MIT
// KO542 to KO544: who was asked, who answered, and whether it came in time.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

const std::string those_around =
    "{kind: organisation, id: laget, name: Laget, members: [{person: ada}]}\n---\n{kind: organisation, id: "
    "skolen, name: "
    "Skolen}\n---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo, employer: "
    "skolen}\n---\n{kind: "
    "person, id: cy, name: Cy, memberships: [{organisation: laget}]}\n---\n{kind: person, id: di, name: "
    "Di}\n---\n{kind: person, id: ei, name: Ei, memberships: [{organisation: skolen}]}\n---\n";

std::string answer_codes(const std::string& fields, const std::string& letter = "") {
  return test::codes_of(those_around + letter + "kind: hearing\nid: h\ntitle: H\n" + fields, "KO54",
                        to_day({2025, 3, 1}));
}

TEST_CASE("whoever was asked answers, or a person for them") {
  const auto from = [](const std::string& who, const std::string& asked = "[laget]") {
    return answer_codes("asked: " + asked + "\nstatements: [{from: " + who + "}]\n");
  };
  CHECK(from("laget").empty());
  CHECK(from("skolen") == "KO542");
  CHECK(from("ada").empty());
  CHECK(from("cy").empty());
  CHECK(from("bo") == "KO542");
  CHECK(from("bo", "[skolen]").empty());
  CHECK(from("di") == "KO542");
  CHECK(from("ei") == "KO542");
  CHECK(from("skolen", "[]").empty());
  CHECK(from("ukjent").empty());
  CHECK(from("skolen", "[laget, skolen]").empty());
}

TEST_CASE("a statement comes in on the last day at the latest") {
  const auto received = [](const std::string& date, const std::string& deadline = "2025-06-03") {
    return answer_codes("deadline: " + deadline + "\nstatements: [{from: laget, received: " + date + "}]\n");
  };
  CHECK(received("2025-06-02").empty());
  CHECK(received("2025-06-03").empty());
  CHECK(received("2025-06-04") == "KO543");
  CHECK(received("2025-06").empty());
  CHECK(received("2025-07") == "KO543");
  CHECK(received("2025-06-04?").empty());
  CHECK(received("2025-06-04~").empty());
  CHECK(received("2025-06-04", "2025-06-03?").empty());
  CHECK(received("2025-06-30", "2025-06").empty());
  CHECK(answer_codes(
            "deadline: 2025-06-03\nextensions: [{to: 2025-06-10, for: [laget]}]\nstatements: [{from: laget, "
            "received: 2025-06-10}]\n")
            .empty());
  CHECK(answer_codes(
            "deadline: 2025-06-03\nextensions: [{to: 2025-06-10, for: [laget]}]\nstatements: [{from: skolen, "
            "received: 2025-06-10}]\n") == "KO543");
  CHECK(answer_codes("statements: [{from: laget, received: 2025-06-10}]\n").empty());
}

TEST_CASE("whoever was asked is among those the letter went to, or a member is") {
  const auto sent_to = [](const std::string& addressees, const std::string& asked = "laget") {
    return answer_codes("document: d\nasked: [{organisation: " + asked + "}]\n",
                        "{kind: document, id: d, title: D, " + addressees + "}\n---\n");
  };
  CHECK(sent_to("recipients: [{organisation: laget}]").empty());
  CHECK(sent_to("recipients: [{organisation: skolen}]") == "KO544");
  CHECK(sent_to("recipients: [{organisation: skolen}], copies: [{organisation: laget}]").empty());
  CHECK(sent_to("recipients: [{person: ada}]").empty());
  CHECK(sent_to("recipients: [{person: bo}]") == "KO544");
  CHECK(sent_to("recipients: []").empty());
  CHECK(sent_to("recipients: [{organisation: skolen}]", "ukjent").empty());
}

TEST_CASE("what they were asked to do is told where it is recorded") {
  const auto said = [](const std::string& to) {
    return test::findings_of(
        those_around +
            "{kind: document, id: d, title: D, recipients: [{organisation: skolen}]}\n---\n"
            "kind: hearing\nid: h\ntitle: H\ndocument: d\nasked: [{organisation: laget" +
            to + "}]\n",
        "KO544");
  };
  CHECK(said("") == "21 KO544 `laget` was asked, and is not among those `d` went to\n");
  CHECK(said(", to: inform") ==
        "21 KO544 `laget` was asked for information, and is not among those `d` went to\n");
  CHECK(said(", to: discuss") ==
        "21 KO544 `laget` was asked to discuss, and is not among those `d` went to\n");
}

}  // namespace
}  // namespace ko
