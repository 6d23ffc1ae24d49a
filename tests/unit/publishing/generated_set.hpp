// SPDX-License-Identifier: MIT
/// Record sets made from the descriptions of types alone: records of every kind, with every field that there
/// is, most of them filled.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "unit/publishing/record_node.hpp"

namespace ko::test {

/// The same numbers on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}
  /// From 0 to `count` - 1.
  std::size_t below(std::size_t count) { return engine_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class Range>
  decltype(auto) of(Range& range) {
    return range[below(range.size())];
  }

 private:
  std::mt19937_64 engine_;
};

/// Another set for each seed. Every text in it is another, and tells nothing of what it stands beside.
std::vector<RecordNode> generated_set(Chance& chance);

}  // namespace ko::test
