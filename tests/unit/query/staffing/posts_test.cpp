// SPDX-License-Identifier: MIT
// Posts and places that begin and end, figures that follow one another, days that are asked about.
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

/// The columns of a query about one unit of this description.
std::string asked_of_unit(const std::string& description, QueryWords words,
                          std::string_view as_of = "2020-01-01") {
  words.table = "staffing";
  const std::string csv =
      test::ask("kind: organisation\nid: o\nname: O\ntype: unit\n" + description, words, as_of);
  return csv.find('\n') == std::string::npos ? csv : csv.substr(csv.find('\n') + 1);
}

TEST_CASE("a place or a vacancy in a post that is not there that day stands for itself") {
  const auto on = [](std::string_view day, const std::string& member) {
    return asked_of_unit("posts: [{id: a, percent: 100, from: 2018, to: 2019}]\nmembers: [{" + member +
                             ", post: a, percent: 60}]\n",
                         {.fields = {"established,filled,vacant"}}, day);
  };
  CHECK(on("2017-12-31", "name: Ada") == "0.6,0.6,0\n");
  CHECK(on("2018-01-01", "name: Ada") == "1,0.6,0.4\n");
  CHECK(on("2019-12-31", "name: Ada") == "1,0.6,0.4\n");
  CHECK(on("2020-01-01", "name: Ada") == "0.6,0.6,0\n");
  CHECK(on("2017-12-31", "vacant: true") == "0.6,0,0.6\n");
  CHECK(on("2020-01-01", "vacant: true") == "0.6,0,0.6\n");
  // What is left of the post, and not that besides; nobody is known to have held it.
  CHECK(on("2019-12-31", "vacant: true") == "1,0,1\n");
}

TEST_CASE("a vacancy in a post of unknown size is as large as it says") {
  CHECK(asked_of_unit("posts: [{id: a}]\nmembers: [{vacant: true, post: a, percent: 60}]\n",
                      {.by = {"post"}, .fields = {"post,vacant"}})
            .starts_with("a,"));
}

TEST_CASE("where a place says nothing of its size, every group may have more than it shows") {
  const std::string rows =
      asked_of_unit("members: [{name: Ada, role: leader, percent: 50}, {name: Bo, role: employee}]\n",
                    {.by = {"role"}, .fields = {"role,established,filled,on_leave,present,vacant,heads"}});
  CHECK(
      rows.starts_with("employee,unknown,unknown,unknown,unknown,unknown,>=1\n"
                       "leader,>=0.5,>=0.5,unknown,>=0.5,unknown,>=1\n"));
}

TEST_CASE("the latest figure that there was by the day counts, wherever it is listed") {
  const auto per_inhabitant = [](const std::string& figures) {
    return asked_of_unit(
        "members: [{name: Bo, percent: 100, function: service}]\nfigures: [" + figures + "]\n",
        {.fields = {"service_per_inhabitants"}, .ratio = {"service/inhabitants"}});
  };
  const auto figure = [](const std::string& value, const std::string& at = "") {
    return "{what: inhabitants, value: " + value + (at.empty() ? "" : ", at: " + at) + "}";
  };
  for (const std::string& figures :
       {figure("10", "2018") + ", " + figure("20", "2019"),
        figure("20", "2019") + ", " + figure("10", "2018"), figure("20", "2019") + ", " + figure("10"),
        figure("10") + ", " + figure("20", "2019"), figure("10", "2019") + ", " + figure("20", "2019"),
        figure("10") + ", " + figure("20"), figure("10", "2019-12-31") + ", " + figure("20", "2020-01-01"),
        figure("20", "2020-01-01") + ", " + figure("10", "2020-01-02"),
        figure("20") + ", {what: users, value: 10, at: 2019}"}) {
    CAPTURE(figures);
    CHECK(per_inhabitant(figures) == "0.05\n");
  }
  CHECK(per_inhabitant("{what: inhabitants, at: 2019}") == "unknown\n");
  CHECK(per_inhabitant("{what: inhabitants, value: 20, at: 2020-01-02}") == "unknown\n");
}

