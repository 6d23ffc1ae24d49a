// SPDX-License-Identifier: MIT
/// Shares of a full-time equivalent, and the exact arithmetic of sums and ratios.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// An exact share in hundredths of a percent: 10,000 is 100 %, one full-time equivalent (årsverk).
struct Percent {
  std::int64_t hundredths = 0;

  /// Reads `50`, `50%`, `37,5 %`, `37.5`: at most two decimals, never negative, at most 1,000,000 %.
  static Result<Percent> parse(std::string_view text);
  /// The shortest exact form with a decimal point and no sign: `37.5`.
  std::string str() const;

  auto operator<=>(const Percent&) const = default;
  Percent operator+(Percent other) const { return {hundredths + other.hundredths}; }
  Percent operator-(Percent other) const { return {hundredths - other.hundredths}; }
};

/// Which way a number goes that has more decimals than are wanted.
enum class Rounding : std::uint8_t {
  half_away,  ///< to the nearest, halves away from zero
  down,       ///< to the next lower number, so that a lower bound stays one
  up,         ///< to the next higher number, so that an upper bound stays one
};

/// An exact fraction, kept in lowest terms with a positive denominator. Built for sums and ratios of counted
/// things; a result that does not fit 64 bits throws std::overflow_error rather than lose a digit.
class Rational {
 public:
  Rational() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a whole is a fraction
  Rational(std::int64_t whole) : numerator_(whole) {}
  /// `denominator` must not be 0 (std::domain_error).
  Rational(std::int64_t numerator, std::int64_t denominator);
  /// Reads `5000`, `2,5`, `1.10`, `-3`: a decimal number with point or comma.
  static Result<Rational> parse(std::string_view text);

  std::int64_t numerator() const { return numerator_; }
  std::int64_t denominator() const { return denominator_; }

  Rational operator+(const Rational& other) const;
  Rational operator-(const Rational& other) const;
  Rational operator*(const Rational& other) const;
  Rational operator/(const Rational& other) const;  ///< division by 0 throws std::domain_error
  std::strong_ordering operator<=>(const Rational& other) const;
  bool operator==(const Rational& other) const = default;

  /// Rounded to `decimals` places, with `point` between: (5/8).rounded(1, ',') is `0,6`.
  std::string rounded(int decimals, char point = '.', Rounding rounding = Rounding::half_away) const;
  /// Every digit when the decimals end, else rounded to six places; no trailing zeros: `2.5`, `0.333333`.
  std::string str() const;

 private:
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

}  // namespace ko
