// SPDX-License-Identifier: MIT
/// `--ratio A/B`: of two functions, roles, figures of the organisation, or columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/table.hpp"
#include "ko/records/register.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/result.hpp"
#include "query/staffing/figures.hpp"

namespace ko::query::staffing {

struct Ratio {
  std::string over;
  std::string under;
  Rational per = 1;

  /// Reads `service/inhabitants`; `per` is empty for 1.
  static Result<Ratio> parse(std::string_view written, std::string_view per);
  /// `service_per_inhabitants`
  Column answer_column() const;
};

/// What one side of a ratio measures: a column of staffing, the full-time equivalents in a role, or a figure
/// such as inhabitants.
struct Measure {
  enum class Sort : std::uint8_t { column, role, figure };

  Sort sort = Sort::column;
  std::string_view name = {};
  const FigureColumn* column = nullptr;
};

/// A ratio whose names are known: columns, else figures that organisations have, else roles.
struct BoundRatio {
  Measure over;
  Measure under;
  Rational per;
};

/// Views the names of `ratios`. The fault is that of the first name that is nothing, with the nearest.
Result<std::vector<BoundRatio>> bind(const std::vector<Ratio>& ratios, const Register& records);

/// The figure as the organisation states it for `day` or before; unknown where it does not.
Quantity figure_of(const Record& organisation, std::string_view what, Day day);

}  // namespace ko::query::staffing
