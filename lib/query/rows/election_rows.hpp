// SPDX-License-Identifier: MIT
/// Rows of elections: where they stand, and the columns that they share with those of the people in them.
#pragma once

#include <optional>

#include "query/rows/columns.hpp"

namespace ko::query {

inline constexpr Kinds holding_elections = {Kind::meeting, Kind::organisation};

/// A row for every election of a meeting's items, or of those kept with an organisation.
void rows_of_elections(const Scope& scope, const Record& record, EmitRow emit);

/// What the election that stands in a row is to.
Content body_elected_to(const Row& row, Cursor election);
/// The day of the election, or of the meeting it was held in.
Content date_of_election(const Row& row, Cursor election);
/// The term, or for want of one the day of the election.
std::optional<Period> days_of_term(const Row& row, Cursor at);
/// The meeting it was held in; nothing where it is kept with an organisation.
Content meeting_of_election(const Row& row);

inline constexpr Attribute held_in_column =
    column("meeting", reference(Kind::meeting), "the meeting it was held in",
           [](const Scope&, const Row& row) { return meeting_of_election(row); });

}  // namespace ko::query
