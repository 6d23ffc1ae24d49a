// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

using ko::QueryWords;
using ko::test::ask;

namespace {

/// The figures of `columns` for an organisation of this description, whose type is unit.
std::string figures(const std::string& description, const std::string& columns,
                    std::string_view as_of = "2020-01-01") {
  const std::string text = "kind: organisation\nid: senter\nname: Senteret\ntype: unit\n" + description;
  QueryWords words;
  words.table = "staffing";
  words.fields = {columns};
  const std::string csv = ask(text, words, as_of);
  return csv.substr(csv.find('\n') + 1);
}

}  // namespace

TEST_CASE("a unit nothing is known of is there, and unknown") {
  CHECK(figures("", "org,established,filled,vacant,stated_total,leadership_share,heads") ==
        "senter,unknown,unknown,unknown,unknown,unknown,unknown\n");
}

TEST_CASE("a stated total holds from its date until another is stated") {
  const std::string stated =
      "staffing:\n  - {percent: 250%, at: 2017-03-23}\n  - {percent: 300%, at: 2018}\n";
  CHECK(figures(stated, "stated_total", "2017-03-22") == "unknown\n");
  CHECK(figures(stated, "stated_total", "2017-03-23") == "2.5\n");
  CHECK(figures(stated, "stated_total", "2017-12-31") == "2.5\n");
  CHECK(figures(stated, "stated_total", "2018-01-01") == "3\n");
}

TEST_CASE("places that name no post are established, and vacant where they are marked so") {
  CHECK(
      figures(
          "members:\n"
          "  - {name: Ada, role: leader, function: leadership, percent: 50}\n"
          "  - {name: Bo, role: employee, function: service, percent: 100}\n"
          "  - {vacant: true, role: employee, function: service, percent: 37.5}\n",
          "established,filled,vacant,leadership,service,leadership_share,service_per_leader,vacancy_rate") ==
      "1.875,1.5,0.375,0.5,1,0.333333,2,0.2\n");
}

TEST_CASE("what is left of a post is vacant once somebody has held it, and unknown before") {
  const std::string posts = "posts: [{id: leder, role: leader, percent: 100}]\n";
  CHECK(figures(posts, "established,filled,vacant") == "1,0..1,0..1\n");
  const std::string held = posts + "members: [{name: Ada, post: leder, percent: 60, to: 2019}]\n";
  CHECK(figures(held, "established,filled,vacant", "2019-12-31") == "1,0.6,0.4\n");
  CHECK(figures(held, "established,filled,vacant", "2020-01-01") == "1,0,1\n");
  CHECK(figures(held, "leadership,leadership_share", "2020-01-01") == "0,unknown\n");  // no part of nothing
}

TEST_CASE("a place takes percentage, role and function from its post") {
  CHECK(figures("posts: [{id: leder, role: leader, function: leadership, percent: 80}]\n"
                "members: [{name: Ada, post: leder}]\n",
                "filled,leadership,vacant") == "0.8,0.8,0\n");
}

TEST_CASE("a place without a percentage leaves a lower bound, and everything it may touch unknown") {
  CHECK(figures("members:\n"
                "  - {name: Ada, role: leader, function: leadership}\n"
                "  - {name: Bo, role: employee, function: service, percent: 100}\n",
                "filled,leadership,service,administration,vacant,heads") ==
        ">=1,unknown,>=1,unknown,unknown,>=2\n");
}

TEST_CASE("an unknown function may be any: shares get bounds") {
  CHECK(figures("members:\n"
                "  - {name: Ada, role: leader, function: leadership, percent: 20}\n"
                "  - {name: Bo, role: employee, percent: 30}\n"
                "  - {name: Cy, role: employee, function: service, percent: 50}\n",
                "filled,leadership,leadership_share") == "1,0.2..0.5,0.2..0.5\n");
}

TEST_CASE("what a stated total has beyond the places recorded is staff of unknown function") {
  CHECK(figures("staffing: {percent: 250%}\n"
                "members: [{role: leader, function: leadership, percent: 50}]\n",
                "filled,stated_total,stated_gap,leadership,leadership_share,service,heads") ==
        "0.5,2.5,2,0.5..2.5,0.2..1,0..2,>=1\n");
}

TEST_CASE("a tentative place, and one whose first day is vague, count between nothing and all") {
  CHECK(figures("members: [{name: Ada, role: leader, percent: 40, tentative: true}]\n", "filled") ==
        "0..0.4\n");
  const std::string vague = "members: [{name: Ada, role: leader, percent: 40, from: 2019~}]\n";
  CHECK(figures(vague, "filled", "2019-06-01") == "0..0.4\n");
  CHECK(figures(vague, "filled", "2020-01-01") == "0.4\n");
}

