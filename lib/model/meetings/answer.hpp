// SPDX-License-Identifier: MIT
/// Yes, no, or "cannot be told": what records that leave something open can answer (Kleene's strong
/// three-valued logic). The order of the values is that of certainty, so that `both` is the lesser and
/// `either` the greater.
#pragma once

#include <algorithm>
#include <cstdint>

namespace ko {

enum class Answer : std::uint8_t { no, cannot_be_told, yes };

constexpr Answer answer(bool known) {
  return known ? Answer::yes : Answer::no;
}
constexpr Answer both(Answer a, Answer b) {
  return std::min(a, b);
}
constexpr Answer either(Answer a, Answer b) {
  return std::max(a, b);
}

/// How many things are so: at least `certain`, at most `possible`.
struct Headcount {
  std::int64_t certain = 0;
  std::int64_t possible = 0;

  constexpr void count(Answer one) {
    certain += one == Answer::yes ? 1 : 0;
    possible += one != Answer::no ? 1 : 0;
  }
  constexpr bool known() const { return certain == possible; }
};

}  // namespace ko
