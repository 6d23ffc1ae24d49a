// SPDX-License-Identifier: MIT
#include "query/plan/groups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "query/rows/datum.hpp"

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

std::size_t GroupIndex::number_of(const Key& key) {
  std::string identity;
  for (const Cell& cell : key) append_identity(identity, cell);
  const auto [place, is_new] = numbers_.try_emplace(std::move(identity), keys_.size());
  if (is_new) keys_.push_back(key);
  return place->second;
}

std::vector<std::size_t> GroupIndex::sorted() const {
  std::vector<std::size_t> numbers(keys_.size());
  std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  std::ranges::stable_sort(numbers, [&](std::size_t a, std::size_t b) {
    for (std::size_t i = 0; i < keys_[a].size(); ++i) {
      const auto order = compare(keys_[a][i], keys_[b][i]);
      if (order != std::strong_ordering::equal) return order == std::strong_ordering::less;
    }
    return false;
  });
  return numbers;
}

std::vector<Key> keys_of(const std::vector<Path>& by, const Scope& scope, const Row& row) {
  std::vector<Key> keys(1);
  for (const Path& path : by) {
    std::vector<Cell> values;
    path.visit(scope, row, [&](const Datum& datum) { values.push_back(datum.cell(scope.language)); });
    if (values.empty()) values.emplace_back();
    std::vector<Key> longer;
    for (const Key& key : keys)
      for (const Cell& value : values) {
        longer.push_back(key);
        longer.back().push_back(value);
      }
    keys = std::move(longer);
  }
  return keys;
}

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
