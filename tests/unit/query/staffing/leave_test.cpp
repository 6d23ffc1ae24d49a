// SPDX-License-Identifier: MIT
// Leave, those who stand in, and hours a year, in the figures of staffing.
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

/// The figures of `columns` for a unit with these members; two persons are recorded.
std::string figures_of(const std::string& members, const std::string& columns, QueryWords words = {},
                       std::string_view as_of = "2025-03-01") {
  const std::string text = "kind: organisation\nid: senter\nname: Senteret\ntype: unit\n" + members +
                           "---\n{kind: person, id: ada, name: Ada, gender: kvinne}\n"
                           "---\n{kind: person, id: bo, name: Bo, gender: mann}\n";
  words.table = "staffing";
  words.fields = {columns};
  const std::string csv = test::ask(text, words, as_of);
  return csv.substr(csv.find('\n') + 1);
}

constexpr auto all = "established,filled,on_leave,standing_in,present,vacant";

const std::string with_stand_in =
    "posts: [{id: a, percent: 100}]\n"
    "members:\n"
    "  - {person: ada, post: a, percent: 100, leave: {from: 2025-02-01, to: 2025-02-10, percent: 60}}\n"
    "  - {person: bo, percent: 50, deputises_for: ada, from: 2025-02-01, to: 2025-02-10}\n";

TEST_CASE("a stand-in fills no post besides, and is present in the place of the one on leave") {
  CHECK(figures_of(with_stand_in, all, {}, "2025-01-31") == "1,1,0,0,1,0\n");
  CHECK(figures_of(with_stand_in, all, {}, "2025-02-01") == "1,1,0.6,0.5,0.9,0\n");
  CHECK(figures_of(with_stand_in, all, {}, "2025-02-10") == "1,1,0.6,0.5,0.9,0\n");
  CHECK(figures_of(with_stand_in, all, {}, "2025-02-11") == "1,1,0,0,1,0\n");
}

TEST_CASE("a leave of ten days is ten days of the month's average") {
  QueryWords words;
  words.from = "2025-02";
  words.to = "2025-02";
  words.average = true;
  CHECK(figures_of(with_stand_in, all, words) == "1,1,0.214286,0.178571,0.964286,0\n");  // 6/28, 5/28, 27/28
}

TEST_CASE("a stand-in on the same post leaves nothing vacant and fills it once") {
  CHECK(figures_of("posts: [{id: a, percent: 100}]\nmembers:\n"
                   "  - {person: ada, post: a, leave: {from: 2025-01-01}}\n"
                   "  - {person: bo, post: a, percent: 80, deputises_for: ada}\n",
                   all) == "1,1,1,0.8,0.8,0\n");
}

TEST_CASE("a stand-in after the leave is a place like others") {
  CHECK(figures_of("members:\n"
                   "  - {person: ada, percent: 100, leave: {to: 2025-02-28}}\n"
                   "  - {person: bo, percent: 50, deputises_for: ada}\n",
                   all) == "1.5,1.5,0,0,1.5,0\n");
}

TEST_CASE("the leave of a place of unknown share is unknown, and who is wholly on leave is not present") {
  CHECK(figures_of("members: [{person: ada, role: employee, leave: {from: 2025}}]\n", "filled,on_leave") ==
        "unknown,unknown\n");
  CHECK(figures_of("members: [{person: ada, percent: 100}, {person: bo, role: employee, leave: {from: "
                   "2025}}]\n",
                   "filled,on_leave,present") == ">=1,unknown,>=1\n");
}

TEST_CASE("a leave with a vague end may be over or not") {
  CHECK(figures_of("members: [{person: ada, percent: 100, leave: {from: 2025-01-01, to: 2025-03~}}]\n",
                   "filled,on_leave,present", {}, "2025-03-15") == "1,0..1,0..1\n");
}

