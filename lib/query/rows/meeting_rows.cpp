// SPDX-License-Identifier: MIT
#include "query/rows/meeting_rows.hpp"

#include "model/meetings/item_numbers.hpp"

namespace ko::query {
namespace {

/// Whether it stands in a meeting: in an item of its agenda, or beside them.
bool is_in_meeting(const Row& row) {
  return row.record->kind == Kind::meeting;
}

/// A row outside meetings stands in a decision that is a record, or in a document, which has no decision's
/// fields.
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
  return Content(Cell(number_of(Item(row.item), row.item_number)));
}

std::optional<Period> days_of_meeting(const Scope&, const Row& row) {
  return days_of(meeting_date(*row.record));
}

Content decision_body(const Row& row) {
  if (is_in_meeting(row)) return content(row.record->as<meeting_type>().cursor<"body">());
  return content(record_of(row).cursor<"body">());
}

Content decision_date(const Row& row) {
  if (row.record->kind == Kind::document) return content(row.record->as<document_type>().cursor<"date">());
  return is_in_meeting(row) ? meeting_date(*row.record) : content(record_of(row).cursor<"date">());
}

Content decision_meeting(const Row& row) {
  return is_in_meeting(row) ? content(row.record) : content(record_of(row).cursor<"meeting">());
}

Content decision_item(const Scope& scope, const Row& row) {
  return is_in_meeting(row) ? item_number(scope, row) : content(record_of(row).cursor<"item">());
}

std::optional<Period> days_of_decision(const Scope&, const Row& row) {
  return days_of(decision_date(row));
}

void for_each_decision(const Scope& scope, const Record& record, EmitRow emit) {
  if (record.kind == Kind::decision) return emit({.record = &record, .at = record.at});
  item_entry_rows<"decisions">(scope, record, emit);
}

}  // namespace ko::query