TEST_CASE("a member without percentage and function is no staff") {
  CHECK(figures("members: [{name: Ada, role: member}, {name: Bo, role: employee, percent: 100}]\n",
                "filled,heads") == "1,1\n");
}

TEST_CASE("who leads two units counts once as a head and by share as equivalents") {
  const std::string two =
      "kind: organisation\nid: fylket\nname: Fylket\ntype: authority\n---\n"
      "kind: organisation\nid: nord\nname: Nord\ntype: unit\nparent: fylket\n"
      "members: [{person: ada, role: leader, percent: 60}]\n---\n"
      "kind: organisation\nid: midt\nname: Midt\ntype: unit\nparent: fylket\n"
      "members: [{person: ada, role: leader, percent: 40}]\n---\n"
      "kind: person\nid: ada\nname: Ada\n";
  QueryWords words;
  words.table = "staffing";
  words.fields = {"org,filled,heads"};
  CHECK(ask(two, words) == "org,filled,heads\nmidt,0.4,1\nnord,0.6,1\n");
  words.deep = true;
  words.terms = {"org:fylket"};
  CHECK(ask(two, words) == "org,filled,heads\nfylket,1,1\n");
  words.terms.clear();
  words.by = {"role"};
  words.fields = {"role,filled,heads"};
  CHECK(ask(two, words) == "role,filled,heads\nleader,1,1\n");
}

TEST_CASE("a unit and an administration have staff, another organisation where somebody or a total says so") {
  const auto rows = [](const std::string& type, const std::string& fields = "") {
    QueryWords words;
    words.table = "staffing";
    words.fields = {"org"};
    return ask("kind: organisation\nid: o\nname: O\ntype: " + type + "\n" + fields, words);
  };
  CHECK(rows("unit") == "org\no\n");
  CHECK(rows("administration") == "org\no\n");
  CHECK(rows("committee") == "org\n");
  CHECK(rows("committee", "members: [{name: Ada, role: member}]\n") == "org\n");
  CHECK(rows("committee", "members: [{name: Ada, role: employee}]\n") == "org\no\n");
  CHECK(rows("committee", "staffing: [{percent: 100%, at: 2019}]\n") == "org\no\n");
}

TEST_CASE("a leader of whom no share is known leaves the sum open, a member of its board adds nothing") {
  const std::string one = "members: [{name: Bo, percent: 50, function: service}, {name: Ada, role: ";
  CHECK(figures(one + "leader}]\n", "filled") == ">=0.5\n");
  CHECK(figures(one + "member}]\n", "filled") == "0.5\n");
}

TEST_CASE("a ratio is of two things with a stroke between, per one unless it is said") {
  const auto ratio = [](const std::string& written, const std::string& per = "") {
    QueryWords words;
    words.table = "staffing";
    words.fields = {"org"};
    if (written == "service/inhabitants") words.fields.emplace_back("service_per_inhabitants");
    words.ratio = {written};
    words.per = per;
    return ask(
        "kind: organisation\nid: o\nname: O\ntype: unit\nfigures: [{what: inhabitants, value: 5000}]\n"
        "members: [{name: Bo, percent: 50, function: service}]\n",
        words);
  };
  CHECK(ratio("service/inhabitants").ends_with("o,0.0001\n"));
  CHECK(ratio("service/inhabitants", "10000").ends_with("o,1\n"));
  for (const std::string written : {"service", "/service", "service/"})
    CHECK(ratio(written) == "--ratio: `" + written + "` is not of the form A/B (service/inhabitants)");
  CHECK(ratio("service/tull").starts_with("there is no function, role or figure `tull`"));
  CHECK(ratio("tull/service").starts_with("there is no function, role or figure `tull`"));
  CHECK(ratio("service/inhabitants", "0") == "--per: `0` is not a number above 0 (--per 10000)");
}

TEST_CASE("a ratio's column says what it is counted per") {
  const auto unit = [](const std::string& per) {
    QueryWords words;
    words.table = "staffing";
    words.ratio = {"service/inhabitants"};
    words.per = per;
    const ko::Register records = ko::test::register_of(
        "{kind: organisation, id: o, name: O, type: unit, figures: "
        "[{what: inhabitants, value: 5}]}\n");
    const auto answer = ko::run_query(*ko::parse_query(words), records, {ko::test::day("2020-01-01"), {}});
    REQUIRE(answer);
    return answer->table.columns.back().unit;
  };
  CHECK(unit("").empty());
  CHECK(unit("1").empty());
  CHECK(unit("2") == "per 2");
}