TEST_CASE("each option of a series asks for both its ends") {
  const auto fault = [](QueryWords words) { return asked_of_unit("", std::move(words)); };
  const std::string advice =
      " is missing: a series and an average need both ends"
      " (--from 2016 --to 2017 is two whole years)";
  CHECK(fault({.from = "2016"}) == "--to" + advice);
  CHECK(fault({.to = "2016"}) == "--from" + advice);
  CHECK(fault({.every = "month"}) == "--from" + advice);
  CHECK(fault({.average = true}) == "--from" + advice);
  CHECK(fault({.every = "uke", .from = "2016", .to = "2016"}).starts_with("there is no --every `uke`"));
}

TEST_CASE("a period is of at least one day, and one that ends before it begins is told as it was asked") {
  const auto heads = [](const std::string& from, const std::string& to) {
    return asked_of_unit("members: [{name: Ada, percent: 50}]\n",
                         {.fields = {"heads"}, .from = from, .to = to});
  };
  CHECK(heads("2020-02-01", "2020-01-31") ==
        "the period from 2020-02-01 to 2020-01-31 ends before it begins ()");
  CHECK(heads("2020-02-01", "2020-02-01") == "1\n");
  CHECK(heads("2020", "2019-12") == "the period from 2020 to 2019-12 ends before it begins ()");
}

TEST_CASE("figures of a series, a ratio and a sum belong to the table of staffing alone") {
  const auto fault = [](QueryWords words) {
    words.table = "persons";
    return test::ask("{kind: person, id: ada, name: Ada}\n", words);
  };
  const std::string refused = "--every, --from, --to, --average, --ratio and --per belong to `staffing` ()";
  CHECK(fault({.every = "month"}) == refused);
  CHECK(fault({.from = "2016"}) == refused);
  CHECK(fault({.to = "2016"}) == refused);
  CHECK(fault({.average = true}) == refused);
  CHECK(fault({.ratio = {"a/b"}}) == refused);
  CHECK(fault({.per = "10"}) == refused);
}

TEST_CASE("--sum chooses figures that add up, names them so and shows no other") {
  const std::string unit = "members: [{name: Ada, percent: 50, function: service}]\n";
  QueryWords words = {.table = "staffing", .sum = {"filled,service"}};
  CHECK(test::ask("kind: organisation\nid: o\nname: O\ntype: unit\n" + unit, words) ==
        "org,name,sum_filled,sum_service\no,O,0.5,0.5\n");
  CHECK(asked_of_unit(unit, {.sum = {"heads"}}) ==
        "--sum: `heads` of several organisations is not the sum of theirs (choose it with --fields)");
  CHECK(asked_of_unit(unit, {.sum = {"filed"}}) ==
        "there is no figure `filed` in `staffing` (did you mean `filled`?)");
}

TEST_CASE(
    "a role of staff, a figure and a column can be set in a ratio, the figure is the organisation's own") {
  const std::string two =
      "kind: organisation\nid: o\nname: O\ntype: unit\nfigures: [{what: users, value: 10}]\n"
      "members: [{name: Ada, role: leader, percent: 50}, {name: Bo, role: vaktmester, percent: 100}]\n---\n"
      "kind: organisation\nid: p\nname: P\ntype: unit\nparent: o\nfigures: [{what: users, value: 30}]\n"
      "members: [{name: Cy, role: employee, percent: 100}]\n";
  QueryWords words = {.table = "staffing", .ratio = {"vaktmester/leader", "filled/users"}};
  words.fields = {"org,vaktmester_per_leader,filled_per_users"};
  CHECK(test::ask(two, words).starts_with("org,vaktmester_per_leader,filled_per_users\no,2,0.15\np,"));
  words.terms = {"org:o"};
  words.deep = true;
  CHECK(test::ask(two, words) == "org,vaktmester_per_leader,filled_per_users\no,2,0.25\n");
}

