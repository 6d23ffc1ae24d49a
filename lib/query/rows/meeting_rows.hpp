// SPDX-License-Identifier: MIT
/// Rows of what stands in a meeting or a decision: the columns they share, the items of an agenda, and the
/// decisions. A decision is a record, or it stands in an agenda item, and then its body, date and meeting are
/// the item's.
#pragma once

#include "query/rows/columns.hpp"

namespace ko::query {

/// The day a meeting began.
Content meeting_date(const Record& meeting);
/// The item's number: as the agenda gives it, else its place. Nothing outside an item.
Content item_number(const Scope& scope, const Row& row);
/// The days of the meeting a row stands in.
std::optional<Period> days_of_meeting(const Scope& scope, const Row& row);

/// The id a content consists of; empty where it has none.
std::string_view id_in(const Content& content);

/// Of a person in a meeting.
inline constexpr Field party_field = {
    "party", text_or_reference(Kind::organisation),
    "the party represented: by the meeting's entry, the membership on that day, or the person's record"};

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

/// Calls `visit(item, around)` for every item of the agenda, with the row around what stands in it.
template <class Visit>
void for_each_item(const Record& meeting, Visit&& visit) {
  std::uint32_t number = 0;
  for (const Item item : meeting.as<meeting_type>().get<"agenda">())
    visit(item, Row{.record = &meeting, .item = item.at(), .item_number = ++number});
}

/// A row for every entry of a list of the meeting's agenda items. Decisions have the short address.
template <FieldName List>
void item_entry_rows(const Scope&, const Record& meeting, EmitRow emit) {
  for_each_item(meeting, [&](const Item& item, const Row& around) {
    rows_within(around, item.get<List>(), List.view() == "decisions" ? std::string_view() : List.view(),
                emit);
  });
}

Content decision_body(const Row& row);
Content decision_date(const Row& row);
Content decision_meeting(const Row& row);
Content decision_item(const Scope& scope, const Row& row);
std::optional<Period> days_of_decision(const Scope& scope, const Row& row);

inline constexpr Attribute decision_body_column =
    column("body", reference(Kind::organisation), "whose decision or meeting it is",
           [](const Scope&, const Row& row) { return decision_body(row); });
inline constexpr Attribute decision_date_column =
    column("date", value(Value::date), "the day of the decision, the meeting or the letter",
           [](const Scope&, const Row& row) { return decision_date(row); });
inline constexpr Attribute decision_meeting_column =
    column("meeting", reference(Kind::meeting), "the meeting it stands in",
           [](const Scope&, const Row& row) { return decision_meeting(row); });
inline constexpr Attribute decision_item_column =
    column("item", value(Value::text), "the number of the agenda item", decision_item);

/// A row for a decision that is a record, or for each decision of a meeting.
void for_each_decision(const Scope& scope, const Record& record, EmitRow emit);

}  // namespace ko::query
