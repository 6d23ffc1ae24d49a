// SPDX-License-Identifier: MIT
#include "query/plan/pivot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "query/plan/groups.hpp"
#include "query/plan/order.hpp"

namespace ko::query {
namespace {

Key pick(const std::vector<Cell>& row, const std::vector<std::size_t>& columns) {
  Key key;
  for (const std::size_t column : columns) key.push_back(row[column]);
  return key;
}

std::string column_name(const Cell& value, const Column& spread, bool is_only) {
  const std::string text = value.is_missing() ? "none" : text_of(value);
  return is_only ? text : fmt::format("{} {}", text, spread.name);
}

Cell nothing(const Column& column) {
  return column.type == ColumnType::integer ? Cell(std::int64_t{0}) : Cell();
}

}  // namespace

Table pivoted(const Table& table, const PivotParts& parts) {
  GroupIndex values;
  for (const auto& row : table.rows) values.number_of({row[parts.pivot]});
  const std::vector<std::size_t> order = values.sorted();
  std::vector<std::size_t> place(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;

  Table turned{table.name, {}, {}};
  for (const std::size_t key : parts.keys) turned.columns.push_back(table.columns[key]);
  std::vector<Cell> empty;
  for (const std::size_t value : order) {
    for (const std::size_t spread : parts.values) {
      Column column = table.columns[spread];
      empty.push_back(nothing(column));
      column.name = column_name(values.keys()[value].front(), column, parts.values.size() == 1);
      turned.columns.push_back(std::move(column));
    }
  }
  GroupIndex keys;
  for (const auto& row : table.rows) {
    const Key key = pick(row, parts.keys);
    const std::size_t number = keys.number_of(key);
    if (number == turned.rows.size()) {
      turned.rows.push_back(key);
      turned.rows.back().insert(turned.rows.back().end(), empty.begin(), empty.end());
    }
    const std::size_t first =
        parts.keys.size() + place[values.number_of({row[parts.pivot]})] * parts.values.size();
    for (std::size_t i = 0; i < parts.values.size(); ++i)
      turned.rows[number][first + i] = row[parts.values[i]];
  }
  return turned;
}

}  // namespace ko::query
