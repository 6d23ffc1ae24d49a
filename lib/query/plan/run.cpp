// SPDX-License-Identifier: MIT
/// Plan -> answer.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "query/plan/groups.hpp"
#include "query/plan/plan.hpp"
#include "query/tables/datum.hpp"
#include "query/tables/memory.hpp"

namespace ko {
namespace query {
namespace {

std::vector<Cell> cells_of(const std::vector<Path>& paths, const Scope& scope, const Row& row) {
  std::vector<Cell> cells;
  cells.reserve(paths.size());
  for (const Path& path : paths) cells.push_back(path.cell(scope, row));
  return cells;
}

std::vector<Row> find_rows(const BoundPlan& bound) {
  std::vector<Row> rows;
  for_each_candidate(bound, [&](const Row& row) {
    if (bound.chooses(row)) rows.push_back(row);
  });
  return rows;
}

/// The groups of the rows, each as the cells of the answer, sorted by key.
std::vector<Cells> group_rows(const BoundPlan& bound) {
  const Query::Plan& plan = bound.plan;
  const std::vector<Aggregate>& aggregates = plan.aggregates;
  GroupIndex index;
  std::vector<std::vector<Tally>> tallies;
  const auto add = [&](const Key& key, const Row& row) {
    const std::size_t number = index.number_of(key);
    if (number == tallies.size()) tallies.emplace_back(aggregates.size());
    for (std::size_t i = 0; i < aggregates.size(); ++i)
      tallies[number][i].add(aggregates[i], bound.accepted, bound.scope, row);
  };
  for_each_candidate(bound, [&](const Row& row) {
    if (!bound.chooses(row)) return;
    for (const Key& key : keys_of(plan.by, bound.scope, row)) add(key, row);
  });
  // All rows together are a group even when there are none.
  if (plan.by.empty() && tallies.empty()) {
    index.number_of({});
    tallies.emplace_back(aggregates.size());
  }
  std::vector<Cells> rows;
  for (const std::size_t number : index.sorted()) {
    Cells cells = index.keys()[number];
    for (std::size_t i = 0; i < aggregates.size(); ++i)
      cells.push_back(tallies[number][i].result(aggregates[i]));
    rows.push_back(std::move(cells));
  }
  return rows;
}

void sort_rows(std::vector<Row>& rows, const std::vector<SortKey>& sort, const Scope& scope) {
  if (sort.empty()) return;
  struct Sorted {
    std::vector<Cell> keys;
    Row row;
  };
  std::vector<Sorted> sorted;
  for (const Row& row : rows) {
    Sorted one{{}, row};
    for (const SortKey& key : sort) one.keys.push_back(key.path.cell(scope, row));
    sorted.push_back(std::move(one));
  }
  std::ranges::stable_sort(sorted, [&](const Sorted& a, const Sorted& b) {
    for (std::size_t i = 0; i < sort.size(); ++i) {
      // What is missing stays last, whichever way the rest is turned.
      const bool is_missing = a.keys[i].is_missing() || b.keys[i].is_missing();
      const auto order =
          sort[i].descending && !is_missing ? compare(b.keys[i], a.keys[i]) : compare(a.keys[i], b.keys[i]);
      if (order != std::strong_ordering::equal) return order == std::strong_ordering::less;
    }
    return false;
  });
  std::ranges::transform(sorted, rows.begin(), &Sorted::row);
}

std::vector<Column> columns_of(const Query::Plan& plan) {
  std::vector<Column> columns;
  for (const Path& path : plan.fields) {
    const Attribute* attribute = path.attribute();
    const bool is_answer = attribute && attribute->cell != Attribute::no_cell;
    columns.push_back(is_answer ? plan.answer.columns()[attribute->cell] : path.column());
  }
  return columns;
}

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
    if (table.columns[i].type != ColumnType::quantity || table.columns[i].unit == "share") continue;
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
  sort_rows(rows, plan.sort, scope);
  if (plan.limit && rows.size() > *plan.limit) rows.resize(*plan.limit);
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

/// The columns that a pivot spreads: of those to be shown, the ones that groups are not made by.
PivotParts pivot_parts(const Query::Plan& plan) {
  PivotParts parts{.keys = {}, .pivot = *plan.pivot, .values = {}};
  const std::vector<Column>& columns = plan.answer.columns();
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (i != parts.pivot && (i < plan.by.size() || columns[i].key)) parts.keys.push_back(i);
  for (const Path& path : plan.fields) {
    const Attribute* attribute = path.attribute();
    if (attribute && attribute->cell >= plan.by.size() && !attribute->is_key)
      parts.values.push_back(attribute->cell);
  }
  return parts;
}

Answer answer_of_groups(const BoundPlan& bound, const std::vector<Cells>& groups) {
  const Query::Plan& plan = bound.plan;
  std::vector<Row> rows;
  for (const Cells& cells : groups) {
    Row row;
    row.cells = &cells;
    if (bound.chooses_group(row)) rows.push_back(row);
  }
  if (!plan.pivot) return answer_of_rows(bound, std::move(rows));
  sort_rows(rows, plan.sort, bound.scope);
  Table table{std::string(plan.relation->name), plan.answer.columns(), {}};
  for (const Row& row : rows) table.rows.push_back(*row.cells);
  Answer answer{pivoted(table, pivot_parts(plan)), {}, {}, {}, {}};
  if (plan.limit && answer.table.rows.size() > *plan.limit) answer.table.rows.resize(*plan.limit);
  answer.origins.resize(answer.table.rows.size());
  if (plan.figures) show_in_full(answer.table);
  return answer;
}

Result<Answer> answer_of(const BoundPlan& bound) {
  if (!bound.plan.grouped) return answer_of_rows(bound, find_rows(bound));
  if (!bound.plan.figures) return answer_of_groups(bound, group_rows(bound));
  const auto groups = bound.plan.figures->rows(bound);
  if (!groups) return groups.fault();
  return answer_of_groups(bound, *groups);
}

}  // namespace
}  // namespace query

Result<Answer> run_query(const Query& query, const Register& records, const QueryContext& context) {
  std::set<std::string, std::less<>> missing;
  query::Memory memory{FileLines(records.files())};
  const query::Scope scope{records,  context.as_of, records.language(), context.findings, query.plan().deep,
                           &missing, &memory};
  Result<query::BoundPlan> bound = query::bind(query.plan(), scope);
  if (!bound) return bound.fault();
  Result<Answer> answer = query::answer_of(*bound);
  if (!answer) return answer;
  (*answer).unmatched_words = std::move((*bound).unmatched_words);
  (*answer).missing.assign(missing.begin(), missing.end());
  return answer;
}

}  // namespace ko
