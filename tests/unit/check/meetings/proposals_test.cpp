// SPDX-License-Identifier: MIT
// KO520 and KO532: points by the numbers the source gives them, and proposals that say nothing.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

std::string proposal_findings(const std::string& proposal, const std::string& vote, std::string_view codes) {
  return test::findings_of("kind: meeting\nid: m\nagenda: [{title: En, proposals: [{id: a" + proposal +
                               "}], votes: [{on: a" + vote + "}]}]\n",
                           codes);
}

TEST_CASE("points are called by their numbers, from the first that the proposal states") {
  const std::string two = ", points: [A, B]";
  const auto found = [&](const std::string& points, const std::string& from = "") {
    return proposal_findings(two + from, ", points: " + points, "KO520");
  };
  CHECK(found("[1, 2]").empty());
  CHECK(found("3") == "3 KO520 the proposal `a` has no point 3\n");
  CHECK(found("[4, 5]", ", points_from: 4").empty());
  CHECK(found("3", ", points_from: 4") == "3 KO520 the proposal `a` has no point 3\n");
  CHECK(found("6", ", points_from: 4") == "3 KO520 the proposal `a` has no point 6\n");
}

TEST_CASE("the mend tells which points there are") {
  const auto mend = [](const std::string& points) {
    const Register records =
        test::register_of("kind: meeting\nid: m\nagenda: [{title: En, proposals: [{id: a, points: " + points +
                          "}], votes: [{on: a, points: 9}]}]\n");
    for (const Finding& finding : check(records, to_day({2026, 1, 1})))
      if (finding.rule->code == "KO520") return std::string(finding.mend.view());
    return std::string();
  };
  CHECK(mend("[A]") == "its only point is 1");
  CHECK(mend("[A, B]") == "its points are 1 to 2");
  CHECK(mend("[A], points_from: 4") == "its only point is 4");
}

TEST_CASE("the proposal adopted is one there is") {
  CHECK(proposal_findings(", text: A", ", chosen: a", "KO520").empty());
  CHECK(proposal_findings(", text: A", ", chosen: b", "KO520") == "3 KO520 the item has no proposal `b`\n");
}

TEST_CASE("where an item records no proposals, which one was voted on is held against nothing") {
  const auto found = [](const std::string& item) {
    return test::findings_of("kind: meeting\nid: m\nagenda: [{title: En, " + item + "}]\n", "KO520");
  };
  CHECK(found("votes: [{on: a, for: 2}]").empty());
  CHECK(found("votes: [{between: {a: 1, b: 2}, chosen: b}]").empty());
  CHECK(found("proposals: [{id: b, text: B}], votes: [{on: a, for: 2}]") ==
        "3 KO520 the item has no proposal `a`\n");
}

TEST_CASE("a proposal changes another, and not itself") {
  CHECK(proposal_findings(", text: A, amends: a", "", "KO520") == "3 KO520 proposal `a` changes itself\n");
  CHECK(proposal_findings(", text: A}, {id: b, text: B, amends: a", "", "KO520").empty());
  CHECK(proposal_findings(", text: A}, {id: b, text: B, amends: c", "", "KO520") ==
        "3 KO520 the item has no proposal `c`\n");
}

TEST_CASE("what was withdrawn is voted on neither alone nor against another") {
  const auto found = [](const std::string& vote) {
    return test::findings_of(
        "kind: meeting\nid: m\nagenda: [{title: En, proposals: [{id: a, text: A, withdrawn: true}, {id: b, "
        "text: B}], votes: "
        "[{" +
            vote + "}]}]\n",
        "KO5");
  };
  const std::string told = "the proposal `a` was withdrawn, and is voted on\n";
  CHECK(found("on: a, for: 2").find(told) != std::string::npos);
  CHECK(found("on: b, for: 2").find(told) == std::string::npos);
  CHECK(found("between: {a: 1, b: 2}").find(told) != std::string::npos);
  CHECK(found("between: {b: 2}").find(told) == std::string::npos);
}

TEST_CASE("a proposal has a text or points, or says that its source prints none") {
  CHECK(proposal_findings(", text: A", "", "KO532").empty());
  CHECK(proposal_findings(", points: [A]", "", "KO532").empty());
  CHECK(proposal_findings(", text: ", "", "KO532").empty());
  CHECK(proposal_findings("", "", "KO532") == "3 KO532 nothing says what is proposed\n");
}

TEST_CASE("a vote that names points is held against the proposal it is on, and without one against none") {
  const auto found = [](const std::string& vote) {
    return test::findings_of(
        "kind: meeting\nid: m\nagenda:\n  - title: A\n    proposals: [{id: a, text: T, points: [x, y], "
        "points_from: "
        "3}]\n    votes: [{" +
            vote + ", for: 2}]\n",
        "KO520");
  };
  CHECK(found("points: [1]") == "");
  CHECK(found("on: a, points: [3, 4]") == "");
  CHECK(found("on: a, points: [2]").find("has no point 2") != std::string::npos);
  CHECK(found("on: a, points: [5]").find("has no point 5") != std::string::npos);
}

}  // namespace
}  // namespace ko
