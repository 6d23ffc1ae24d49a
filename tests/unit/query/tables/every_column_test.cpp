// SPDX-License-Identifier: MIT
// Every column of every table, over sets in which every field of every kind of record is filled.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "query/rows/relation.hpp"
#include "unit/publishing/generated_set.hpp"
#include "unit/query/asking.hpp"

namespace ko {
namespace {

constexpr std::string_view as_of = "2025-06-01";
constexpr std::size_t rows_tried = 4;

/// The values of a cell as a term writes them; none of a missing one or of what is no single value.
std::vector<std::string> values_of(const Cell& cell) {
  struct Written {
    std::vector<std::string> operator()(std::monostate) const { return {}; }
    std::vector<std::string> operator()(const std::string& text) const { return {text}; }
    std::vector<std::string> operator()(std::int64_t number) const { return {std::to_string(number)}; }
    std::vector<std::string> operator()(bool flag) const { return {flag ? "true" : "false"}; }
    std::vector<std::string> operator()(const Quantity& quantity) const {
      // What is no whole number is shown with fewer places than it has.
      const bool is_whole = quantity.is_exact() && quantity.least->denominator() == 1;
      return is_whole ? std::vector{quantity.least->str()} : std::vector<std::string>();
    }
    std::vector<std::string> operator()(const std::vector<std::string>& list) const { return list; }
    std::vector<std::string> operator()(const Percent& percent) const { return {percent.str()}; }
    std::vector<std::string> operator()(const Date& date) const { return {date.str()}; }
    std::vector<std::string> operator()(const Moment& moment) const { return {moment.str()}; }
    std::vector<std::string> operator()(const Clock& clock) const { return {clock.str()}; }
  };
  return std::visit(Written(), cell.value);
}

Table whole_answer(const Register& records, const QueryWords& words) {
  const auto query = parse_query(words);
  REQUIRE_MESSAGE(query, query.fault().message);
  const auto answer = run_query(*query, records, {test::day(as_of), {}});
  REQUIRE_MESSAGE(answer, answer.fault().message);
  return answer->table;
}

/// The first column of the rows that a term chooses.
Table chosen(const Register& records, const Table& table, std::string term) {
  return whole_answer(records,
                      {.table = table.name, .terms = {std::move(term)}, .fields = {table.columns[0].name}});
}

/// An unknown number is none that a row could be found by.
bool has_value(const Cell& cell) {
  const Quantity* number = std::get_if<Quantity>(&cell.value);
  return !cell.is_missing() && !(number && number->is_unknown());
}

/// Calls `visit(table)` for each that is made of records, with all its columns and rows.
template <class Visit>
void each_table(const Register& records, Visit visit) {
  for (const query::Relation* relation : query::relations()) {
    if (relation->figures != nullptr || relation->name == "findings" || relation->name == "coverage")
      continue;
    CAPTURE(std::string(relation->name));
    visit(whole_answer(records, {.table = std::string(relation->name), .fields = {"all"}}));
  }
}

TEST_CASE("a row is found by what each of its cells says, and not by its opposite") {
  test::Chance chance(7);
  const Register records = test::register_of(test::yaml_of(test::generated_set(chance)));
  each_table(records, [&](const Table& table) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const std::string name = table.columns[column].name;
      // Where a row stands is no field; identifiers and votes are shown with their schemes and choices before
      // them.
      constexpr std::string_view others[] = {"file", "line", "in_file", "identifiers", "between"};
      if (std::ranges::find(others, name) != std::end(others)) continue;
      std::size_t tried = 0;
      for (const std::vector<Cell>& row : table.rows) {
        const std::vector<std::string> values = values_of(row[column]);
        if (values.empty() || tried++ == rows_tried) continue;
        const std::string term = name + ":\"" + values.front() + '"';
        CAPTURE(term);
        const Table found = chosen(records, table, term);
        const auto is_row = [&](const std::vector<Cell>& each) {
          return values_of(each[0]) == values_of(row[0]);
        };
        CHECK(std::ranges::any_of(found.rows, is_row));
        CHECK(found.rows.size() + chosen(records, table, "not:" + term).rows.size() == table.rows.size());
      }
    }
  });
}

TEST_CASE("every row has a value in a column or has none") {
  test::Chance chance(8);
  const Register records = test::register_of(test::yaml_of(test::generated_set(chance)));
  each_table(records, [&](const Table& table) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const std::string name = table.columns[column].name;
      CAPTURE(name);
      const auto missing = static_cast<std::size_t>(std::ranges::count_if(
          table.rows, [&](const std::vector<Cell>& row) { return !has_value(row[column]); }));
      CHECK(chosen(records, table, name + ":none").rows.size() == missing);
      CHECK(chosen(records, table, name + ":any").rows.size() == table.rows.size() - missing);
    }
  });
}

}  // namespace
}  // namespace ko
