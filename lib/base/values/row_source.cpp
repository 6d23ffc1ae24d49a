// SPDX-License-Identifier: MIT
#include <numeric>

#include "ko/answers/table.hpp"

namespace ko {

void each_row(const RowSource& table, const TakeRow& take) {
  std::vector<std::size_t> all(table.head.columns.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  table.each(all, take);
}

RowSource rows_of(const Table& table) {
  const auto each = [&table](std::span<const std::size_t> columns, const TakeRow& take) {
    std::vector<Cell> cells;
    for (const std::vector<Cell>& row : table.rows) {
      cells.clear();
      for (const std::size_t column : columns) cells.push_back(row[column]);
      take(cells);
    }
  };
  return {{table.name, table.columns, {}}, each};
}

}  // namespace ko
