// SPDX-License-Identifier: MIT
// What holds of all tables.
#include <doctest/doctest.h>

#include "query/rows/relation.hpp"
#include "unit/query/asking.hpp"

namespace ko {
namespace {

TEST_CASE("each table has a place of its own in listings") {
  const query::Relation* before = nullptr;
  for (const query::Relation* each : query::relations()) {
    CAPTURE(each->name);
    if (before != nullptr) CHECK(before->order < each->order);
    before = each;
  }
}

TEST_CASE("a column refers to a table where it holds the ids of that table's rows") {
  const auto target = [](std::string_view table, std::string_view field) {
    QueryWords words;
    words.table = table;
    words.fields = {std::string(field)};
    const Register records = test::register_of("{kind: person, id: ada, name: Ada}\n");
    const auto answer = run_query(*parse_query(words), records, {test::day("2020-01-01"), {}});
    REQUIRE(answer);
    return answer->table.columns.front().target;
  };
  CHECK(target("memberships", "org") == "organisations");
  CHECK_MESSAGE(target("actions", "decision").empty(), "what lies in a record is in no table by that id");
  CHECK_MESSAGE(target("projects", "part_of").empty(), "a list is no id");
  CHECK(target("organisations", "name").empty());
}

TEST_CASE("numbers that stand in records are shown with the places they are written with") {
  QueryWords words;
  words.table = "figures";
  words.fields = {"value"};
  const Register records = test::register_of(
      "{kind: organisation, id: o, name: O, figures: [{what: a, value: 12.125}, {what: b, value: 7}]}\n");
  const auto answer = run_query(*parse_query(words), records, {test::day("2020-01-01"), {}});
  REQUIRE(answer);
  CHECK(answer->table.columns.front().decimals == 3);
}

TEST_CASE("findings of every severity can be asked for") {
  const Register records = test::register_of("{kind: person, id: ada, name: Ada}\n");
  for (const char* code : {"KO301", "KO405", "KO709"}) {
    Finding finding;
    finding.rule = find_rule(code);
    const std::vector<Finding> findings = {finding};
    QueryWords words;
    words.table = "findings";
    words.terms = {"severity:" + std::string(name(finding.rule->severity))};
    words.fields = {"code"};
    const auto query = parse_query(words);
    REQUIRE_MESSAGE(query, code);
    const auto answer = run_query(*query, records, {test::day("2020-01-01"), findings});
    REQUIRE_MESSAGE(answer, code);
    CHECK(answer->table.rows.size() == 1);
    CHECK_MESSAGE(answer->unmatched_words.empty(), code);
  }
}

TEST_CASE("a list in a field of one value is no value, and no row is found by what stands in it") {
  const std::string malformed = "kind: person\nid: a\nname: [A, B]\nborn: [1980, 1981]\n";
  CHECK(test::ask(malformed, {.table = "persons", .fields = {"id,name,born"}}) == "id,name,born\na,,\n");
  CHECK(test::ask(malformed, {.table = "persons", .terms = {"born:1981"}, .fields = {"id"}}) == "id\n");
}

TEST_CASE(
    "each table tells what columns it has by their names, and its rows' file by another where it has one") {
  for (const query::Relation* each : query::relations()) {
    CAPTURE(each->name);
    const Register records = test::register_of("{kind: person, id: ada, name: Ada}\n");
    const std::string said = test::ask(records, {.table = std::string(each->name), .fields = {"nosuch"}});
    CHECK(said.starts_with("there is no field `nosuch` in `" + std::string(each->name) + "`"));
    CHECK(said.find(", ,") == std::string::npos);
    CHECK(said.find(", )") == std::string::npos);
    CHECK((said.find(" file,") != std::string::npos || said.find("in_file") != std::string::npos ||
           each->unowned != nullptr || each->rows == nullptr));
  }
}

TEST_CASE("of the columns of a table the name is the key, and of a table that is none the nearest is named") {
  const auto columns = query_columns("persons");
  REQUIRE(columns);
  CHECK(columns->columns[0].key);
  CHECK_FALSE(columns->columns[1].key);
  CHECK(query_columns("persns").fault().mend() == "did you mean `persons`?");
}

TEST_CASE("nobody is known to stand in for a leave from an organisation that is not there") {
  CHECK(test::ask("{kind: person, id: ada, name: Ada, memberships: [{organisation: borte, role: employee, "
                  "leave: {from: 2025-01-01, to: 2025-02-01}}]}\n",
                  {.table = "leave", .fields = {"all"}})
            .starts_with("id,org,"));
}

}  // namespace
}  // namespace ko
