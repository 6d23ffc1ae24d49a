// SPDX-License-Identifier: MIT
/// A table of answers: what queries return and what is rendered as text, CSV, JSON and the rest.
#pragma once

#include <cstdint>
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

}  // namespace ko