TEST_CASE("whether somebody stands in cannot be told on the days a leave may be over") {
  const auto on = [](std::string_view day) {
    return figures_of(
        "members:\n"
        "  - {person: ada, percent: 100, leave: {from: 2025-01-01, to: 2025-03~}}\n"
        "  - {person: bo, percent: 50, deputises_for: ada}\n",
        all, {}, day);
  };
  CHECK(on("2025-03-01") == "1,1,1,0.5,0.5,0\n");
  CHECK(on("2025-03-02") == "1..1.5,1..1.5,0..1,0..0.5,0.5..1.5,0\n");
  CHECK(on("2025-03-31") == "1..1.5,1..1.5,0..1,0..0.5,0.5..1.5,0\n");
  CHECK(on("2025-04-01") == "1.5,1.5,0,0,1.5,0\n");
}

TEST_CASE("nobody stands in for who has left, whatever leave is written beside") {
  const std::string left =
      "members:\n"
      "  - {person: ada, percent: 100, to: 2025-02-15, leave: {from: 2025-01-01}}\n"
      "  - {person: bo, percent: 50, deputises_for: ada}\n";
  CHECK(figures_of(left, all, {}, "2025-02-15") == "1,1,1,0.5,0.5,0\n");
  CHECK(figures_of(left, all, {}, "2025-02-16") == "0.5,0.5,0,0,0.5,0\n");
}

TEST_CASE("who stands in for a stand-in counts, and the first one is not on leave from what is filled") {
  CHECK(figures_of("members:\n"
                   "  - {person: ada, percent: 100, leave: {from: 2025-01-01}}\n"
                   "  - {person: bo, percent: 100, deputises_for: ada, leave: {from: 2025-02-01}}\n"
                   "  - {name: Cy, percent: 40, deputises_for: [bo]}\n",
                   all) == "1,1,1,0.4,0.4,0\n");
}

TEST_CASE("leaves at once are the whole place at the most") {
  CHECK(figures_of("members: [{person: ada, percent: 50, leave: [{percent: 70}, {percent: 70}]}]\n",
                   "filled,on_leave,present") == "0.5,0.5,0\n");
}

TEST_CASE("the share of a share is exact") {
  CHECK(figures_of("members: [{person: ada, percent: 33.33, leave: {percent: 33.33}}]\n",
                   "filled,on_leave,present") == "0.3333,0.11108889,0.22221111\n");
}

TEST_CASE("groups by gender have their own, and those who stand in are present in theirs") {
  QueryWords words;
  words.by = {"person.gender"};
  CHECK(figures_of(with_stand_in, "person.gender,filled,on_leave,standing_in,present", words, "2025-02-05") ==
        "kvinne,1,0.6,0,0.4\nmann,0,0,0.5,0.5\n,0,0,0,0\n");
}

TEST_CASE("temporary places are a group") {
  QueryWords words;
  words.by = {"temporary"};
  CHECK(figures_of("members: [{person: ada, percent: 100}, {person: bo, percent: 20, temporary: true}]\n",
                   "temporary,filled", words) == "true,0.2\n,1\n");
}

TEST_CASE("hours a year are a share of the full-time year that is stated, and of no other") {
  CHECK(figures_of("members: [{person: ada, hourly: {hours: 390, full_time_hours: 1950}}]\n", "filled") ==
        "0.2\n");
  CHECK(figures_of("full_time_hours: 1900\nmembers: [{person: ada, hourly: 475}]\n", "filled") == "0.25\n");
  CHECK(figures_of("full_time_hours: 1900\nmembers: [{person: ada, hourly: {hours: 175, full_time_hours: "
                   "1750}}]\n",
                   "filled") == "0.1\n");
  CHECK(figures_of("members: [{person: ada, hourly: 475}]\n", "filled,on_leave,present") ==
        "unknown,0,unknown\n");
  CHECK(figures_of("members: [{person: ada, hourly: 475, leave: {percent: 100}}]\n",
                   "filled,on_leave,present") == "unknown,unknown,0\n");
  CHECK(figures_of("members: [{person: ada, hourly: {hours: 100, full_time_hours: 0}}]\n", "filled") ==
        "unknown\n");
  // The post says how large it is, not how much of it is worked by the hour.
  CHECK(figures_of("posts: [{id: a, percent: 100}]\nmembers: [{person: ada, post: a, hourly: 475}]\n",
                   "established,filled") == "1,unknown\n");
}

