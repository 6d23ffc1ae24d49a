// SPDX-License-Identifier: MIT
/// A table of answers: what queries return and what is rendered as text, CSV, JSON and the rest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/quantity.hpp"

namespace ko {

/// One cell. `monostate` is a missing value, which is neither "", 0 nor unknown. A list keeps its order.
struct Cell {
  using Value = std::variant<std::monostate, std::string, std::int64_t, bool, Date, Moment, Clock, Percent,
                             Quantity, std::vector<std::string>>;
  Value value;

  Cell() = default;
  // NOLINTBEGIN(google-explicit-constructor): a cell is its value
  template <class T>
  requires std::is_convertible_v<T, Value> Cell(T&& content) : value(std::forward<T>(content)) {}
  // NOLINTEND(google-explicit-constructor)
  bool is_missing() const { return value.index() == 0; }
};

enum class ColumnType : std::uint8_t {
  text,
  integer,
  flag,
  date,
  moment,
  clock,
  percent,
  quantity,
  list,
  reference
};

struct Column {
  std::string name;
  ColumnType type = ColumnType::text;
  std::string meaning = {};
  std::string unit = {};
  int decimals = 2;         ///< places a quantity is rounded to, at output and nowhere else
  bool key = false;         ///< the key columns together name a row: no two rows have the same values there
  std::string target = {};  ///< of a reference: the table that has its values as ids, where that is one
};

struct Table {
  std::string name = {};
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};
};

using TakeRow = std::function<void(const std::vector<Cell>& row)>;

/// A table whose rows are made when they are asked for, so that they need not all be in memory at once.
struct RowSource {
  Table head = {};  ///< its name and columns, without rows
  /// Calls `take` with each row, of which it makes the cells of these columns alone. Every call gives the
  /// same rows in the same order.
  std::function<void(std::span<const std::size_t> columns, const TakeRow& take)> each = {};
};

/// Calls `take` with each row, all its columns.
void each_row(const RowSource& table, const TakeRow& take);
/// The rows of a table, which outlives it.
RowSource rows_of(const Table& table);

}  // namespace ko
