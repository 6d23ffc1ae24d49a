// SPDX-License-Identifier: MIT
/// What stands in a column, over all rows of its table: what a word that is no standard one is held against.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "query/plan/path.hpp"

namespace ko::query {

/// The texts of the column's values in all rows of its table. None for a column of an answer, whose rows are
/// not there yet.
std::set<std::string, std::less<>> occurring(const Path& path, const Scope& scope);

}  // namespace ko::query
