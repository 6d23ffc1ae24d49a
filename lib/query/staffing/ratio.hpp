// SPDX-License-Identifier: MIT
/// `--ratio A/B`: of two functions, roles, figures of the organisation, or columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/table.hpp"
#include "ko/records/register.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/result.hpp"
#include "query/staffing/columns.hpp"

namespace ko::query::staffing {

/// One of the two: a column of staffing, the full-time equivalents in a role, or a figure such as
/// inhabitants.
struct Measure {
  enum class Sort : std::uint8_t { column, role, figure };

  std::string name;
  Sort sort = Sort::column;
  const FigureColumn* column = nullptr;
};

struct Ratio {
  Measure over;
  Measure under;
  Rational per = 1;

  /// Reads `service/inhabitants`. Which of the names are columns is settled; the rest wait for the records.
  static Result<Ratio> parse(std::string_view written, std::string_view per);
  /// `service_per_inhabitants`
  Column answer_column() const;
};

/// Settles what the names are: columns, else figures that organisations have, else roles. The fault names the
/// nearest.
std::optional<Fault> bind(std::vector<Ratio>& ratios, const Register& records);

/// The figure as the organisation states it for `day` or before; unknown where it does not.
Quantity figure_of(const Record& organisation, std::string_view what, Day day);

}  // namespace ko::query::staffing
