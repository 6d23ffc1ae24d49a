// SPDX-License-Identifier: MIT
/// Circles of references: each found once, with its whole path.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

std::vector<std::string> circles(const std::string& text) {
  const Register records = test::register_of(text);
  std::vector<std::string> lines;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO304" || finding.rule->code == "KO315")
      lines.push_back(finding.record + ": " + finding.message);
  return lines;
}

std::string decision(const std::string& id, const std::string& references) {
  return "---\n{kind: decision, id: " + id + ", title: Vedtak, " + references + "}\n";
}

using Lines = std::vector<std::string>;

TEST_CASE("a circle is found once, however one comes upon it") {
  CHECK(circles(decision("d", "follows: c") + decision("a", "follows: b") + decision("b", "follows: c") +
                decision("c", "follows: a") + decision("e", "follows: d")) ==
        Lines{"a: `a` follows from itself: a -> b -> c -> a"});
}

TEST_CASE("two circles are two findings, and one within oneself is one") {
  CHECK(circles(decision("a", "supersedes: b") + decision("b", "supersedes: a") +
                decision("c", "supersedes: d") + decision("d", "supersedes: c") +
                decision("e", "supersedes: e")) == Lines{"a: `a` replaces itself: a -> b -> a",
                                                         "c: `c` replaces itself: c -> d -> c",
                                                         "e: `e` replaces itself: e -> e"});
}

TEST_CASE("a decision changes no decision that changes it") {
  CHECK(circles(decision("a", "amends: b") + decision("b", "amends: a")) ==
        Lines{"a: `a` changes itself: a -> b -> a"});
  CHECK(circles(decision("a", "amends: b") + decision("b", "follows: a")).empty());
}

TEST_CASE("what two lead to is no circle") {
  CHECK(circles(decision("a", "follows: [b, c]") + decision("b", "follows: d") + decision("c", "follows: d") +
                decision("d", "outcome: adopted"))
            .empty());
}

TEST_CASE("a decision in a meeting takes part under its address") {
  CHECK(
      circles("---\nkind: meeting\nid: mote\nbody: styret\nagenda:\n  - title: Sak\n    decisions:\n      - "
              "{title: Vedtak, follows: a}\n" +
              decision("a", "follows: mote#1/1")) ==
      Lines{"mote: `mote#1/1` follows from itself: mote#1/1 -> a -> mote#1/1"});
}

TEST_CASE(
    "an address counts every item and every decision before it, whether they refer to anything or not") {
  CHECK(circles("---\nkind: meeting\nid: mote\nbody: styret\nagenda:\n  - En\n  - title: To\n    decisions:\n"
                "      - {title: Først}\n      - {title: Så, amends: mote#2/2}\n") ==
        Lines{"mote: `mote#2/2` changes itself: mote#2/2 -> mote#2/2"});
}

TEST_CASE("predecessors and successors tell of the same") {
  const std::string one_way =
      "---\n{kind: organisation, id: a, name: A, successor: b}\n"
      "---\n{kind: organisation, id: b, name: B, predecessors: [a]";
  CHECK(circles(one_way + "}\n").empty());
  CHECK(circles(one_way + ", successor: a}\n") == Lines{"a: `a` took over from itself: a -> b -> a"});
}

TEST_CASE("a project is no part of itself, and two may help each other") {
  CHECK(circles("---\n{kind: project, id: a, title: A, part_of: b}\n---\n{kind: project, id: b, title: B, "
                "part_of: a}\n") == Lines{"a: `a` is a part of itself: a -> b -> a"});
  CHECK(
      circles("---\n{kind: project, id: a, title: A, contributes_to: b}\n---\n{kind: project, id: b, title: "
              "B, contributes_to: a}\n")
          .empty());
}

TEST_CASE("a chain of a hundred thousand is followed to its end") {
  std::string text;
  constexpr int length = 100'000;
  for (int i = 0; i < length; ++i)
    text += decision("d" + std::to_string(i), "follows: d" + std::to_string((i + 1) % length));
  CHECK(circles(text).size() == 1);
}

TEST_CASE("of several that one leads to each may lead back, and one that is named twice does so once") {
  CHECK(circles(decision("a", "follows: [b, c]") + decision("b", "outcome: adopted") +
                decision("c", "follows: a")) == Lines{"a: `a` follows from itself: a -> c -> a"});
  CHECK(circles(decision("a", "follows: [b, b]") + decision("b", "follows: a")) ==
        Lines{"a: `a` follows from itself: a -> b -> a"});
}

}  // namespace
}  // namespace ko
