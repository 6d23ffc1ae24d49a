// SPDX-License-Identifier: MIT
/// The parts of a query's words that are read by themselves.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/plan/plan.hpp"

namespace ko::query {

/// The names in options that take lists: `a,b` and `c` are a, b and c.
std::vector<std::string_view> names_in(const std::vector<std::string>& lists);

/// --by, --pivot, the figures of groups, and the columns that come of them.
std::optional<Fault> read_groups(const QueryWords& words, Query::Plan& plan);

}  // namespace ko::query
