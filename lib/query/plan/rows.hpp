// SPDX-License-Identifier: MIT
/// The rows of a table, before anything is asked of them.
#pragma once

#include <set>
#include <string>

#include "query/plan/plan.hpp"

namespace ko::query {

/// Calls `emit` with every row of the table.
void for_each_row(const Relation& relation, const Scope& scope, EmitRow emit);

/// Calls `emit` with every row that may pass: those of the records the filter names, where it names some.
void for_each_candidate(const BoundPlan& plan, EmitRow emit);

/// The texts of the column's values in all rows of its table. None for a column of an answer, whose rows are
/// not there yet.
std::set<std::string, std::less<>> occurring(const Path& path, const Scope& scope);

}  // namespace ko::query
