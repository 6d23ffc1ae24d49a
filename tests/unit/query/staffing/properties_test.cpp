// SPDX-License-Identifier: MIT
// What holds of the figures of staffing whatever the records are.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/quantity.hpp"
#include "unit/base/values/generator.hpp"
#include "unit/query/asking.hpp"

namespace ko {
namespace {

constexpr auto all_columns =
    "established,filled,on_leave,standing_in,present,vacant,leadership,service,heads";
constexpr int set_count = 120;

/// A field of an entry as it is recorded, and as it may be in truth.
struct ToldField {
  std::string recorded;
  std::string true_value;
};

std::string day_of_2025(test::Generator& any) {
  return Date::of(to_day({2025, 1, 1}) + any.small(0, 364)).str();
}

std::string last_day_of(int month) {
  return Date::of(add_months(to_day({2025, 1, 1}), month) - 1).str();
}

/// A first or last day: exact, or a month about which one of its days is meant.
ToldField an_end(test::Generator& any, const std::string& name) {
  if (any.chance()) return {};
  const int month = any.small(1, 12);
  const std::string written = (month < 10 ? "2025-0" : "2025-") + std::to_string(month);
  const int last = std::stoi(last_day_of(month).substr(8));
  const int day = any.small(1, last);
  const std::string exact = written + (day < 10 ? "-0" : "-") + std::to_string(day);
  return {", " + name + ": " + (any.chance() ? exact : written + "~"), ", " + name + ": " + exact};
}

/// What a place on a post leaves out is as its post has it, so that it is written there.
ToldField a_percentage(test::Generator& any, bool is_on_post) {
  const std::string exact = ", percent: " + std::to_string(10 * any.small(1, 10));
  return {!is_on_post && any.small(0, 4) == 0 ? "" : exact, exact};
}

ToldField a_function(test::Generator& any) {
  const std::string exact = any.chance() ? ", function: leadership" : ", function: service";
  return {any.small(0, 3) == 0 ? "" : exact, exact};
}

/// A unit of up to four places as it is recorded, and as it may be in truth: what is left out or vague in the
/// one is exact in the other.
struct Unit {
  std::string recorded;
  std::string true_unit;
};

Unit a_unit(test::Generator& any) {
  const std::string head = "kind: organisation\nid: o\nname: O\ntype: unit\n";
  Unit unit{head, head};
  const auto add = [&](const std::string& text) {
    unit.recorded += text;
    unit.true_unit += text;
  };
  const auto add_field = [&](const ToldField& field) {
    unit.recorded += field.recorded;
    unit.true_unit += field.true_value;
  };
  if (any.chance()) add("posts: [{id: a, role: leader, percent: 100, seats: 2}]\n");
  add("members:\n");
  const int count = any.small(1, 4);
  for (int i = 0; i < count; ++i) {
    const std::string name(1, static_cast<char>('A' + i));
    const bool is_tentative = any.small(0, 5) == 0;
    const bool comes_true = !is_tentative || any.chance();
    const std::string before = unit.true_unit;
    add("  - {person: " + std::string(i % 2 == 0 ? "ada" : "bo") + ", role: employee");
    if (is_tentative) unit.recorded += ", tentative: true";
    const bool is_on_post = any.small(0, 2) == 0;
    if (is_on_post) add(", post: a");
    add_field(a_percentage(any, is_on_post));
    add_field(a_function(any));
    add_field(an_end(any, "from"));
    if (any.small(0, 2) == 0) {
      add(", leave: {percent: " + std::to_string(50 * any.small(1, 2)));
      add_field(an_end(any, "from"));
      add_field(an_end(any, "to"));
      add("}");
    } else if (i > 0 && any.chance()) {
      add(", deputises_for: [" + std::string(i % 2 == 0 ? "bo" : "ada") + "]");
    }
    add("}\n");
    if (!comes_true) unit.true_unit = before;
  }
  const std::string persons =
      "---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n";
  add(persons);
  return unit;
}

std::vector<Quantity> answer_of(const std::string& text, QueryWords words, std::string_view as_of) {
  words.table = "staffing";
  words.fields = {all_columns};
  const Register records = test::register_of(text);
  const auto answer = run_query(*parse_query(words), records, {test::day(as_of), {}});
  REQUIRE(answer);
  std::vector<Quantity> found;
  REQUIRE(answer->table.rows.size() == 1);
  for (const Cell& cell : answer->table.rows.front()) found.push_back(std::get<Quantity>(cell.value));
  return found;
}

/// What is unknown says nothing that the other could contradict.
bool lies_within(const Quantity& inner, const Quantity& outer) {
  if (inner.is_unknown()) return true;
  const bool begins = !outer.least || (inner.least && *outer.least <= *inner.least);
  const bool ends = !outer.most || (inner.most && *inner.most <= *outer.most);
  return begins && ends;
}

TEST_CASE("the bounds of a figure hold whatever is true of what is vague or left out") {
  test::Generator any(20251);
  for (int i = 0; i < set_count; ++i) {
    const Unit unit = a_unit(any);
    for (int each = 0; each < 4; ++each) {
      const std::string day = day_of_2025(any);
      const std::vector<Quantity> bounds = answer_of(unit.recorded, {}, day);
      const std::vector<Quantity> truth = answer_of(unit.true_unit, {}, day);
      for (std::size_t column = 0; column < bounds.size(); ++column) {
        CAPTURE(unit.recorded);
        CAPTURE(unit.true_unit);
        CAPTURE(day);
        CAPTURE(column);
        CHECK(lies_within(truth[column], bounds[column]));
      }
    }
  }
}

/// The mean of exact figures; unknown where one is not.
Quantity mean(const std::vector<Quantity>& figures_of_days) {
  Rational sum;
  for (const Quantity& figure : figures_of_days) {
    if (!figure.is_exact()) return Quantity::unknown();
    sum = sum + *figure.least;
  }
  return Quantity::exactly(sum / Rational(static_cast<std::int64_t>(figures_of_days.size())));
}

TEST_CASE("the average of a period is the mean of its days, and its person-years a part of the year") {
  test::Generator any(20252);
  QueryWords words;
  words.average = true;
  const std::size_t heads = 8;
  for (int i = 0; i < set_count / 4; ++i) {
    const std::string unit = a_unit(any).true_unit;
    const Day first = to_day({2024, 12, 20}) + any.small(0, 360);
    const Day last = first + any.small(0, 25);
    words.from = Date::of(first).str();
    words.to = Date::of(last).str();
    const std::vector<Quantity> averages = answer_of(unit, words, "2030-01-01");
    std::vector<std::vector<Quantity>> columns(averages.size());
    for (Day day = first; day <= last; day = day + 1) {
      const std::vector<Quantity> figures_of_day = answer_of(unit, {}, Date::of(day).str());
      for (std::size_t column = 0; column < columns.size(); ++column)
        columns[column].push_back(figures_of_day[column]);
    }
    for (std::size_t column = 0; column < heads; ++column) {
      const Quantity expected = mean(columns[column]);
      CAPTURE(unit);
      CAPTURE(words.from);
      CAPTURE(words.to);
      CAPTURE(column);
      if (!expected.is_unknown()) CHECK(averages[column] == expected);
    }
  }
}

}  // namespace
}  // namespace ko