TEST_CASE("what a stated total has beyond the places recorded may be of any role") {
  QueryWords words;
  words.table = "staffing";
  words.ratio = {"leader/inhabitants"};
  words.fields = {"leader_per_inhabitants"};
  CHECK(ask("kind: organisation\nid: o\nname: O\ntype: unit\nfigures: [{what: inhabitants, value: 5}]\n"
            "staffing: {percent: 250%}\nmembers: [{name: Ada, role: leader, percent: 50}]\n",
            words) == "leader_per_inhabitants\n0.1..0.5\n");
}

TEST_CASE("whoever begins on the day after a period is none of its heads") {
  const auto heads = [](const std::string& from) {
    QueryWords words;
    words.table = "staffing";
    words.fields = {"heads"};
    words.from = words.to = "2019-02";
    return ask(
        "kind: organisation\nid: o\nname: O\ntype: unit\nmembers: [{name: Ada, role: employee, percent: "
        "50}, {name: Bo, role: employee, percent: 50, from: " +
            from + "}]\n",
        words);
  };
  CHECK(heads("2019-02-28") == "heads\n2\n");
  CHECK(heads("2019-03-01") == "heads\n1\n");
}

TEST_CASE("a term about a figure chooses among the groups, turned round too") {
  const auto rows = [](const std::string& term) {
    QueryWords words;
    words.table = "staffing";
    words.terms = {term};
    words.fields = {"org"};
    return ask(
        "kind: organisation\nid: o\nname: O\ntype: unit\nmembers: [{name: Ada, role: employee, percent: "
        "50}]\n---\nkind: organisation\nid: p\nname: P\ntype: unit\nmembers: [{name: Bo, role: "
        "employee, percent: 100}]\n",
        words);
  };
  CHECK(rows("filled:1") == "org\np\n");
  CHECK(rows("not:filled:1") == "org\no\n");
  CHECK(rows("not:not:filled:1") == "org\np\n");
}

TEST_CASE("what a place says of itself stands, not what its post says") {
  QueryWords words;
  words.table = "staffing";
  words.by = {"role", "function"};
  words.fields = {"role,function,filled"};
  CHECK(ask("kind: organisation\nid: o\nname: O\ntype: unit\n"
            "posts: [{id: leder, role: leader, function: leadership, percent: 80}]\n"
            "members: [{name: Ada, post: leder, role: employee, function: service}]\n",
            words) == "role,function,filled\nemployee,service,0.8\nleader,leadership,0\n");
}

TEST_CASE("places that name one post which is not there take nothing from each other") {
  CHECK(figures("members:\n"
                "  - {name: Ada, post: borte, role: leader, function: leadership, percent: 70}\n"
                "  - {name: Bo, post: borte, percent: 30}\n",
                "established,leadership,leadership_share") == "1,0.7..1,0.7..1\n");
}

TEST_CASE("a post without a percentage is as large as what is held of it, at the least") {
  const std::string post = "posts: [{id: leder, role: leader}]\n";
  const std::string ada = "{name: Ada, role: employee, percent: 60, post: ";
  CHECK(figures(post + "members: [" + ada + "leder}]\n", "established,filled") == ">=0.6,>=0.6\n");
  CHECK(figures(post + "members: [" + ada + "ukjent}]\n", "established,filled") == "0.6,0.6\n");
  CHECK(figures(post + "members: [" + ada + "leder, to: 2019}]\n", "established") == "unknown\n");
}

TEST_CASE("of a post without a percentage that nobody is known to have held nothing is known") {
  QueryWords words;
  words.table = "staffing";
  words.by = {"post"};
  words.fields = {"post,established,filled,on_leave,present,vacant"};
  const auto rows = [&](const std::string& members) {
    return ask(
        "kind: organisation\nid: o\nname: O\ntype: unit\nposts: [{id: a, function: service}]\n" + members,
        words);
  };
  CHECK(rows("").find("\na,unknown,unknown,unknown,unknown,unknown\n") != std::string::npos);
  CHECK(rows("members: [{name: Ada, post: a, percent: 40}]\n")
            .find("\na,>=0.4,>=0.4,unknown,>=0.4,unknown\n") != std::string::npos);
}

