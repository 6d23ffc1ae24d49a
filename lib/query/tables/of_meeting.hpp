// SPDX-License-Identifier: MIT
/// Rows of what stands in a meeting: its columns of the meeting, and the items of its agenda.
#pragma once

#include "query/tables/entries.hpp"

namespace ko::query {

/// The day a meeting began.
Content meeting_date(const Record& meeting);
/// The item's number: as the agenda gives it, else its place. Nothing outside an item.
Content item_number(const Scope& scope, const Row& row);
/// The days of the meeting a row stands in.
std::optional<Period> days_of_meeting(const Scope& scope, const Row& row);

inline constexpr Attribute meeting_column = owner("meeting", Kind::meeting, "the meeting");
inline constexpr Attribute body_column = column(
    "body", reference(Kind::organisation), "whose meeting it is",
    [](const Scope&, const Row& row) { return content(row.record->as<meeting_type>().cursor<"body">()); });
inline constexpr Attribute date_column =
    column("date", value(Value::date), "the day the meeting began",
           [](const Scope&, const Row& row) { return meeting_date(*row.record); });
inline constexpr Attribute item_column =
    column("item", value(Value::text), "the number of the agenda item", item_number);
inline constexpr Attribute item_title_column =
    column("item_title", value(Value::localized), "what the agenda item is about",
           [](const Scope&, const Row& row) { return content(Item(row.item).cursor<"title">()); });

/// Calls `visit(item, number)` for every item of the agenda, counted from 1.
template <class Visit>
void for_each_item(const Record& meeting, Visit&& visit) {
  std::uint32_t number = 0;
  for (const Item item : meeting.as<meeting_type>().get<"agenda">()) visit(item, ++number);
}

/// A row for every entry of a list of the meeting's agenda items. Decisions have the short address.
template <FieldName List>
void item_entry_rows(const Scope&, const Record& meeting, EmitRow emit) {
  for_each_item(meeting, [&](const Item& item, std::uint32_t item_number) {
    std::uint32_t number = 0;
    for (const auto entry : item.get<List>()) {
      Row row{.record = &meeting, .at = entry.at()};
      row.item = item.at();
      row.item_number = item_number;
      row.number = ++number;
      row.list = List.view() == "decisions" ? std::string_view() : List.view();
      emit(row);
    }
  });
}

}  // namespace ko::query
