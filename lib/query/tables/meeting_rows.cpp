// SPDX-License-Identifier: MIT
#include "query/tables/meeting_rows.hpp"

namespace ko::query {
namespace {

/// A row outside an agenda item stands in a decision that is a record.
Decision record_of(const Row& row) {
  return row.record->as<decision_type>();
}

}  // namespace

std::string_view id_in(const Content& content) {
  if (const auto* text = std::get_if<std::string_view>(&content)) return *text;
  const auto* at = std::get_if<Cursor>(&content);
  return at && *at && at->is_scalar() ? at->text() : std::string_view();
}

Content meeting_date(const Record& meeting) {
  const auto start = meeting.as<meeting_type>().get<"start">();
  return start ? Content(start->date()) : Content();
}

Content item_number(const Scope&, const Row& row) {
  if (!row.item) return {};
  const std::string_view written = Item(row.item).get<"nr">();
  return written.empty() ? Content(Cell(std::to_string(row.item_number))) : Content(written);
}

std::optional<Period> days_of_meeting(const Scope&, const Row& row) {
  return days_of(meeting_date(*row.record));
}

Content decision_body(const Row& row) {
  if (row.item) return content(row.record->as<meeting_type>().cursor<"body">());
  return content(record_of(row).cursor<"body">());
}

Content decision_date(const Row& row) {
  return row.item ? meeting_date(*row.record) : content(record_of(row).cursor<"date">());
}

Content decision_meeting(const Row& row) {
  return row.item ? content(row.record) : content(record_of(row).cursor<"meeting">());
}

Content decision_item(const Scope& scope, const Row& row) {
  return row.item ? item_number(scope, row) : content(record_of(row).cursor<"item">());
}

std::optional<Period> days_of_decision(const Scope&, const Row& row) {
  return days_of(decision_date(row));
}

void for_each_decision(const Scope& scope, const Record& record, EmitRow emit) {
  if (record.kind == Kind::decision) return emit({.record = &record, .at = record.at});
  item_entry_rows<"decisions">(scope, record, emit);
}

}  // namespace ko::query
