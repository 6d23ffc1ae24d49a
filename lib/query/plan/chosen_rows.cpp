// SPDX-License-Identifier: MIT
#include "query/plan/chosen_rows.hpp"

#include <algorithm>
#include <utility>

#include "query/plan/groups.hpp"
#include "query/rows/datum.hpp"

namespace ko::query {
namespace {

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

}  // namespace

std::vector<Column> columns_of(const Query::Plan& plan) {
  std::vector<Column> columns;
  for (const Path& path : plan.fields) {
    const Attribute* attribute = path.attribute();
    const bool is_answer = attribute && attribute->cell != Attribute::no_cell;
    columns.push_back(is_answer ? plan.answer.columns()[attribute->cell] : path.column());
  }
  return columns;
}

Cells cells_of(std::span<const Path> paths, const Scope& scope, const Row& row) {
  Cells cells;
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

Result<std::vector<Cells>> find_groups(const BoundPlan& bound) {
  if (bound.plan.figures) return bound.plan.figures->rows(bound);
  return group_rows(bound);
}

std::vector<Row> rows_of_groups(const BoundPlan& bound, const std::vector<Cells>& groups) {
  std::vector<Row> rows;
  for (const Cells& cells : groups) {
    Row row;
    row.cells = &cells;
    if (bound.chooses_group(row)) rows.push_back(row);
  }
  return rows;
}

void sort_rows(const BoundPlan& bound, std::vector<Row>& rows) {
  const std::vector<SortKey>& sort = bound.plan.sort;
  if (sort.empty()) return;
  struct Sorted {
    std::vector<Cell> keys;
    Row row;
  };
  std::vector<Sorted> sorted;
  for (const Row& row : rows) {
    Sorted one{{}, row};
    for (const SortKey& key : sort) one.keys.push_back(key.path.cell(bound.scope, row));
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

Table turned_groups(const BoundPlan& bound, std::vector<Row> rows) {
  sort_rows(bound, rows);
  Table table{std::string(bound.plan.relation->name), bound.plan.answer.columns(), {}};
  for (const Row& row : rows) table.rows.push_back(*row.cells);
  Table turned = pivoted(table, pivot_parts(bound.plan));
  keep_to_limit(bound.plan, turned.rows);
  return turned;
}

}  // namespace ko::query
