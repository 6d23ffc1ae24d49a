// SPDX-License-Identifier: MIT
/// Staffing over time, and before and after a scenario: what is filled, drawn.
#pragma once

#include <optional>

#include "ko/answers/query.hpp"
#include "report/frame.hpp"

namespace ko {

/// The days of a series: the first of each quarter, or of each year where the period is longer than three.
struct SeriesDays {
  Day first;
  Day last;

  /// The same question of each of them.
  QueryWords over(QueryWords words) const;
};

/// Nothing where the report covers no period that begins.
std::optional<SeriesDays> series_days(const Context& context);

/// Draws what is filled by function over the days of a series; with a scenario, before and after it, on the
/// report's day where there is no series.
void add_staffing_picture(Blocks& blocks, const Context& context, const Record* about);

}  // namespace ko
