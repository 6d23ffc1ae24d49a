// SPDX-License-Identifier: MIT
/// The rows of an answer, before anything of them is copied: chosen, grouped, put in order.
#pragma once

#include <span>
#include <vector>

#include "query/plan/plan.hpp"

namespace ko::query {

/// The columns that an answer shows.
std::vector<Column> columns_of(const Query::Plan& plan);

/// The cells of a row that the paths lead to.
Cells cells_of(std::span<const Path> paths, const Scope& scope, const Row& row);

/// The rows of the table that the plan chooses, in the order of the table.
std::vector<Row> find_rows(const BoundPlan& bound);

/// The groups of a plan that makes some, each as the cells of the answer, sorted by key. The fault names what
/// the records do not have.
Result<std::vector<Cells>> find_groups(const BoundPlan& bound);

/// Those of the groups that the plan chooses, as rows that refer to them.
std::vector<Row> rows_of_groups(const BoundPlan& bound, const std::vector<Cells>& groups);

/// Sorts rows as the plan says.
void sort_rows(const BoundPlan& bound, std::vector<Row>& rows);

/// Leaves no more rows than the plan's limit.
template <class Rows>
void keep_to_limit(const Query::Plan& plan, Rows& rows) {
  if (plan.limit && rows.size() > *plan.limit) rows.resize(*plan.limit);
}

/// The groups of a plan with a pivot, sorted, its values turned into columns.
Table turned_groups(const BoundPlan& bound, std::vector<Row> rows);

}  // namespace ko::query
