// SPDX-License-Identifier: MIT
// Groups, what is summed up of them, how they are chosen, turned and cut off.
#include <doctest/doctest.h>

#include <algorithm>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

const std::string two_clubs =
    "kind: organisation\nid: a\nname: A\nmembers: [{name: En, role: leader, percent: 20}, {name: To, role: "
    "employee, percent: 50}, {name: Tre, role: employee}]\n---\n"
    "kind: organisation\nid: b\nname: B\nmembers: [{name: Fire, role: leader, percent: 30}]\n";

std::string of_clubs(QueryWords words) {
  words.table = "memberships";
  return test::ask(two_clubs, words);
}

TEST_CASE("what is missing makes a sum, a mean, a least and a greatest no more than bounds") {
  CHECK(of_clubs({.by = {"org"},
                  .sum = {"percent"},
                  .avg = {"percent"},
                  .min = {"percent"},
                  .max = {"percent"},
                  .count = {"percent"}}) ==
        "org,count_percent,sum_percent,avg_percent,min_percent,max_percent\n"
        "a,2,>=70,>=23.333333,<=20,>=50\n"
        "b,1,30,30,30,30\n");
}

TEST_CASE("of nothing there is no least, and the sum and the count are nothing") {
  CHECK(of_clubs({.terms = {"role:secretary"},
                  .sum = {"percent"},
                  .avg = {"percent"},
                  .min = {"percent"},
                  .max = {"percent"},
                  .count = {"percent"},
                  .rate = {"name:En"}}) ==
        "count_percent,sum_percent,avg_percent,min_percent,max_percent,rate\n0,0,unknown,,,unknown\n");
  CHECK(of_clubs({.terms = {"name:Tre"}, .sum = {"percent"}, .min = {"percent"}}) ==
        "sum_percent,min_percent\nunknown,unknown\n");
}

TEST_CASE("numbers that may be negative have no least sum") {
  CHECK(test::ask("kind: organisation\nid: a\nname: A\nfigures: [{what: x, value: 5}, {what: y}]\n",
                  {.table = "figures", .sum = {"value"}}) == "sum_value\nunknown\n");
}

TEST_CASE("the first and the last day of a group are told, how many have one, and no sum of days") {
  const auto persons = [](QueryWords words) {
    words.table = "persons";
    return test::ask(
        "{kind: person, id: a, name: A, born: 1980-05-01}\n---\n{kind: person, id: b, name: B, born: 1979}\n"
        "---\n{kind: person, id: c, name: C, born: 1990}\n---\n{kind: person, id: d, name: D}\n",
        words);
  };
  CHECK(persons({.min = {"born"}, .max = {"born"}, .count = {"born"}}) ==
        "count_born,min_born,max_born\n3,1979,1990\n");
  CHECK(
      persons({.sum = {"born"}}) ==
      "--sum: `born` is not a number (--min and --max take it; how long, or how old, is said by --sum age)");
  CHECK(persons({.avg = {"name"}}) ==
        "--avg: `name` is not a number (--count counts the rows that have a value)");
  CHECK(persons({.min = {"name"}}) ==
        "--min: `name` is not a number (--count counts the rows that have a value)");
}

TEST_CASE("a rate is the share of a group for which its term holds") {
  CHECK(of_clubs({.by = {"org"}, .rate = {"role:employee"}}) == "org,rate\na,0.666667\nb,0\n");
  CHECK(of_clubs({.rate = {"percent.gt:25"}}) == "rate\n0.5..0.75\n");
}

TEST_CASE("--having chooses among groups by what is summed up, and takes groups to choose among") {
  CHECK(of_clubs({.by = {"org"}, .having = {"count.gt:1"}}) == "org,count\na,3\n");
  CHECK(of_clubs({.by = {"org"}, .having = {"count:1..3", "not:org:a"}}) == "org,count\nb,1\n");
  CHECK(of_clubs({.having = {"count:1"}}) ==
        "--having chooses among groups, and there are none (--by says what to group by)");
  CHECK(of_clubs({.by = {"org"}, .having = {"counts:1"}}).starts_with("there is no field `counts`"));
}

TEST_CASE("what is missing comes last, whichever way the rest is sorted, and a second column decides ties") {
  CHECK(of_clubs({.sort = {"percent"}, .fields = {"name"}}) == "name\nEn\nFire\nTo\nTre\n");
  CHECK(of_clubs({.sort = {"-percent"}, .fields = {"name"}}) == "name\nTo\nFire\nEn\nTre\n");
  CHECK(of_clubs({.sort = {"role", "-name"}, .fields = {"name"}}) == "name\nTre\nTo\nFire\nEn\n");
  CHECK(of_clubs({.by = {"org"}, .sort = {"-org"}}) == "org,count\nb,1\na,3\n");
}

