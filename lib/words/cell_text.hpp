// SPDX-License-Identifier: MIT
/// A cell as text: for people, in their language, or for machines, always the same.
#pragma once

#include <string>

#include "ko/answers/table.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// As people read it: decimal mark and words of the language, quantities and ratios rounded to the column's
/// decimals, bounds as `>= 1,00` or `0,20..0,50`, lists joined by `, `. A missing value is `–`, an unknown
/// one the word for it.
std::string cell_for_people(const Cell& cell, const Column& column, Language language);

/// As programs read it: dates in ISO 8601, numbers exact with a decimal point, flags `true` and `false`,
/// lists joined by `;`, bounds as `>=1`, `<=3` or `0.2..0.5`. A missing value is empty, an unknown one
/// `unknown`.
std::string cell_for_machines(const Cell& cell);

/// As a JSON value on one line: text, dates and times are strings, shares and exact quantities numbers, lists
/// arrays. Bounds are `{"min": 0.2, "max": 0.5}` with null for an open one; unknown and missing are null.
/// Numbers are written digit for digit from exact values: a JSON library would take them through binary
/// floating point.
std::string cell_as_json(const Cell& cell);

/// True for what stands in line at its right end: numbers and shares.
bool is_numeric(ColumnType type);

}  // namespace ko
