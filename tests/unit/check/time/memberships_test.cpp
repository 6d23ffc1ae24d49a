// SPDX-License-Identifier: MIT
// KO405, KO406 and KO414: who counts as a holder, and what is the same place twice.
#include <doctest/doctest.h>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// The codes from 404 to 414 that these members of a board with two posts give.
std::string codes_of(const std::string& members) {
  const Register records = test::register_of(
      "kind: organisation\nid: styret\nname: Styret\nposts:\n  - {id: leder, title: Leder}\n"
      "  - {id: radgiver, title: Rådgiver, seats: 2}\nmembers:\n" +
      members + "---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n");
  std::string codes;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code.starts_with("KO40") || finding.rule->code.starts_with("KO41"))
      codes += (codes.empty() ? "" : " ") + std::string(finding.rule->code);
  return codes;
}

TEST_CASE("one person in one seat twice is one holder") {
  CHECK(codes_of("  - {person: ada, post: leder}\n  - {person: ada, post: leder}\n") == "KO406");
  CHECK(codes_of("  - {person: ada, post: leder}\n  - {person: bo, post: leder}\n") == "KO405");
  // Long, short and one across the end of both: still one.
  CHECK(codes_of("  - {person: ada, post: leder, from: 2024-01-01, to: 2024-06-30}\n"
                 "  - {person: ada, post: leder, from: 2024-09-01, to: 2024-12-31}\n"
                 "  - {person: ada, post: leder, from: 2024-06-30, to: 2024-09-01}\n") == "KO406");
}

TEST_CASE("a post is held by two from the first day that both hold it") {
  CHECK(codes_of("  - {person: ada, post: leder, to: 2024-06-30}\n"
                 "  - {person: bo, post: leder, from: 2024-07-01}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, post: leder, to: 2024-06-30}\n"
                 "  - {person: bo, post: leder, from: 2024-06-30}\n") == "KO405");
}

TEST_CASE("a vacancy holds no seat") {
  CHECK(codes_of("  - {person: ada, post: leder, from: 2024-01-01}\n"
                 "  - {vacant: true, post: leder, from: 2024-01-01}\n")
            .empty());
}

TEST_CASE("the same place at once is a warning, two places are advice") {
  CHECK(codes_of("  - {person: ada, role: member}\n  - {person: ada, role: member}\n") == "KO406");
  CHECK(codes_of("  - {person: ada, role: member}\n  - {person: ada, role: leader}\n") == "KO414");
  CHECK(codes_of("  - {person: ada, post: leder}\n  - {person: ada, post: radgiver}\n") == "KO414");
  CHECK(codes_of(
            "  - {person: ada, post: leder, percent: 50}\n  - {person: ada, post: radgiver, percent: 50}\n")
            .empty());
  for (const char* half :
       {"  - {person: ada, post: leder, percent: 50}\n  - {person: ada, post: radgiver}\n",
        "  - {person: ada, post: leder}\n  - {person: ada, post: radgiver, percent: 50}\n"})
    CHECK(codes_of(half) == "KO414");
  CHECK(codes_of("  - {person: ada, post: leder, function: leadership}\n"
                 "  - {person: ada, post: leder, function: service}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, role: member, to: 2024-06-30}\n"
                 "  - {person: ada, role: member, from: 2024-07-01}\n")
            .empty());
  // Of a body without posts a person may be in several groups; a post is one place, whatever the group.
  CHECK(codes_of("  - {person: ada, role: member, group: A}\n  - {person: ada, role: member, group: B}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, post: leder, group: A}\n  - {person: ada, post: leder, group: B}\n") ==
        "KO406");
}

TEST_CASE("a deputy may move up on the day the deputyship ends, and nobody else changes places so") {
  CHECK(codes_of("  - {person: ada, role: deputy, to: 2024-06-30}\n"
                 "  - {person: ada, role: member, from: 2024-06-30}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, role: member, from: 2024-06-30}\n"
                 "  - {person: ada, role: deputy, to: 2024-06-30}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, role: deputy, to: 2024-06-30}\n"
                 "  - {person: ada, role: member, from: 2024-06-29}\n") == "KO414");
  CHECK(codes_of("  - {person: ada, role: deputy, from: 2024-06-30, to: 2024-06-30}\n"
                 "  - {person: ada, role: member, from: 2024-06-29}\n") == "KO414");
  CHECK(codes_of("  - {person: ada, role: member, to: 2024-06-30}\n"
                 "  - {person: ada, role: leader, from: 2024-06-30}\n") == "KO414");
  CHECK(codes_of("  - {person: ada, role: member, to: 2024-06-30}\n"
                 "  - {person: ada, role: deputy, from: 2024-06-30}\n") == "KO414");
}

