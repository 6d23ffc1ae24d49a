// SPDX-License-Identifier: MIT
/// Slots -> groups: who belongs to which, and what they sum up to over a period.
#pragma once

#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "ko/values/date.hpp"
#include "query/plan/groups.hpp"
#include "query/plan/plan.hpp"
#include "query/staffing/figures.hpp"

namespace ko::query::staffing {

/// The sums of a group, and the organisations they are of.
struct Sums {
  Figures figures;
  std::set<const Record*> organisations;
};

/// What is summed up, in which groups, over which periods. A state is a period of one day.
struct Summing {
  const BoundPlan& plan;
  std::vector<std::string_view> roles;  ///< those a ratio asks for
  std::vector<Period> periods;          ///< each with both ends
};

/// Adds an organisation's staff to the groups: `sums[i]` are those of the i-th period, by the group's number.
void add_to_groups(const Summing& summing, const Workforce& workforce, GroupIndex& index,
                   std::vector<std::map<std::size_t, Sums>>& sums);

}  // namespace ko::query::staffing
