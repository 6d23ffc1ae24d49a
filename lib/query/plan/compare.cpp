// SPDX-License-Identifier: MIT
/// Two answers to one query: before, after, and the change.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

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

/// What the second has beyond the first; nothing where one of them is missing or no figure.
Cell difference(const Cell& before, const Cell& after) {
  if (const auto* from = std::get_if<std::int64_t>(&before.value))
    if (const auto* to = std::get_if<std::int64_t>(&after.value)) return *to - *from;
  const auto* from = std::get_if<Quantity>(&before.value);
  const auto* to = std::get_if<Quantity>(&after.value);
  return from && to ? Cell(*to - *from) : Cell();
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
  Table table{before.name, before.columns, {}};
  // What one of the two shows in more places is no less exact beside the other.
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    table.columns[i].decimals = std::max(table.columns[i].decimals, after.columns[i].decimals);
  const std::size_t place = keys.back() + 1;
  const auto at_place = [&](auto& list) { return list.begin() + static_cast<std::ptrdiff_t>(place); };
  table.columns.insert(
      at_place(table.columns),
      {.name = "comparison", .meaning = "before, after, or the change between them", .key = true});
  const query::Joined joined = query::join(before, after, keys);
  const std::vector<Cell> nothing(before.columns.size());
  for (std::size_t i = 0; i < joined.first.size(); ++i) {
    const std::vector<Cell>& first = joined.first[i] ? *joined.first[i] : nothing;
    const std::vector<Cell>& second = joined.second[i] ? *joined.second[i] : nothing;
    std::vector<Cell> change(before.columns.size());
    for (std::size_t column = 0; column < change.size(); ++column)
      change[column] = query::difference(first[column], second[column]);
    const auto add = [&](const char* of_what, std::vector<Cell> row) {
      for (const std::size_t key : keys) row[key] = (joined.first[i] ? first : second)[key];
      row.insert(at_place(row), Cell(std::string(of_what)));
      table.rows.push_back(std::move(row));
    };
    add("before", first);
    add("after", second);
    add("change", std::move(change));
  }
  return table;
}

}  // namespace ko
