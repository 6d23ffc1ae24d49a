// SPDX-License-Identifier: MIT
/// Plan -> answer.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "query/plan/chosen_rows.hpp"

namespace ko {
namespace query {
namespace {

/// The places that the numbers of a column are written with.
int places_written(const Table& table, std::size_t column) {
  std::size_t places = 0;
  for (const std::vector<Cell>& row : table.rows) {
    const auto* number = std::get_if<Quantity>(&row[column].value);
    if (!number || !number->is_exact()) continue;
    const std::string digits = number->least->str();
    const std::size_t point = digits.find('.');
    if (point != std::string::npos) places = std::max(places, digits.size() - point - 1);
  }
  return static_cast<int>(places);
}

/// Shows numbers that stand in the records as they stand there: they are not rounded.
void keep_places_written(const Query::Plan& plan, Table& table) {
  for (std::size_t i = 0; i < plan.fields.size(); ++i)
    if (!plan.fields[i].attribute() && table.columns[i].type == ColumnType::quantity)
      table.columns[i].decimals = places_written(table, i);
}

/// The places that a number is written with in full, when these are few; else nothing.
std::optional<int> places_needed(const Rational& number) {
  constexpr int most = 4;
  std::int64_t scale = 1;
  for (int places = 0; places <= most; ++places, scale *= 10)
    if (scale % number.denominator() == 0) return places;
  return std::nullopt;
}

/// Shows figures that are counted in one unit with as many places as any of them needs, so that parts make
/// the sum that is shown beside them.
void show_in_full(Table& table) {
  std::map<std::string_view, int> places;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    int& most = places[table.columns[i].unit];
    for (const std::vector<Cell>& row : table.rows) {
      const auto* number = std::get_if<Quantity>(&row[i].value);
      if (number && number->is_exact()) most = std::max(most, places_needed(*number->least).value_or(0));
    }
  }
  for (Column& column : table.columns)
    if (column.type == ColumnType::quantity && column.unit != "share")
      column.decimals = std::max(column.decimals, places[column.unit]);
}

/// Which of the columns shown are what one has beyond others that are shown.
std::vector<Rest> rests_shown(const Query::Plan& plan, const Table& table) {
  std::vector<Rest> shown;
  for (const RestNames& names : plan.figures->rests()) {
    bool all_shown = true;
    const auto place_of = [&](const std::string& name) {
      const auto column = std::ranges::find(table.columns, name, &Column::name);
      all_shown = all_shown && column != table.columns.end();
      return static_cast<std::size_t>(column - table.columns.begin());
    };
    Rest rest{place_of(names.column), {}, {}};
    for (const std::string& whole : names.wholes) rest.wholes.push_back(place_of(whole));
    for (const std::string& part : names.parts) rest.parts.push_back(place_of(part));
    if (all_shown) shown.push_back(std::move(rest));
  }
  return shown;
}

Answer answer_of_rows(const BoundPlan& bound, std::vector<Row> rows) {
  const Query::Plan& plan = bound.plan;
  const Scope& scope = bound.scope;
  sort_rows(bound, rows);
  keep_to_limit(plan, rows);
  Answer answer{{std::string(plan.relation->name), columns_of(plan), {}}, {}, {}, {}, {}};
  for (const Row& row : rows) {
    answer.table.rows.push_back(cells_of(plan.fields, scope, row));
    answer.origins.push_back(row.at);
  }
  keep_places_written(plan, answer.table);
  if (plan.figures) {
    show_in_full(answer.table);
    answer.rests = rests_shown(plan, answer.table);
  }
  return answer;
}

Answer answer_of_groups(const BoundPlan& bound, const std::vector<Cells>& groups) {
  std::vector<Row> rows = rows_of_groups(bound, groups);
  if (!bound.plan.pivot) return answer_of_rows(bound, std::move(rows));
  Answer answer{turned_groups(bound, std::move(rows)), {}, {}, {}, {}};
  answer.origins.resize(answer.table.rows.size());
  if (bound.plan.figures) show_in_full(answer.table);
  return answer;
}

Result<Answer> answer_of(const BoundPlan& bound) {
  if (!bound.plan.grouped) return answer_of_rows(bound, find_rows(bound));
  const auto groups = find_groups(bound);
  if (!groups) return groups.fault();
  return answer_of_groups(bound, *groups);
}

}  // namespace
}  // namespace query

Result<Answer> run_query(const Query& query, const Register& records, const QueryContext& context) {
  std::set<std::string, std::less<>> missing;
  query::Memory memory{FileLines(records.files())};
  const query::Scope scope{records,  context.as_of, records.language(),  context.findings, query.plan().deep,
                           &missing, memory,        context.with_places, context.coverage};
  Result<query::BoundPlan> bound = query::bind(query.plan(), scope);
  if (!bound) return bound.fault();
  Result<Answer> answer = query::answer_of(*bound);
  if (!answer) return answer;
  (*answer).unmatched_words = std::move((*bound).unmatched_words);
  (*answer).missing.assign(missing.begin(), missing.end());
  return answer;
}

}  // namespace ko
