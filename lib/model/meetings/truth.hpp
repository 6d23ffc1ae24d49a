// SPDX-License-Identifier: MIT
/// Yes, no, or "cannot be told": what records that leave something open can answer (Kleene's strong
/// three-valued logic). The order of the values is that of certainty, so that `both` is the lesser and
/// `either` the greater.
#pragma once

#include <algorithm>
#include <cstdint>

namespace ko {

enum class Truth : std::uint8_t { no, cannot_be_told, yes };

constexpr Truth truth(bool known) {
  return known ? Truth::yes : Truth::no;
}
constexpr Truth negated(Truth a) {
  return a == Truth::cannot_be_told ? a : truth(a == Truth::no);
}
constexpr Truth both(Truth a, Truth b) {
  return std::min(a, b);
}
constexpr Truth either(Truth a, Truth b) {
  return std::max(a, b);
}

/// How many things are so: at least `certain`, at most `possible`.
struct Headcount {
  std::int64_t certain = 0;
  std::int64_t possible = 0;

  constexpr void count(Truth one) {
    certain += one == Truth::yes ? 1 : 0;
    possible += one != Truth::no ? 1 : 0;
  }
  constexpr bool known() const { return certain == possible; }
};

}  // namespace ko
