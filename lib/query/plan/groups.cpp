// SPDX-License-Identifier: MIT
#include "query/plan/groups.hpp"

#include <algorithm>
#include <numeric>

#include "query/plan/order.hpp"

namespace ko::query {

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

}  // namespace ko::query
