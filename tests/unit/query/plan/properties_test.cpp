// SPDX-License-Identifier: MIT
/// What holds of every query, tried on generated records.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/query/asking.hpp"

using namespace ko;
using ko::test::ask;
using ko::test::day;
using ko::test::register_of;

namespace {

/// A holding as it was generated: what the register is to say about it.
struct Holding {
  std::string organisation;
  std::string role;
  int percent;
  int from;  // day numbers from 2019-01-01, both inclusive
  int to;
};

const Day first_day = to_day({2019, 1, 1});

/// Small numbers that look random and are the same each time.
class Numbers {
 public:
  explicit Numbers(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
  int below(int limit) {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<int>((state_ >> 8U) % static_cast<std::uint32_t>(limit));
  }

 private:
  std::uint32_t state_;
};

std::vector<Holding> generated_holdings(std::uint32_t seed) {
  Numbers numbers(seed);
  const char* roles[] = {"leader", "employee", "secretary"};
  std::vector<Holding> holdings;
  for (int i = 0; i < 30; ++i) {
    const int from = numbers.below(700);
    holdings.push_back({fmt::format("enhet-{}", numbers.below(4)), roles[numbers.below(3)],
                        5 + numbers.below(96), from, from + numbers.below(200)});
  }
  return holdings;
}

std::string records_of(const std::vector<Holding>& holdings) {
  std::string text;
  for (int unit = 0; unit < 4; ++unit) {
    const std::string id = fmt::format("enhet-{}", unit);
    text += fmt::format("---\nkind: organisation\nid: {}\nname: Enhet {}\ntype: unit\nmembers:\n", id, unit);
    int number = 0;
    for (const Holding& holding : holdings)
      if (holding.organisation == id)
        text += fmt::format("  - {{name: P{}, role: {}, percent: {}, from: {}, to: {}}}\n", number++,
                            holding.role, holding.percent, to_string(first_day + holding.from),
                            to_string(first_day + holding.to));
    text += "  - {name: Fast, role: employee, percent: 10}\n";
  }
  return text;
}

/// What is filled in an organisation on a day, in percent, counted by hand.
int filled_on(const std::vector<Holding>& holdings, const std::string& organisation, int day_number) {
  int sum = 10;
  for (const Holding& holding : holdings)
    if (holding.organisation == organisation && holding.from <= day_number && day_number <= holding.to)
      sum += holding.percent;
  return sum;
}

Table table_of(const Register& records, const QueryWords& words, std::string_view as_of = "2020-01-01") {
  const auto query = parse_query(words);
  REQUIRE_MESSAGE(query, (query ? "" : query.fault().message));
  const auto answer = run_query(*query, records, {day(as_of), {}});
  REQUIRE_MESSAGE(answer, (answer ? "" : answer.fault().message));
  return answer->table;
}

Rational exact(const Cell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell.value)) return *whole;
  const auto* quantity = std::get_if<Quantity>(&cell.value);
  REQUIRE(quantity != nullptr);
  REQUIRE(quantity->is_exact());
  return *quantity->least;
}

Rational sum_of_column(const Table& table, std::size_t column) {
  Rational sum = 0;
  for (const auto& row : table.rows) sum = sum + exact(row[column]);
  return sum;
}

}  // namespace

TEST_CASE("staffing on any day is what a count of that day's holdings gives") {
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    const auto holdings = generated_holdings(seed);
    const Register records = register_of(records_of(holdings));
    QueryWords words;
    words.table = "staffing";
    words.fields = {"org,filled"};
    for (int day_number = 0; day_number < 900; day_number += 13) {
      const Table table = table_of(records, words, to_string(first_day + day_number));
      REQUIRE(table.rows.size() == 4);
      for (const auto& row : table.rows)
        CHECK(exact(row[1]) ==
              Rational(filled_on(holdings, std::get<std::string>(row[0].value), day_number), 100));
    }
  }
}

