// SPDX-License-Identifier: MIT
/// The table `decisions`: those of records and those of agenda items.
#include "query/relations/columns.hpp"
#include "query/relations/entries.hpp"
#include "query/relations/relations.hpp"

namespace ko::query {
namespace {

ItemDecision decision(const Row& row) {
  return ItemDecision(row.at);
}

bool is_in_item(const Row& row) {
  return static_cast<bool>(row.item);
}

Content id(const Scope&, const Row& row) {
  if (const Content own = content(decision(row).get<"id">()); own.index() != 0) return own;
  return address(row);
}

Content body(const Scope&, const Row& row) {
  if (is_in_item(row)) return content(row.record->as<meeting_type>().cursor<"body">());
  return content(decision(row).cursor<"body">());
}

Content date(const Scope&, const Row& row) {
  const Content own = content(decision(row).cursor<"date">());
  return own.index() == 0 && is_in_item(row) ? meeting_date(*row.record) : own;
}

Content meeting(const Scope&, const Row& row) {
  return is_in_item(row) ? content(row.record) : content(decision(row).cursor<"meeting">());
}

Content item(const Scope&, const Row& row) {
  return is_in_item(row) ? item_number(row) : content(decision(row).cursor<"item">());
}

void actions(const Scope&, const Row& row, FunctionRef<void(const Content&)> emit) {
  const auto emit_each = [&](const auto& list) {
    for (const Action action : list) emit(content(action.at()));
  };
  emit_each(decision(row).get<"actions">());
  if (is_in_item(row)) emit_each(Item(row.item).get<"actions">());
}

constexpr Attribute attributes[] = {
    {.field = {"id", reference_or_item({Kind::decision, Kind::meeting}),
               "its id, or its address in the meeting"},
     .one = id},
    {.field = {"body", reference(Kind::organisation), "who decided"}, .one = body},
    {.field = {"date", value(Value::date), "when"}, .one = date},
    {.field = {"meeting", reference(Kind::meeting), "the meeting it was made in"}, .one = meeting},
    {.field = {"item", value(Value::text), "the number of the agenda item"}, .one = item},
    {.field = {"actions", list(entry(action_type)), "what follows from it, or else from its agenda item"},
     .all = actions},
};

void rows(const Scope&, const Record& record, EmitRow emit) {
  if (record.kind == Kind::decision) return emit({.record = &record, .at = record.at});
  for_each_item_entry<"decisions">(record, "", emit);
}

std::optional<Period> days(const Scope& scope, const Row& row) {
  return days_of(attributes[2].field, date(scope, row));
}

}  // namespace

const Relation decisions_relation = {.name = "decisions",
                                     .row = "a decision, a record of its own or made in an agenda item",
                                     .type = &decision_type,
                                     .attributes = attributes,
                                     .searched = "title text",
                                     .shown = "id date body title outcome",
                                     .sources = {Kind::meeting, Kind::decision},
                                     .rows = rows,
                                     .time = days};

}  // namespace ko::query
