// SPDX-License-Identifier: MIT
/// Two answers to one query, side by side.
#include <algorithm>
#include <optional>

#include "ko/answers/query.hpp"
#include "query/plan/groups.hpp"

namespace ko {
namespace query {
namespace {

std::vector<std::size_t> places_of_keys(const Table& table) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].key) places.push_back(i);
  return places;
}

bool is_figure(const Column& column) {
  return column.type == ColumnType::quantity || column.type == ColumnType::integer;
}

std::optional<Quantity> number(const Cell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell.value)) return Quantity::exactly(*whole);
  const auto* quantity = std::get_if<Quantity>(&cell.value);
  return quantity ? std::optional(*quantity) : std::nullopt;
}

Cell difference(const Cell& before, const Cell& after) {
  const auto a = number(before);
  const auto b = number(after);
  return a && b ? Cell(*b - *a) : Cell();
}

/// The rows of both tables by their keys: `first[i]` and `second[i]` are of the i-th key, null where there is
/// none.
struct Joined {
  std::vector<const std::vector<Cell>*> first;
  std::vector<const std::vector<Cell>*> second;
};

Joined join(const Table& before, const Table& after, const std::vector<std::size_t>& keys) {
  GroupIndex index;
  Joined joined;
  const auto add = [&](const Table& table, std::vector<const std::vector<Cell>*> Joined::*side) {
    for (const auto& row : table.rows) {
      Key key;
      for (const std::size_t place : keys) key.push_back(row[place]);
      const std::size_t number = index.number_of(key);
      joined.first.resize(index.keys().size());
      joined.second.resize(index.keys().size());
      (joined.*side)[number] = &row;
    }
  };
  add(before, &Joined::first);
  add(after, &Joined::second);
  return joined;
}

}  // namespace
}  // namespace query

Result<Table> compare_answers(const Table& before, const Table& after) {
  const std::vector<std::size_t> keys = query::places_of_keys(before);
  if (keys.empty())
    return Fault{"--compare needs the columns that tell rows apart, and none of them is shown",
                 "add the columns of --by, or `id`, to --fields"};
  Table table{before.name, {}, {}};
  for (std::size_t i = 0; i < before.columns.size(); ++i) {
    Column column = before.columns[i];
    // What one of the two shows in more places is no less exact beside the other.
    if (i < after.columns.size()) column.decimals = std::max(column.decimals, after.columns[i].decimals);
    table.columns.push_back(column);
    if (!query::is_figure(column)) continue;
    Column with = column;
    with.name += "_with";
    Column change = column;
    change.name += "_change";
    change.type = ColumnType::quantity;
    table.columns.push_back(with);
    table.columns.push_back(change);
  }
  const query::Joined joined = query::join(before, after, keys);
  const std::vector<Cell> nothing(before.columns.size());
  for (std::size_t i = 0; i < joined.first.size(); ++i) {
    const std::vector<Cell>& first = joined.first[i] ? *joined.first[i] : nothing;
    const std::vector<Cell>& second = joined.second[i] ? *joined.second[i] : nothing;
    std::vector<Cell> row;
    for (std::size_t column = 0; column < before.columns.size(); ++column) {
      const bool is_figure = query::is_figure(before.columns[column]);
      row.push_back(is_figure || joined.first[i] ? first[column] : second[column]);
      if (!is_figure) continue;
      row.push_back(second[column]);
      row.push_back(query::difference(first[column], second[column]));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace ko