TEST_CASE("norms without a common measure in 64 bits give bounds, not a fault") {
  std::string members = "members:\n";
  for (const char* norm : {"1733", "1741", "1747", "1753", "1759", "1777", "1783", "1787"})
    members += "  - {person: ada, hourly: {hours: 100, full_time_hours: " + std::string(norm) + "}}\n";
  CHECK(figures_of(members, "filled") == "0.454598..0.454598\n");
  // Sums that fit, and whose ratio does not.
  const std::string few =
      "members:\n"
      "  - {person: ada, function: leadership, hourly: {hours: 100.01, full_time_hours: 1733.01}}\n"
      "  - {person: ada, function: leadership, hourly: {hours: 100.01, full_time_hours: 1741.01}}\n"
      "  - {person: ada, function: leadership, hourly: {hours: 100.01, full_time_hours: 1747.01}}\n"
      "  - {person: bo, function: service, hourly: {hours: 100.01, full_time_hours: 1753.01}}\n"
      "  - {person: bo, function: service, hourly: {hours: 100.01, full_time_hours: 1759.01}}\n"
      "  - {person: bo, function: service, hourly: {hours: 100.01, full_time_hours: 1777.01}}\n";
  CHECK(figures_of(few, "leadership_share,service_per_leader") == "0.503229..0.503229,0.987165..0.987165\n");
}

TEST_CASE("a leave with vague ends is between what it must be and what it may be of an average") {
  QueryWords words;
  words.from = "2025";
  words.to = "2025";
  words.average = true;
  // 31 March to 1 September, 155 days of 365, at the least; 1 March to 30 September, 214 days, at the most.
  CHECK(figures_of("members: [{person: ada, percent: 100, leave: {from: 2025-03~, to: 2025-09~}}]\n",
                   "filled,on_leave,present", words) == "1,0.424658..0.586301,0.413699..0.575342\n");
}

TEST_CASE("who stands in for somebody stands in for the place that is not worked") {
  CHECK(figures_of("members:\n"
                   "  - {person: ada, role: leader, percent: 40}\n"
                   "  - {person: ada, role: employee, percent: 60, leave: {from: 2025-01-01}}\n"
                   "  - {person: bo, role: employee, percent: 60, deputises_for: ada}\n",
                   all) == "1,1,0.6,0.6,1,0\n");
  CHECK(figures_of("members:\n"
                   "  - {person: ada, role: leader, percent: 40}\n"
                   "  - {person: bo, role: employee, percent: 60, deputises_for: ada}\n",
                   all) == "1,1,0,0,1,0\n");
}

TEST_CASE(
    "a leave whose first day cannot be read has none, and whoever deputises on one of its days stands in") {
  const auto stand_in = [](const std::string& days) {
    return test::ask("{kind: organisation, id: a, name: A, members: [{person: ada, post: p, leave: {" + days +
                         "}}, {person: bo, deputises_for: ada, from: 2025-01-02}]}\n---\n{kind: person, id: "
                         "ada, name: Ada}\n---\n"
                         "{kind: person, id: bo, name: Bo}\n",
                     {.table = "leave", .fields = {"person", "stand_in"}});
  };
  CHECK(stand_in("from: 2025-01-01, to: 2025-01-02") == "person,stand_in\nada,bo\n");
  CHECK(stand_in("from: snart, to: 2025-01-02") == "person,stand_in\nada,bo\n");
}

}  // namespace
}  // namespace ko
