// SPDX-License-Identifier: MIT
/// How long something lasted, and how old somebody was: exact, or between the bounds that a date that is no
/// single day gives. An approximate or uncertain date leaves them unknown.
#pragma once

#include <optional>

#include "ko/values/date.hpp"
#include "ko/values/quantity.hpp"
#include "query/rows/columns.hpp"

namespace ko::query {

/// From the first day to the last, both included. Without a last day, to `as_of`; unknown without a first.
Quantity days_lasting(const std::optional<Date>& from, const std::optional<Date>& to, Day as_of);
/// The same in years: those completed, and of the one begun the days as a part of that year's.
Quantity years_lasting(const std::optional<Date>& from, const std::optional<Date>& to, Day as_of);
/// The years that somebody born then has completed on a day, or had at death; nothing before birth.
std::optional<Quantity> age(const std::optional<Date>& born, const std::optional<Date>& died, Day as_of);

/// How long what an entry tells of lasted, by one of the two.
template <const Type& T, auto Lasting>
Content lasting(const Scope& scope, const Row& row) {
  const View<T> entry(row.at);
  return Content(Lasting(entry.template get<"from">(), entry.template get<"to">(), scope.as_of));
}

/// The same as columns.
template <const Type& T>
inline constexpr Attribute days_column =
    on_day(measured(column("days", value(Value::number),
                           "how long it lasted, in days; without a last day, up to the day asked about",
                           lasting<T, days_lasting>),
                    "days", 0));
template <const Type& T>
inline constexpr Attribute years_column = on_day(
    measured(column("years", value(Value::number),
                    "the same in years, of which the last is counted by its days", lasting<T, years_lasting>),
             "years", 2));

}  // namespace ko::query
