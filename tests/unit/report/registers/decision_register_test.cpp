// SPDX-License-Identifier: MIT
// The register of decisions: how the vote on each went.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "unit/report/reporting.hpp"

namespace ko {
namespace {

/// The register of a meeting with one item, with such votes and such a decision.
std::string registered(const std::string& votes, const std::string& of_decision = "") {
  return test::report_text("decisions",
                           "{kind: organisation, id: o, name: Styret}\n---\nkind: meeting\nid: m\nbody: o\n"
                           "status: held\nstart: 2025-03-11T18:00\nagenda: [{title: Banen, votes: [" +
                               votes + "], decisions: [{title: Banen bygges, outcome: adopted" + of_decision +
                               "}]}]\n",
                           "");
}

TEST_CASE("a vote is told shortly: by acclamation, unanimous, or the votes on both sides") {
  CHECK(test::holds(registered("{acclamation: true}"), "ved akklamasjon"));
  CHECK(test::holds(registered("{unanimous: true}"), "enstemmig"));
  CHECK(test::holds(registered("{for: 7, against: 2}"), "7–2"));
  CHECK(test::holds(registered("", ", vote: {acclamation: true}"), "ved akklamasjon"));
  CHECK_FALSE(test::holds(registered("{trial: true, for: 7, against: 2}"), "7–2"));
}

TEST_CASE("the vote that decided is the last by which something was adopted or chosen, else the last") {
  CHECK(test::holds(registered("{for: 7, against: 2, outcome: adopted}, {for: 1, against: 8}"), "7–2"));
  CHECK(test::holds(registered("{for: 7, against: 2, chosen: a}, {for: 1, against: 8}"), "7–2"));
  CHECK(test::holds(registered("{for: 7, against: 2}, {for: 1, against: 8}"), "1–8"));
}

TEST_CASE("a vote of an item is that of its decision, where it made one alone") {
  const std::string votes = "{for: 7, against: 2}";
  CHECK(test::holds(registered(votes), "7–2"));
  CHECK_FALSE(test::holds(registered(votes, "}, {title: Banen males"), "7–2"));
}

TEST_CASE("decisions of a day stand from the last of the set to the first, file by file and line by line") {
  const auto decisions = [](const std::string& one, const std::string& other) {
    return fmt::format(
        "{{kind: decision, id: {0}, title: Vedtak {0}, date: 2025-03-11}}\n---\n{{kind: decision, id: {1}, "
        "title: Vedtak {1}, date: 2025-03-11}}\n",
        one, other);
  };
  const std::string text = test::as_text(make_report(
      *find_report("decisions"),
      test::register_of_files({{"a.yaml", "{kind: person, id: x, name: X}\n---\n" + decisions("d", "c")},
                               {"b.yaml", decisions("b", "a")}}),
      test::on_day(2025, 4, 1)));
  std::size_t before = 0;
  for (const char* title : {"Vedtak a", "Vedtak b", "Vedtak c", "Vedtak d"}) {
    CAPTURE(title);
    CHECK(text.find(title) > before);
    before = text.find(title);
  }
}

TEST_CASE("what amended a decision, or the item it was made in, is told in the order of time") {
  const std::string text = test::report_text(
      "decisions",
      "{kind: meeting, id: m, status: held, start: 2025-03-11, agenda: [{title: Banen, decisions: [{title: "
      "Banen bygges}]}]}\n---\n"
      "{kind: decision, id: d, title: Sist, date: 2025-03-30, amends: ['m#1/1']}\n---\n{kind: decision, id: "
      "e, title: Først, date: 2025-03-20, amends: ['m#1']}\n",
      "");
  const std::size_t told = text.find("Banen bygges");
  REQUIRE(told != std::string::npos);
  CHECK(text.find("Først", told) < text.find("Sist", told));
  CHECK(text.find("Sist", told) != std::string::npos);
}

}  // namespace
}  // namespace ko
