// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// How often something happens: `week`, `2 weeks`, `month`, `half-year`.
struct Interval {
  enum class Unit : std::uint8_t { day, week, month, quarter, half_year, year };
  std::int64_t count = 1;
  Unit unit = Unit::week;

  static Result<Interval> parse(std::string_view text);
};

}  // namespace ko
