// SPDX-License-Identifier: MIT
/// The values of a column as columns.
#pragma once

#include <cstddef>
#include <vector>

#include "ko/answers/table.hpp"

namespace ko::query {

/// Which columns of a table take which part in turning it, by their places.
struct PivotParts {
  std::vector<std::size_t> keys;    ///< rows that agree in these become one
  std::size_t pivot = 0;            ///< each of its values becomes a column …
  std::vector<std::size_t> values;  ///< … for each of these
};

/// Rows come in the order their keys first came, columns in the order of the pivot's values. Where there was
/// no row, a count is 0, and anything else is missing.
Table pivoted(const Table& table, const PivotParts& parts);

}  // namespace ko::query
