// SPDX-License-Identifier: MIT
/// What is filled, function upon function, drawn from answers of the table of staffing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/answers/picture.hpp"
#include "ko/answers/table.hpp"
#include "report/context.hpp"

namespace ko {

/// One side of the picture: rows with the columns `function` and `filled`, and `date` where it goes over
/// time.
struct StaffingSide {
  std::string name = {};  ///< `før`; empty where there is one side only
  Table answer = {};
};

/// Draws the sides to one scale. Without a column of dates, a side is the report's day; with it, each date is
/// how it was until the next, and the last until `last`. Dates between which nothing changes are drawn as
/// one. Nothing where no side has a figure that is known: it would be hatched all over.
std::optional<Picture> staffing_picture(const Context& context, const std::vector<StaffingSide>& sides,
                                        Day last);

}  // namespace ko
