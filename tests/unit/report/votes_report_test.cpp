// SPDX-License-Identifier: MIT
// The divided votes: the chamber by party, and who voted alike.
#include <doctest/doctest.h>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/register.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// The report on the meeting `m` of such records, as a terminal has it.
std::string votes_told(const std::string& text) {
  const Register records = test::register_of(text);
  const DocumentTree document =
      make_report(*find_report("votes"), records, *records.find("m"), {.as_of = to_day({2025, 4, 1})});
  return find_format("text")->document(document, {.width = 100});
}

/// The same of a meeting of four, of parties A and B, with these votes.
std::string divided(const std::string& votes) {
  return votes_told(
      "kind: organisation\nid: o\nname: Styret\nmembers: [{person: ada-nes, group: A}, {person: bo-lie, "
      "group: A}, "
      "{person: cy-moe, group: B}, {person: di-ruud, group: B}]\n" +
      std::string(test::people) +
      "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\npresent: [ada-nes, bo-lie, "
      "cy-moe, "
      "di-ruud]\nagenda: [{title: Banen, votes: [" +
      votes + "]}]\n");
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a vote that nobody lost, and a trial vote, are not told") {
  CHECK(has(divided("{for: 4, against: 0}"), "Ingen delt votering er ført opp."));
  CHECK(has(divided("{unanimous: true}"), "Ingen delt votering er ført opp."));
  CHECK(has(divided("{for: 3, against: 1, trial: true}"), "Ingen delt votering er ført opp."));
  CHECK_FALSE(has(divided("{for: 3, against: 1}"), "Ingen delt votering"));
}

TEST_CASE("a chamber is by party, of those named and of those who voted like the others") {
  const std::string named = divided("{for: [ada-nes, bo-lie, cy-moe], against: [di-ruud]}");
  CHECK(has(named, "A        2    0"));
  CHECK(has(named, "B        1    1"));
  CHECK(divided("{against: [di-ruud], others: for}").find("B        1    1") != std::string::npos);
  // Of numbers alone nobody knows the parties.
  CHECK_FALSE(has(divided("{for: 3, against: 1}"), "Parti"));
}

TEST_CASE("who voted alike is told from three votes by name on") {
  const std::string one = "{for: [ada-nes, bo-lie], against: [cy-moe, di-ruud]}";
  const std::string other = "{for: [ada-nes, cy-moe], against: [bo-lie, di-ruud]}";
  CHECK_FALSE(has(divided(one + ", " + other), "Hvem stemte likt"));
  const std::string three = divided(one + ", " + other + ", " + one);
  CHECK(has(three, "Hvem stemte likt"));
  CHECK(has(three, "2 Bo Lie   67"));
  CHECK(has(three, "3 Cy Moe   33   0"));
  CHECK(has(three, "4 Di Ruud   0  33  67"));
  CHECK_FALSE(has(divided(one + ", " + other + ", {for: 3, against: 1}"), "Hvem stemte likt"));
}

TEST_CASE("parties of a vote come by their size, and of one size by their names") {
  const auto order = [](const std::string& parties) {
    const std::string text = divided("{for: 3, against: 1, by_party: [" + parties + "]}");
    std::string names;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
      for (const char* row : {"A  ", "Å  ", "B  "})
        if (text.substr(at).starts_with(row))
          names += std::string(row).substr(0, std::string(row).find(' ')) + ' ';
    return names;
  };
  CHECK(order("{party: B, for: 2}, {party: A, for: 1, against: 1}") == "A B ");
  CHECK(order("{party: A, for: 2}, {party: B, for: 1, against: 1}") == "A B ");
  CHECK(order("{party: Å, for: 2}, {party: B, for: 1, against: 1}") == "B Å ");
  CHECK(order("{party: A, for: 1}, {party: B, for: 2, against: 1}") == "B A ");
}

TEST_CASE("of a choice between proposals no chamber is drawn, though it is told how the parties voted") {
  const std::string parties = "by_party: [{party: A, for: 2}, {party: B, for: 1, against: 1}]";
  CHECK(has(divided("{for: 3, against: 1, " + parties + "}"), "Parti"));
  CHECK_FALSE(has(divided("{between: {a: 3, b: 1}, " + parties + "}"), "Parti"));
}

TEST_CASE("who is not named in a vote by name is of no side, unless all others are") {
  const std::string named = "{for: [ada-nes], against: [bo-lie]";
  CHECK(has(divided(named + "}"), "A        1    1"));
  CHECK_FALSE(has(divided(named + "}"), "B  "));
  CHECK(has(divided("{for: [ada-nes], others: against, absent: [di-ruud]}"), "B        0    1"));
}

TEST_CASE("two are compared as well, and one is not") {
  const std::string two = "{for: [ada-nes], against: [bo-lie]}";
  CHECK(has(divided(two + ", " + two + ", " + two), "Hvem stemte likt"));
  const std::string one = "{for: [ada-nes], against: 1}";
  CHECK_FALSE(has(divided(one + ", " + one + ", " + one), "Hvem stemte likt"));
}

TEST_CASE("sixty are compared with each other, and more are not") {
  const auto of_so_many = [](int count) {
    std::string sides[2];
    std::string present;
    for (int i = 0; i < count; ++i) {
      const std::string id = "p" + std::to_string(i);
      std::string& side = sides[i % 2];
      side += (side.empty() ? "" : ", ") + id;
      present += (present.empty() ? "" : ", ") + id;
    }
    const std::string vote = "{for: [" + sides[0] + "], against: [" + sides[1] + "]}";
    return votes_told(
        "{kind: organisation, id: o, name: Tinget}\n---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: "
        "2025-03-11\npresent: [" +
        present + "]\nagenda: [{title: Banen, votes: [" + vote + ", " + vote + ", " + vote + "]}]\n");
  };
  CHECK(has(of_so_many(60), "Hvem stemte likt"));
  CHECK_FALSE(has(of_so_many(61), "Hvem stemte likt"));
}

}  // namespace
}  // namespace ko
