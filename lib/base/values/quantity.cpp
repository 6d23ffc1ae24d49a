// SPDX-License-Identifier: MIT
#include "ko/values/quantity.hpp"


namespace ko {
namespace {

using Bound = std::optional<Rational>;

bool is_zero(const Bound& bound) {
  return bound && *bound == Rational(0);
}

Bound sum(const Bound& a, const Bound& b) {
  return a && b ? Bound(*a + *b) : std::nullopt;
}
Bound difference(const Bound& a, const Bound& b) {
  return a && b ? Bound(*a - *b) : std::nullopt;
}
Bound ratio(const Bound& a, const Bound& b) {
  return a && b && !is_zero(b) ? Bound(*a / *b) : std::nullopt;
}

}  // namespace

Quantity Quantity::operator+(const Quantity& other) const {
  return {sum(least, other.least), sum(most, other.most)};
}

Quantity Quantity::operator-(const Quantity& other) const {
  return {difference(least, other.most), difference(most, other.least)};
}

Quantity Quantity::operator/(const Quantity& other) const {
  if (is_zero(other.most)) return unknown();
  return {ratio(least, other.most), ratio(most, other.least)};
}

std::string Quantity::str(int decimals, char point) const {
  if (is_unknown()) return "unknown";
  if (is_exact()) return least->rounded(decimals, point);
  const auto lower = [&] { return least->rounded(decimals, point, Rounding::down); };
  const auto upper = [&] { return most->rounded(decimals, point, Rounding::up); };
  if (!most) return ">= " + lower();
  if (!least) return "<= " + upper();
  return lower() + ".." + upper();
}

}  // namespace ko
