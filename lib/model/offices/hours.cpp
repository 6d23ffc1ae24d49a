// SPDX-License-Identifier: MIT
#include "model/offices/hours.hpp"

#include <cstdint>

namespace ko {
namespace {

constexpr std::int64_t hundredths_of_all = 10'000;

/// Hours a year in a form that sums can be made of.
std::optional<Rational> hours_in(const std::optional<Rational>& stated) {
  const bool fits = stated && Rational(0) <= *stated && *stated <= Rational(hours_of_longest_year) &&
                    100 % stated->denominator() == 0;
  return fits ? stated : std::nullopt;
}

}  // namespace

std::optional<Rational> share_of_full_time(const View<hourly_type>& hourly,
                                           const Organisation& organisation) {
  const auto hours = hours_in(hourly.get<"hours">());
  auto norm = hours_in(hourly.get<"full_time_hours">());
  if (!hourly.has<"full_time_hours">()) norm = hours_in(organisation.get<"full_time_hours">());
  if (!hours || !norm || *norm == Rational(0)) return std::nullopt;
  return *hours * Rational(hundredths_of_all) / *norm;
}

}  // namespace ko
