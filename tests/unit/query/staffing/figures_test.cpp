// SPDX-License-Identifier: MIT
// Each figure: where it is shown, whether it may be summed up, and what is said of it.
#include "query/staffing/figures.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

const std::string two_units =
    "kind: organisation\nid: a\nname: A\ntype: unit\nfigures: [{what: inhabitants, value: 3000}]\n"
    "staffing: {total: 3}\n"
    "posts: [{id: a-1, role: leader, function: leadership, percent: 100}, {id: a-2, role: adviser, function: "
    "service, "
    "percent: 150}]\n"
    "members: [{person: ada, post: a-1}, {person: bo, post: a-2, percent: 50}]\n---\n"
    "kind: organisation\nid: b\nname: B\ntype: unit\nmembers: [{name: Cy, role: secretary, function: "
    "administration, percent: 30}]\n---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, "
    "name: Bo}\n";

std::string asked(QueryWords words) {
  words.table = "staffing";
  return test::ask(two_units, words);
}

std::string heads_of(const std::string& csv) {
  return csv.substr(0, csv.find('\n'));
}

TEST_CASE("what says something of whole organisations alone is shown of those, and of nothing smaller") {
  CHECK(heads_of(asked({.by = {"org"}})) ==
        "org,established,filled,vacant,stated_total,leadership,administration,service,leadership_share");
  CHECK(heads_of(asked({.by = {"role"}})) == "role,established,filled,vacant");
  CHECK(heads_of(asked({.by = {"org", "role"}})) == "org,role,established,filled,vacant");
  QueryWords year = {.by = {"role"}};
  year.from = "2024";
  year.to = "2024";
  year.average = true;
  CHECK(heads_of(asked(year)) == "role,from,to,established,filled,vacant,person_years");
}

TEST_CASE("a figure is summed up where that of several groups is the sum of theirs") {
  std::string summed;
  std::string refused;
  for (const query::staffing::FigureColumn& figure : query::staffing::figure_columns()) {
    const std::string name(figure.name);
    QueryWords words = {.sum = {name}};
    words.from = words.to = "2024";
    words.average = true;
    const std::string answer = asked(words);
    CHECK((heads_of(answer) == "org,name,from,to,sum_" + name ||
           answer == "--sum: `" + name +
                         "` of several organisations is not the sum of theirs (choose it with --fields)"));
    (answer.starts_with("--sum") ? refused : summed) += name + ' ';
  }
  CHECK(
      summed ==
      "established filled on_leave standing_in present vacant stated_total leadership administration service "
      "stated_gap person_years ");
  CHECK(refused == "leadership_share service_per_leader vacancy_rate heads ");
  CHECK(asked({.sum = {"person_years"}}) ==
        "--sum: `person_years` is of an average, and none is asked for (add --average with --from and --to)");
}

TEST_CASE("a term may be about a figure that is not the one summed up") {
  CHECK(asked({.terms = {"filled:1..2"}, .by = {"org"}, .sum = {"established"}}) ==
        "org,sum_established\na,2.5\n");
  CHECK(asked({.terms = {"established:2.5"}, .by = {"org"}, .sum = {"established"}}) ==
        "org,sum_established\na,2.5\n");
}

TEST_CASE("a share that is no whole hundredth of a percent is no percentage to group by") {
  const std::string hours =
      "kind: organisation\nid: a\nname: A\ntype: unit\nmembers:\n"
      "  - {name: Ada, role: adviser, hourly: {hours: 1000, full_time_hours: 1750}}\n"
      "  - {name: Bo, role: adviser, hourly: {hours: 875, full_time_hours: 1750}}\n";
  CHECK(test::ask(hours, {.table = "staffing", .by = {"percent"}, .fields = {"percent", "filled"}}) ==
        "percent,filled\n50,0.5\n,0.571429\n");
}

TEST_CASE("a place that nobody holds stands in for nobody") {
  const std::string vacant =
      "kind: organisation\nid: a\nname: A\ntype: unit\nposts: [{id: p, percent: 100}]\nmembers: [{person: "
      "ada, post: "
      "p, leave: {from: 2025-01-01}}, {vacant: true, deputises_for: ada, percent: 50}]\n---\n{kind: person, "
      "id: ada, "
      "name: Ada}\n";
  CHECK(test::ask(vacant, {.table = "staffing", .fields = {"on_leave", "standing_in", "present"}},
                  "2025-06-01") == "on_leave,standing_in,present\n1,0,0\n");
}

TEST_CASE("a ratio says what is held against what, and for how many") {
  const auto meaning = [](const std::string& per) {
    const Result<Query> query =
        parse_query({.table = "staffing", .by = {"org"}, .ratio = {"service/inhabitants"}, .per = per});
    REQUIRE(query);
    const auto answer = run_query(*query, test::register_of(two_units), {test::day("2025-01-01"), {}});
    REQUIRE(answer);
    const Column& last = answer->table.columns.back();
    return last.name + ": " + last.meaning + " (" + last.unit + ")";
  };
  CHECK(meaning("") == "service_per_inhabitants: service by inhabitants ()");
  CHECK(meaning("1000") == "service_per_inhabitants: service by inhabitants, per 1000 (per 1000)");
}

TEST_CASE("where nobody is recorded, how much there is of a role is at most what is stated of all") {
  const auto leaders = [](const std::string& stated) {
    return test::ask(
        "kind: organisation\nid: a\nname: A\ntype: unit\nfigures: [{what: inhabitants, value: 1000}]\n" +
            stated,
        {.table = "staffing",
         .by = {"org"},
         .fields = {"leader_per_inhabitants"},
         .ratio = {"leader/inhabitants"}});
  };
  CHECK(leaders("staffing: 300\n") == "leader_per_inhabitants\n0..0.003\n");
  CHECK(leaders("founded: 2000-01-01\n") == "leader_per_inhabitants\nunknown\n");
}

}  // namespace
}  // namespace ko
