// SPDX-License-Identifier: MIT
/// How long something lasts, or how often it comes, as people write it: `day`, `2 weeks`, `half-year`.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ko/values/date.hpp"

namespace ko {

struct Interval {
  std::int32_t days = 0;
  std::int32_t months = 0;

  /// The day that is so long after another.
  Day after(Day day) const { return add_months(day, months) + days; }
};

/// Nothing where it cannot be read.
std::optional<Interval> parse_interval(std::string_view text);

}  // namespace ko
