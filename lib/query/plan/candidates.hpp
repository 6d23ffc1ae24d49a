// SPDX-License-Identifier: MIT
/// The rows of a table, before anything is asked of them.
#pragma once

#include <vector>

#include "query/language/expression.hpp"
#include "query/tables/relation.hpp"

namespace ko::query {

/// Calls `emit` with every row of the table.
void for_each_row(const Relation& relation, const Scope& scope, EmitRow emit);

/// Calls `emit` with every row that may pass: those of the records the filter names, where it names some.
void for_each_candidate(const Relation& relation, const Expression& filter, const Scope& scope, EmitRow emit);

}  // namespace ko::query
