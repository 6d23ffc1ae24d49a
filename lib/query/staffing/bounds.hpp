// SPDX-License-Identifier: MIT
/// Sums of shares, as far as they are known.
#pragma once

#include <algorithm>
#include <cstdint>

#include "ko/values/quantity.hpp"

namespace ko::query::staffing {

/// A sum of shares in hundredths of a percent (times days, over a period). Never negative, so that what is
/// not known at all is at least 0 and open.
struct Bounds {
  std::int64_t least = 0;
  std::int64_t most = 0;  ///< meaningless when open
  bool open = false;      ///< no upper bound is known

  static Bounds exactly(std::int64_t value) { return {value, value, false}; }
  static Bounds between(std::int64_t least, std::int64_t most) { return {least, most, false}; }
  static Bounds unknown() { return {0, 0, true}; }

  Bounds& operator+=(const Bounds& other) {
    least += other.least;
    most += other.most;
    open = open || other.open;
    return *this;
  }
  friend Bounds operator+(Bounds a, const Bounds& b) { return a += b; }
  Bounds operator*(std::int64_t days) const { return {least * days, most * days, open}; }

  bool is_nothing() const { return least == 0 && most == 0 && !open; }
  /// What is left of `whole` when this is taken out; never less than 0.
  Bounds left_of(std::int64_t whole) const {
    return {open ? 0 : std::max<std::int64_t>(0, whole - most), std::max<std::int64_t>(0, whole - least),
            false};
  }

  /// As full-time equivalents, averaged over `days`. At least 0 and open is unknown.
  Quantity equivalents(std::int64_t days) const {
    if (open && least == 0) return Quantity::unknown();
    const Rational lower(least, hundredths_of_one * days);
    return open ? Quantity::at_least(lower) : Quantity{lower, Rational(most, hundredths_of_one * days)};
  }

  static constexpr std::int64_t hundredths_of_one = 10'000;  ///< 100 % in hundredths of a percent
};

}  // namespace ko::query::staffing
