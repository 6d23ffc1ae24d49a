// SPDX-License-Identifier: MIT
/// The days staffing is asked about: one, a series of them, or a period to average over.
#pragma once

#include <string_view>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko::query::staffing {

enum class Every : std::uint8_t { once, month, quarter, year };

/// `--from`, `--to`, `--every` and `--average`. Without `every`, the average over the whole period; with it,
/// the state on the first day of each month, quarter or year, or the average over it.
struct Span {
  Period period;  ///< with both ends
  Every every = Every::once;
  bool average = true;

  /// Reads the options. The fault says which is missing or ill-formed.
  static Result<Span> parse(std::string_view from, std::string_view to, std::string_view every, bool average);
  /// The periods of the series, in order: each a month, quarter or year, cut to the period.
  std::vector<Period> parts() const;
};

}  // namespace ko::query::staffing