TEST_CASE("a stated total of less than the places recorded says nothing of what is beyond them") {
  const auto stated = [](const std::string& percent) {
    return figures("staffing: {percent: " + percent +
                       "}\nmembers: [{name: Ada, role: leader, function: leadership, percent: 50},"
                       " {name: Bo, role: employee, percent: 50}]\n",
                   "filled,stated_total,stated_gap,leadership,service,heads");
  };
  CHECK(stated("50%") == "1,0.5,-0.5,0.5..1,0..0.5,2\n");
  CHECK(stated("100%") == "1,1,0,0.5..1,0..0.5,2\n");
  CHECK(stated("150%") == "1,1.5,0.5,0.5..1.5,0..1,>=2\n");
}

TEST_CASE("of two totals stated for one day the later entry holds, of other days the later day") {
  CHECK(figures("staffing: [{percent: 100%, at: 2018}, {percent: 200%, at: 2018}]\n", "stated_total") ==
        "2\n");
  CHECK(figures("staffing: [{percent: 100%, at: 2019}, {percent: 200%, at: 2018}]\n", "stated_total") ==
        "1\n");
  CHECK(figures("staffing: [{percent: 100%, at: 2018}, {percent: 200%}]\n", "stated_total") == "1\n");
  CHECK(figures("staffing: [{percent: 100%}, {percent: 200%, at: 2018}]\n", "stated_total") == "2\n");
}

TEST_CASE("a span, a ratio's count and a sum that cannot be read name their option") {
  const auto fault = [](QueryWords words) {
    words.table = "staffing";
    return ask("{kind: organisation, id: o, name: O, type: unit}\n", words);
  };
  QueryWords words;
  words.from = "neste år";
  words.to = "2020";
  CHECK(fault(words).starts_with("--from: "));
  std::swap(words.from, words.to);
  CHECK(fault(words).starts_with("--to: "));
  words.to = "";
  CHECK(fault(words) ==
        "--to is missing: a series and an average need both ends (--from 2016 --to 2017 is two whole years)");
  words = {};
  words.ratio = {"service/leadership"};
  for (const std::string per : {"mange", "0", "-1"}) {
    words.per = per;
    CHECK(fault(words) == "--per: `" + per + "` is not a number above 0 (--per 10000)");
  }
  words.ratio = {};
  CHECK(fault(words).starts_with("--per counts a ratio, and there is none"));
}

TEST_CASE("a series begins with the first month, quarter or year whose first day is in the period") {
  const auto days = [](const std::string& from, const std::string& every) {
    QueryWords words;
    words.table = "staffing";
    words.fields = {"date"};
    words.from = from;
    words.to = "2019-04-01";
    words.every = every;
    return ask("{kind: organisation, id: o, name: O, type: unit}\n", words);
  };
  CHECK(days("2019-02-01", "month") == "date\n2019-02-01\n2019-03-01\n2019-04-01\n");
  CHECK(days("2019-02-02", "month") == "date\n2019-03-01\n2019-04-01\n");
  CHECK(days("2019-01-01", "quarter") == "date\n2019-01-01\n2019-04-01\n");
  CHECK(days("2019-01-02", "quarter") == "date\n2019-04-01\n");
  CHECK(days("2018-06-15", "year") == "date\n2019-01-01\n");
}

TEST_CASE("averages of months are of what of them is in the period") {
  QueryWords words;
  words.table = "staffing";
  words.fields = {"from,to,filled"};
  words.from = "2019-01-21";
  words.to = "2019-02-10";
  words.every = "month";
  words.average = true;
  CHECK(ask("kind: organisation\nid: o\nname: O\ntype: unit\n"
            "members: [{name: Bo, role: employee, percent: 50},"
            " {name: Ada, role: employee, percent: 100, from: 2019-01-31, to: 2019-02-01}]\n",
            words) == "from,to,filled\n2019-01-21,2019-01-31,0.590909\n2019-02-01,2019-02-10,0.6\n");
}

TEST_CASE("which columns add up to which others is said with their names, after --sum too") {
  const auto rests = [](QueryWords words) {
    words.table = "staffing";
    const ko::Register records = ko::test::register_of("{kind: organisation, id: o, name: O, type: unit}\n");
    const auto answer = ko::run_query(*ko::parse_query(words), records, {ko::test::day("2020-01-01"), {}});
    REQUIRE(answer);
    std::string written;
    const auto name = [&](std::size_t column) { return answer->table.columns[column].name; };
    for (const ko::Rest& rest : answer->rests) {
      written += name(rest.column) + " =";
      for (const std::size_t whole : rest.wholes) written += " +" + name(whole);
      for (const std::size_t part : rest.parts) written += " -" + name(part);
      written += "\n";
    }
    return written;
  };
  QueryWords words;
  words.fields = {"filled,on_leave,standing_in,present"};
  CHECK(rests(words) == "present = +filled -on_leave\npresent = +filled +standing_in -on_leave\n");
  words.fields = {"established,filled,vacant"};
  CHECK(rests(words) == "vacant = +established -filled\n");
  words.fields = {"filled,leadership,administration,service,stated_total,stated_gap"};
  CHECK(rests(words) ==
        "service = +filled -leadership -administration\nstated_gap = +stated_total -filled\n");
}

