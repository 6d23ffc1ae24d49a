// SPDX-License-Identifier: MIT
/// Literals of what has an order: days, times of day and numbers, single, in ranges, or compared.
#pragma once

#include <optional>
#include <string_view>

#include "query/language/literal.hpp"

namespace ko::query {

using ReadRange = Result<Literal> (*)(const Field&, std::string_view unit, Comparison, std::string_view text,
                                      bool quoted);

/// How literals of such a column are read; null where its values have no order.
ReadRange range_reader(const Field& field);

/// The minutes a date or moment may be, since 1970-01-01T00:00; nothing for what is no date.
std::optional<Interval<std::int64_t>> time_of(const Datum& datum);

}  // namespace ko::query
