// SPDX-License-Identifier: MIT
/// The table `staffing`: slots chosen by the filter, grouped, summed up.
#pragma once

#include <vector>

#include "ko/table.hpp"
#include "query/plan.hpp"
#include "query/staffing/figures.hpp"

namespace ko::query::staffing {

/// A group of slots: the values they have in common, and their sums.
struct Group {
  std::vector<Cell> key;
  Figures figures;
};

/// The groups on a day, sorted by key.
std::vector<Group> groups_on(const Query::Plan& plan, const Expression& filter, const Scope& scope,
                             const std::vector<Workforce>& workforces);

}  // namespace ko::query::staffing
