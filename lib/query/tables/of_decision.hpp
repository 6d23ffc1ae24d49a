// SPDX-License-Identifier: MIT
/// Rows of decisions and of what stands in them. A decision is a record, or it stands in an agenda item, and
/// then its body, date and meeting are the item's.
#pragma once

#include "query/tables/of_meeting.hpp"

namespace ko::query {

Content decision_body(const Row& row);
Content decision_date(const Row& row);
Content decision_meeting(const Row& row);
Content decision_item(const Scope& scope, const Row& row);
std::optional<Period> days_of_decision(const Scope& scope, const Row& row);

inline constexpr Attribute decision_body_column =
    column("body", reference(Kind::organisation), "whose decision or meeting it is",
           [](const Scope&, const Row& row) { return decision_body(row); });
inline constexpr Attribute decision_date_column =
    column("date", value(Value::date), "the day of the decision or the meeting",
           [](const Scope&, const Row& row) { return decision_date(row); });
inline constexpr Attribute decision_meeting_column =
    column("meeting", reference(Kind::meeting), "the meeting it stands in",
           [](const Scope&, const Row& row) { return decision_meeting(row); });
inline constexpr Attribute decision_item_column =
    column("item", value(Value::text), "the number of the agenda item", decision_item);

/// A row for a decision that is a record, or for each decision of a meeting.
void for_each_decision(const Scope& scope, const Record& record, EmitRow emit);

/// The row of an entry that stands in a list of another row's entry.
Row row_within(const Row& around, Cursor at, std::string_view list, std::uint32_t number);

}  // namespace ko::query
