// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "ko/values/percent.hpp"

namespace ko {

/// A number as far as it is known: exact, between bounds, or unknown. Unknown is not zero: a sum with an
/// unknown part keeps the bounds that the known parts give.
struct Quantity {
  std::optional<Rational> least;  ///< nothing: no lower bound is known
  std::optional<Rational> most;   ///< nothing: no upper bound is known

  static Quantity exactly(Rational value) { return {value, value}; }
  static Quantity at_least(Rational value) { return {value, std::nullopt}; }
  static Quantity unknown() { return {}; }

  bool is_exact() const { return least && most && *least == *most; }
  bool is_unknown() const { return !least && !most; }

  Quantity operator+(const Quantity& other) const;
  Quantity operator-(const Quantity& other) const;
  /// The bounds of a ratio of two quantities that are not negative. A divisor that may be 0 leaves the upper
  /// bound open; one that is 0 makes the ratio unknown.
  Quantity operator/(const Quantity& other) const;
  bool operator==(const Quantity&) const = default;

  /// `2.5`, `>= 1.0`, `<= 3.0`, `0.2..0.5` or `unknown`, with `decimals` places: a value rounded to the
  /// nearest, bounds outwards, so that what is printed is true.
  std::string str(int decimals, char point = '.') const;
};

}  // namespace ko
