// SPDX-License-Identifier: MIT
/// Sums of shares, as far as they are known.
#pragma once

#include <algorithm>
#include <cstdint>
#include <stdexcept>

#include "ko/values/quantity.hpp"

namespace ko::query::staffing {

/// A sum of shares in hundredths of a percent (times days, over a period). Never negative, so that what is
/// not known at all is at least 0 and open.
struct Bounds {
  Rational least;
  Rational most;      ///< meaningless when open
  bool open = false;  ///< no upper bound is known

  static Bounds exactly(const Rational& value) { return {value, value, false}; }
  static Bounds between(const Rational& least, const Rational& most) { return {least, most, false}; }
  static Bounds unknown() { return {0, 0, true}; }

  Bounds& operator+=(const Bounds& other) {
    least = sum(least, other.least, Rounding::down);
    most = sum(most, other.most, Rounding::up);
    open = open || other.open;
    return *this;
  }
  friend Bounds operator+(Bounds a, const Bounds& b) { return a += b; }
  Bounds operator*(std::int64_t days) const { return {least * days, most * days, open}; }
  /// A part of it that is itself between bounds: from 0 to 1.
  Bounds part(const Bounds& of) const {
    return {least * of.least, most * of.most, open && of.most != Rational(0)};
  }
  /// The same where it cannot be told whether it counts at all.
  Bounds perhaps() const { return {0, most, open}; }

  bool is_nothing() const { return least == Rational(0) && most == Rational(0) && !open; }
  /// What is left of `whole` when this is taken out; never less than 0.
  Bounds left_of(const Rational& whole) const {
    const auto without = [&](const Rational& taken) { return taken < whole ? whole - taken : Rational(0); };
    return {open ? Rational(0) : without(most), without(least), false};
  }

  /// As full-time equivalents, averaged over `days`. At least 0 and open is unknown.
  Quantity equivalents(std::int64_t days) const {
    if (open && least == Rational(0)) return Quantity::unknown();
    const Rational of_one(hundredths_of_one * days);
    return open ? Quantity::at_least(least / of_one) : Quantity{least / of_one, most / of_one};
  }

  /// The same, outwards to four decimals, so that any figure can be made of it within 64 bits.
  Bounds coarse() const { return {in_steps(least, Rounding::down), in_steps(most, Rounding::up), open}; }

  static constexpr std::int64_t hundredths_of_one = 10'000;  ///< 100 % in hundredths of a percent

 private:
  /// Hours are counted against norms that may have no common measure that fits. Then what was exact becomes
  /// bounds.
  static Rational sum(const Rational& a, const Rational& b, Rounding rounding) {
    try {
      return a + b;
    } catch (const std::overflow_error&) {
      return in_steps(a, rounding) + in_steps(b, rounding);
    }
  }
  static Rational in_steps(const Rational& number, Rounding rounding) {
    const Result<Rational> rounded = Rational::parse(number.rounded(4, '.', rounding));
    return rounded ? *rounded : number;
  }
};

}  // namespace ko::query::staffing