TEST_CASE("what lies within two organisations of one group counts for it once") {
  QueryWords words;
  words.table = "staffing";
  words.deep = true;
  words.by = {"org.type"};
  words.fields = {"org.type,filled"};
  CHECK(test::ask("kind: organisation\nid: a\nname: A\ntype: unit\n---\n"
                  "kind: organisation\nid: b\nname: B\ntype: authority\nparent: a\n---\n"
                  "kind: organisation\nid: c\nname: C\ntype: unit\nparent: b\n"
                  "members: [{name: Ada, role: leader, percent: 100}]\n",
                  words) == "org.type,filled\nauthority,1\nunit,>=1\n");
}

TEST_CASE("who is not there yet has no row in a series") {
  QueryWords words;
  words.table = "staffing";
  words.from = "2024";
  words.to = "2025";
  words.every = "year";
  words.average = true;
  words.fields = {"from,org,filled"};
  CHECK(test::ask("kind: organisation\nid: a\nname: A\ntype: unit\nmembers: [{name: Ada, percent: 50}]\n---\n"
                  "kind: organisation\nid: b\nname: B\ntype: unit\nfounded: 2025-01-01\n"
                  "members: [{name: Bo, percent: 100}]\n",
                  words) == "from,org,filled\n2024-01-01,a,0.5\n2025-01-01,a,0.5\n2025-01-01,b,1\n");
}

TEST_CASE("where nobody was recorded for a part of a period, there may be more heads in the whole of it") {
  QueryWords words;
  words.from = "2024";
  words.to = "2025";
  words.average = true;
  words.fields = {"heads"};
  CHECK(asked_of_unit("members: [{name: Ada, percent: 50}]\n", words) == "1\n");
  CHECK(asked_of_unit("members: [{name: Ada, percent: 50, from: 2025}]\n", words) == ">=1\n");
  CHECK(asked_of_unit("members: [{name: Ada, percent: 50, to: 2024}]\n", words) == ">=1\n");
}

TEST_CASE(
    "a vacancy of a post is the post's where that says how large it is, and its own where it does not") {
  const auto of = [](const std::string& post, const std::string& vacancy) {
    return asked_of_unit(
        "posts: [{id: a, role: employee" + post + "}]\nmembers: [{vacant: true, post: a" + vacancy + "}]\n",
        {.fields = {"established,filled,vacant"}});
  };
  CHECK(of(", percent: 100", ", percent: 50") == "1,0,1\n");
  CHECK(of("", ", percent: 50") == ">=0.5,unknown,>=0.5\n");
  CHECK(of("", "") == "unknown,unknown,unknown\n");
}

TEST_CASE("of a post whose holder's share is not known anything may be vacant, or nothing") {
  CHECK(asked_of_unit("posts: [{id: a, percent: 100}]\nmembers: [{name: Ada, post: a, hourly: 100}]\n",
                      {.fields = {"established,vacant"}}) == "1,0..1\n");
}

TEST_CASE("a membership with vague ends is between what it must be and what it may be of an average") {
  QueryWords words;
  words.from = "2025";
  words.to = "2025";
  words.average = true;
  words.fields = {"filled"};
  // 31 March to 1 September, 155 days of 365, at the least; 1 March to 30 September, 214 days, at the most.
  CHECK(asked_of_unit(
            "members: [{name: Bo, percent: 50}, {name: Ada, percent: 100, from: 2025-03~, to: 2025-09~}]\n",
            words) == "0.924658..1.086301\n");
}

TEST_CASE("a share that may be nothing, and cannot be all, has its upper bound") {
  CHECK(asked_of_unit("members:\n  - {name: A, function: leadership, percent: 20, tentative: true}\n"
                      "  - {name: B, function: service, percent: 80}\n",
                      {.fields = {"leadership,leadership_share"}}) == "0..0.2,0..0.2\n");
}

TEST_CASE("what a total has beyond the places recorded adds up") {
  CHECK(asked_of_unit("staffing: {percent: 250%}\nmembers: [{name: A, percent: 50}]\n",
                      {.sum = {"stated_gap"}, .fields = {"stated_gap"}}) == "2\n");
}

}  // namespace
}  // namespace ko
