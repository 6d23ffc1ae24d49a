// SPDX-License-Identifier: MIT
/// Plan -> answer.
#include <algorithm>
#include <utility>

#include "query/order.hpp"
#include "query/plan.hpp"
#include "query/staffing/columns.hpp"
#include "query/staffing/table.hpp"

namespace ko {
namespace query {
namespace {

/// Calls `emit` with every row of the table that may pass: those of the records the filter names, where it
/// does.
void for_each_candidate(const Relation& relation, const Expression& filter, const Scope& scope,
                        EmitRow emit) {
  if (relation.unowned) relation.unowned(scope, emit);
  if (!relation.rows) return;
  const auto rows_of = [&](const Record& record) {
    if (relation.sources.has(record.kind)) relation.rows(scope, record, emit);
  };
  if (const auto ids = owners(filter)) {
    for (const std::string_view id : *ids)
      if (const Record* record = scope.records.find(id)) rows_of(*record);
    return;
  }
  for (std::size_t kind = 0; kind < kind_count; ++kind)
    if (relation.sources.has(static_cast<Kind>(kind)))
      for (const Record& record : scope.records.records(static_cast<Kind>(kind))) rows_of(record);
}

std::vector<Cell> cells_of(const std::vector<Path>& paths, const Scope& scope, const Row& row) {
  std::vector<Cell> cells;
  cells.reserve(paths.size());
  for (const Path& path : paths) cells.push_back(path.cell(scope, row));
  return cells;
}

std::vector<Row> find_rows(const Query::Plan& plan, const Expression& filter, const Scope& scope) {
  std::vector<Row> rows;
  for_each_candidate(*plan.relation, filter, scope, [&](const Row& row) {
    if (holds(filter, scope, row)) rows.push_back(row);
  });
  return rows;
}

/// The rows of the answer that groups are, each as its cells.
std::vector<std::vector<Cell>> staffing_rows(const Query::Plan& plan, const Expression& filter,
                                             const Scope& scope) {
  std::vector<std::vector<Cell>> rows;
  for (staffing::Group& group :
       staffing::groups_on(plan, filter, scope, staffing::workforces(scope.records))) {
    std::vector<Cell> cells = std::move(group.key);
    for (const staffing::FigureColumn& column : staffing::figure_columns())
      cells.emplace_back(column.figure(group.figures));
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

Answer answer_of(const Query::Plan& plan, std::vector<Row> rows, const Scope& scope) {
  sort_rows(rows, plan.sort, scope);
  if (plan.limit && rows.size() > *plan.limit) rows.resize(*plan.limit);
  Answer answer{{std::string(plan.relation->name), columns_of(plan), {}}, {}, {}};
  for (const Row& row : rows) {
    answer.table.rows.push_back(cells_of(plan.fields, scope, row));
    answer.origins.push_back(row.at);
  }
  return answer;
}

Answer answer_of_groups(const Query::Plan& plan, const std::vector<std::vector<Cell>>& groups,
                        const Expression& having, const Scope& scope) {
  std::vector<Row> rows;
  for (const std::vector<Cell>& cells : groups) {
    const Row row{.cells = &cells};
    if (holds(having, scope, row)) rows.push_back(row);
  }
  return answer_of(plan, std::move(rows), scope);
}

}  // namespace
}  // namespace query

Result<Answer> run_query(const Query& query, const Register& records, const QueryContext& context) {
  const Query::Plan& plan = query.plan();
  const query::Scope scope{records, context.as_of, records.language(), context.findings, plan.deep};
  query::Expression filter = plan.filter;
  query::Expression having = plan.having;
  // Staff is counted for the organisations above, so that there each stands for itself alone.
  const bool stands_for_all_below = plan.deep && !plan.is_staffing;
  if (auto fault = query::bind(filter, records, stands_for_all_below)) return *std::move(fault);
  if (auto fault = query::bind(having, records, plan.deep)) return *std::move(fault);
  if (plan.grouped)
    return query::answer_of_groups(plan, query::staffing_rows(plan, filter, scope), having, scope);
  return query::answer_of(plan, query::find_rows(plan, filter, scope), scope);
}

}  // namespace ko