TEST_CASE("figures of staffing are its columns, and are summed up by no option but --sum") {
  const auto fault = [](auto set) {
    QueryWords words;
    words.table = "staffing";
    set(words);
    return ask("{kind: organisation, id: o, name: O, type: unit}\n", words);
  };
  const std::string refused =
      "the figures of `staffing` are its columns (choose among them with --fields, or with --sum)";
  CHECK(fault([](QueryWords& words) { words.avg = {"filled"}; }) == refused);
  CHECK(fault([](QueryWords& words) { words.min = {"filled"}; }) == refused);
  CHECK(fault([](QueryWords& words) { words.max = {"filled"}; }) == refused);
  CHECK(fault([](QueryWords& words) { words.count = {"filled"}; }) == refused);
  CHECK(fault([](QueryWords& words) { words.rate = {"filled:1"}; }) == refused);
  CHECK(fault([](QueryWords& words) { words.sum = {"filled"}; }).starts_with("org,"));
}

TEST_CASE("what may have ended is perhaps not vacant, and a vacancy of unknown size leaves all open") {
  const std::string held = "members: [{name: Ada, post: leder, percent: 60}]\n";
  CHECK(figures("posts: [{id: leder, percent: 100, to: 2019-12}]\n" + held, "established,vacant",
                "2019-12-31") == "1,0.4\n");
  CHECK(figures("posts: [{id: leder, percent: 100, to: 2020-06~}]\n" + held, "established,vacant",
                "2020-06-15") == "0..1,0..0.4\n");
  CHECK(figures("members: [{name: Ada, role: employee, percent: 50}, {vacant: true, role: employee}]\n",
                "filled,vacant") == ">=0.5,unknown\n");
}

TEST_CASE("a member or deputy with a percentage or a function is staff") {
  const auto filled = [](const std::string& member) {
    return figures("members: [{name: Bo, role: employee, percent: 50}, {name: Ada, " + member + "}]\n",
                   "filled");
  };
  for (const std::string role : {"member", "deputy", "observer", "contact"}) {
    CHECK(filled("role: " + role) == "0.5\n");
    CHECK(filled("role: " + role + ", percent: 20") == "0.7\n");
    CHECK(filled("role: " + role + ", function: service") == ">=0.5\n");
  }
}

TEST_CASE("what is shown rounded adds up where it does exactly, and is left alone where it does not") {
  const auto shown = [](const std::string& members) {
    const ko::Register records = ko::test::register_of(
        "kind: organisation\nid: o\nname: O\ntype: unit\nposts: [{id: a, percent: 100}]\nmembers: " +
        members + "\n");
    const auto answer =
        run_query(*ko::parse_query({.table = "staffing", .fields = {"established,filled,vacant"}}), records,
                  {ko::test::day("2025-01-01"), {}});
    const std::string csv = ko::find_format("csv")->table(for_reading(*answer), {});
    return csv.substr(csv.find('\n') + 1);
  };
  CHECK(shown("[{name: Ada, post: a, percent: 33.33}]") == "1,0.3333,0.6667\n");
  CHECK(shown("[{name: Ada, post: a, percent: 75}, {name: Bo, post: a, percent: 75}]") == "1,1.5,0\n");
}

TEST_CASE("each figure has a unit, and as many decimals as it is told with") {
  std::string told;
  const auto answer =
      run_query(*ko::parse_query(
                    {.table = "staffing", .fields = {"all"}, .from = "2024", .to = "2024", .average = true}),
                ko::test::register_of("{kind: organisation, id: o, name: O, type: unit}\n"),
                {ko::test::day("2025-01-01"), {}});
  for (const ko::Column& column : answer->table.columns)
    told += column.name + " " + column.unit + " " + std::to_string(column.decimals) + "\n";
  CHECK(told == R"(org  2
name  2
from  2
to  2
established FTE 2
filled FTE 2
on_leave FTE 2
standing_in FTE 2
present FTE 2
vacant FTE 2
stated_total FTE 2
leadership FTE 2
administration FTE 2
service FTE 2
leadership_share share 3
service_per_leader FTE 2
vacancy_rate share 3
stated_gap FTE 2
person_years person-years 2
heads persons 0
)");
}
