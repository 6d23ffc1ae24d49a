// SPDX-License-Identifier: MIT
/// Rows that agree in some columns, and the values of a column turned into columns.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "ko/answers/table.hpp"
#include "query/language/path.hpp"

namespace ko::query {

using Key = std::vector<Cell>;

/// Gives every key a number, from 0, in the order they come.
class GroupIndex {
 public:
  std::size_t number_of(const Key& key);
  const std::vector<Key>& keys() const { return keys_; }
  /// The numbers of all groups, sorted by key.
  std::vector<std::size_t> sorted() const;

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<Key> keys_;
};

/// The keys of a row: one, unless a column has several values, each of which is a group then.
std::vector<Key> keys_of(const std::vector<Path>& by, const Scope& scope, const Row& row);

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
