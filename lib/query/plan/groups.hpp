// SPDX-License-Identifier: MIT
/// Rows that agree in some columns.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "ko/answers/table.hpp"
#include "query/plan/path.hpp"

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

}  // namespace ko::query