TEST_CASE("shares are spoken of where there are posts to share one's time between") {
  const auto mend = [](const std::string& members) {
    const Register records = test::register_of(
        "kind: organisation\nid: styret\nname: Styret\nposts:\n  - {id: leder, title: Leder}\n"
        "members:\n" +
        members + "---\n{kind: person, id: ada, name: Ada}\n");
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO414") return std::string(finding.mend);
    return std::string("nothing is found");
  };
  CHECK(mend("  - {person: ada, role: member}\n  - {person: ada, role: leader}\n") ==
        "end one of the two with `to`");
  CHECK(mend("  - {person: ada, post: leder}\n  - {person: ada, role: leader}\n") ==
        "end one of the two with `to`; where both are meant, state the `percent` of each");
}

TEST_CASE(
    "what is wrong with a membership is told of the record that keeps it, wherever that stands in the file") {
  const std::string person =
      "{kind: person, id: ada, name: Ada, memberships: [{organisation: styret, from: 2020-01-01}]}\n";
  const std::string body = "{kind: organisation, id: styret, name: Styret, founded: 2021-01-01}\n";
  for (const std::string& text : {person + "---\n" + body, body + "---\n" + person}) {
    std::string of;
    for (const Finding& finding : check(test::register_of(text), to_day({2026, 1, 1})))
      if (finding.rule->code == "KO404") of += finding.record;
    CHECK(of == "ada");
  }
}

TEST_CASE("a membership lies within its own post, and in no other that the body has") {
  const auto found = [](const std::string& post, const std::string& from) {
    std::string codes;
    for (const Finding& finding :
         check(test::register_of(
                   "kind: organisation\nid: styret\nname: Styret\nposts:\n  - {title: Uten navn, from: "
                   "2020-01-01}\n  - {id: gammel, title: G, from: 2010-01-01}\n  - {id: ny, title: N, "
                   "from: 2020-01-01}\nmembers: [{name: Ada, " +
                   post + "from: " + from + "}]\n"),
               to_day({2026, 1, 1})))
      if (finding.rule->code == "KO404") codes += std::string(finding.rule->code);
    return codes;
  };
  CHECK(found("post: ny, ", "2020-01-01").empty());
  CHECK(found("post: ny, ", "2019-12-31") == "KO404");
  CHECK(found("post: gammel, ", "2019-12-31").empty());
  CHECK(found("", "2019-12-31").empty());
}

TEST_CASE("a membership that may come to nothing, and a vacancy, are no second one") {
  CHECK(codes_of("  - {person: ada, role: member}\n  - {person: ada, role: member}\n") == "KO406");
  CHECK(codes_of("  - {person: ada, role: member}\n  - {person: ada, role: member, tentative: true}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, role: member, tentative: true}\n  - {person: ada, role: leader}\n")
            .empty());
  CHECK(codes_of("  - {person: ada, role: member}\n  - {person: ada, role: member, vacant: true}\n").empty());
}

TEST_CASE("where many hold a post at once, five of the others are pointed at") {
  const auto pointed_at = [](int holders) {
    std::string text = "kind: organisation\nid: o\nname: O\nposts: [{id: leder, title: Leder}]\nmembers:\n";
    for (int i = 0; i < holders; ++i) text += "  - {name: Navn " + std::to_string(i) + ", post: leder}\n";
    const Register records = test::register_of(text);
    std::vector<std::size_t> numbers;
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO405") numbers.push_back(finding.related.size());
    return numbers;
  };
  CHECK(pointed_at(1).empty());
  CHECK(pointed_at(2) == std::vector<std::size_t>{1});
  CHECK(pointed_at(6) == std::vector<std::size_t>{5});
  CHECK(pointed_at(7) == std::vector<std::size_t>{5});
}

}  // namespace
}  // namespace ko