TEST_CASE("a limit leaves the first rows, of groups and of a pivot too") {
  for (std::size_t limit = 0; limit < 6; ++limit) {
    const auto lines = [&](QueryWords words) {
      words.limit = limit;
      const std::string csv = of_clubs(words);
      return static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')) - 1;
    };
    CHECK(lines({}) == std::min<std::size_t>(limit, 4));
    CHECK(lines({.sort = {"name"}}) == std::min<std::size_t>(limit, 4));
    CHECK(lines({.by = {"org"}}) == std::min<std::size_t>(limit, 2));
    CHECK(lines({.by = {"org"}, .pivot = "role"}) == std::min<std::size_t>(limit, 2));
  }
}

TEST_CASE("a pivot has a column for each of its values, and nothing where a group has no such rows") {
  CHECK(of_clubs({.by = {"org"}, .pivot = "role"}) == "org,employee,leader\na,2,1\nb,0,1\n");
  CHECK(of_clubs({.by = {"org"}, .sum = {"percent"}, .pivot = "role", .fields = {"org,count,sum_percent"}})
            .starts_with("there is no field `count`"));
  CHECK(of_clubs({.by = {"org"}, .sum = {"percent"}, .count = {"name"}, .pivot = "role"}) ==
        "org,employee count_name,employee sum_percent,leader count_name,leader sum_percent\n"
        "a,2,>=50,1,20\nb,0,,1,30\n");
  CHECK(of_clubs({.pivot = "role"}) == "employee,leader\n2,2\n");
  CHECK(of_clubs({.by = {"org"}, .pivot = "percent", .fields = {"org,count"}}) ==
        "org,20,30,50,none\na,1,0,1,1\nb,0,1,0,0\n");
}

TEST_CASE("a list puts its row into a group for each of what it holds, and a row of none into its own") {
  CHECK(test::ask("kind: decision\nid: a\ntitle: A\nconcerns: [x, y]\n---\nkind: decision\nid: b\ntitle: B\n"
                  "concerns: x\n---\n{kind: decision, id: c, title: C}\n",
                  {.table = "decisions", .by = {"concerns"}}) == "concerns,count\nx,2\ny,1\n,1\n");
}

TEST_CASE("a record that is asked for by an id it had before is one row, and by both it is, too") {
  const auto persons = [](const std::string& term) {
    return test::ask(
        "{kind: person, id: ada, name: Ada, former_ids: [ada-gammel, ada-eldst]}\n---\n"
        "{kind: person, id: bo, name: Bo}\n",
        {.table = "persons", .terms = {term}, .fields = {"id"}});
  };
  CHECK(persons("id:ada") == "id\nada\n");
  CHECK(persons("id:ada-gammel") == "id\nada\n");
  CHECK(persons("id:ada,ada-gammel,ada-eldst") == "id\nada\n");
}

TEST_CASE("the rate of a day within which a longer time may lie has bounds") {
  const auto rate = [](const std::string& term) {
    return test::ask(
        "{kind: person, id: a, name: A, gender: kvinne, born: 1980-05-01}\n---\n"
        "{kind: person, id: b, name: B, gender: kvinne, born: 1980}\n---\n"
        "{kind: person, id: c, name: C, gender: kvinne, born: 1979-12}\n---\n"
        "{kind: person, id: d, name: D, gender: kvinne, born: 1981}\n",
        {.table = "persons", .by = {"gender"}, .rate = {term}, .fields = {"rate"}});
  };
  CHECK(rate("born:1980") == "rate\n0.5\n");
  CHECK(rate("born:1980-05") == "rate\n0.25..0.5\n");
  CHECK(rate("born.ne:1980-05") == "rate\n0.5..0.75\n");
}

TEST_CASE("groups that are turned are written as they stand in no record") {
  const Result<Query> query =
      parse_query({.table = "memberships", .by = {"org", "role"}, .sum = {"percent"}, .pivot = "role"});
  REQUIRE(query);
  const auto answer = run_query(*query, test::register_of(two_clubs), {test::day("2024-01-01"), {}});
  REQUIRE(answer);
  REQUIRE(answer->table.rows.size() == 2);
  CHECK(answer->origins.size() == 2);
  CHECK(std::ranges::none_of(answer->origins, [](const Cursor& origin) { return bool(origin); }));
}

}  // namespace
}  // namespace ko
