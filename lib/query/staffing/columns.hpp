// SPDX-License-Identifier: MIT
/// The figures of staffing, one row each: what it is called, what it means, how it follows from the sums.
#pragma once

#include <span>
#include <string_view>

#include "ko/answers/table.hpp"
#include "query/plan/path.hpp"
#include "query/staffing/figures.hpp"

namespace ko::query::staffing {

struct FigureColumn {
  std::string_view name;
  std::string_view meaning;  ///< one line, without a full stop
  std::string_view unit;
  Quantity (*figure)(const Figures&);
  int decimals = 2;
  bool of_organisations = false;  ///< says something only of whole organisations
  bool of_periods = false;        ///< says something only of an average
  bool shown = false;             ///< unless --fields says otherwise
};

std::span<const FigureColumn> figure_columns();

/// True when the columns that groups are made by tell whole organisations apart, and nothing smaller.
bool groups_organisations(std::span<const Path> by);

}  // namespace ko::query::staffing