TEST_CASE("an average is what the days of the period give, each counted on its own") {
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    const auto holdings = generated_holdings(seed);
    const Register records = register_of(records_of(holdings));
    QueryWords words;
    words.table = "staffing";
    words.from = "2019-11-17";
    words.to = "2020-03";
    words.fields = {"org,filled,person_years"};
    const int begin = day("2019-11-17") - first_day;
    const int end = day("2020-04-01") - first_day;
    for (const auto& row : table_of(records, words).rows) {
      Rational in_all = 0;
      Rational person_years = 0;
      for (int day_number = begin; day_number < end; ++day_number) {
        const Rational filled(filled_on(holdings, std::get<std::string>(row[0].value), day_number), 100);
        const int year = to_civil(first_day + day_number).year;
        in_all = in_all + filled;
        person_years = person_years + filled / Rational(is_leap_year(year) ? 366 : 365);
      }
      CHECK(exact(row[1]) == in_all / Rational(end - begin));
      CHECK(exact(row[2]) == person_years);
    }
  }
}

TEST_CASE("the sums of groups add up to the filtered total") {
  const Register records = register_of(records_of(generated_holdings(7)));
  for (const char* by : {"org", "role", "org,role"}) {
    for (const std::vector<std::string>& terms :
         {std::vector<std::string>{}, {"role:leader"}, {"percent.gt:40", "at:2019-Q3"}}) {
      QueryWords words;
      words.table = "memberships";
      words.terms = terms;
      words.sum = {"percent"};
      words.count = {"id"};
      const Table total = table_of(records, words);
      words.by = {by};
      const Table groups = table_of(records, words);
      const std::size_t figures = groups.columns.size() - 2;
      CHECK(sum_of_column(groups, figures) == exact(total.rows.front()[0]));
      CHECK(sum_of_column(groups, figures + 1) == exact(total.rows.front()[1]));
    }
  }
  QueryWords staffing;
  staffing.table = "staffing";
  staffing.fields = {"filled"};
  const Rational by_organisation = sum_of_column(table_of(records, staffing), 0);
  staffing.by = {"role"};
  CHECK(sum_of_column(table_of(records, staffing), 0) == by_organisation);
}

TEST_CASE("a term and its not part the rows between them") {
  const Register records = register_of(records_of(generated_holdings(11)));
  const auto count = [&](const std::vector<std::string>& terms) {
    QueryWords words;
    words.table = "memberships";
    words.terms = terms;
    return table_of(records, words).rows.size();
  };
  const std::size_t all = count({});
  for (const char* term :
       {"role:leader", "percent:20..60", "from:none", "at:2019-Q2", "in:2019", "person:none", "name:~^p1",
        "org:enhet-2,enhet-3", "to.lt:2020", "percent.ne:10", "fast"})
    CHECK_MESSAGE(count({term}) + count({std::string("not:") + term}) == all, term);
}

TEST_CASE("every format carries the same rows") {
  const Register records = register_of(records_of(generated_holdings(13)));
  QueryWords words;
  words.table = "memberships";
  words.terms = {"role:leader"};
  words.fields = {"id,org,percent"};
  const Table table = table_of(records, words);
  REQUIRE(table.rows.size() > 3);
  for (const Format* format : table_formats()) {
    if (format->name == "count") continue;
    const std::string text = format->table(table, {.width = 0});
    for (const auto& row : table.rows)
      CHECK_MESSAGE(text.find(std::get<std::string>(row[0].value)) != std::string::npos, format->name);
  }
  CHECK(find_format("count")->table(table, {}) == fmt::format("{}\n", table.rows.size()));
}

TEST_CASE("every column that a table shows unasked is one of its columns, and so is every word of its help") {
  const Table tables = query_tables();
  for (const auto& row : tables.rows) {
    QueryWords words;
    words.table = std::get<std::string>(row[0].value);
    CHECK_MESSAGE(parse_query(words), words.table);
    words.terms = {"word"};
    CHECK_MESSAGE(parse_query(words), words.table);
    CHECK_MESSAGE(query_columns(words.table), words.table);
  }
}
