// SPDX-License-Identifier: MIT
/// The table `staffing`: slots chosen by the filter, grouped, summed up.
#pragma once

#include <string_view>
#include <vector>

#include "ko/answers/table.hpp"
#include "query/plan/plan.hpp"

namespace ko::query::staffing {

/// True when words are given that only staffing understands.
bool is_asked_for(const QueryWords& words);

/// Adds the columns of staffing's answer, after those it is grouped by: its days, its figures, its ratios.
void add_columns(Query::Plan& plan);

/// The columns shown unasked.
std::vector<std::string_view> shown_columns(const Query::Plan& plan);

/// The rows of the answer, each as its cells: sorted by key, and by day within a key. `ratios` are the
/// plan's, bound.
std::vector<std::vector<Cell>> rows(const Query::Plan& plan, const Expression& filter,
                                    const std::vector<Ratio>& ratios, const Scope& scope);

}  // namespace ko::query::staffing
