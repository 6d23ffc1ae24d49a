// SPDX-License-Identifier: MIT
/// The table `decisions`: those of records and those of agenda items.
#include "query/tables/meeting_rows.hpp"

namespace ko::query {
namespace {

void actions(const Scope&, const Row& row, FunctionRef<void(const Content&)> emit) {
  const auto emit_each = [&](const auto& list) {
    for (const Action action : list) emit(content(action.at()));
  };
  emit_each(ItemDecision(row.at).get<"actions">());
  if (row.item) emit_each(Item(row.item).get<"actions">());
}

Content own_id(const Scope&, const Row& row) {
  return row.item ? content(ItemDecision(row.at).cursor<"id">()) : Content();
}

constexpr Attribute decision_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    column("own_id", value(Value::id), "the id it is given within its agenda item", own_id),
    decision_body_column,
    decision_date_column,
    decision_meeting_column,
    decision_item_column,
    {.field = {"actions", list(entry(action_type)), "what follows from it, or from its agenda item"},
     .all = actions},
};

}  // namespace

KO_ENTRY(Relation, decisions_relation) = {.name = "decisions",
                                          .order = order_of(Kind::decision),
                                          .row = "a decision, wherever it stands",
                                          .terms = "vedtak",
                                          .type = &decision_type,
                                          .attributes = decision_columns,
                                          .searched = "title text",
                                          .shown = "id date body title outcome",
                                          .sources = {Kind::meeting, Kind::decision},
                                          .rows = for_each_decision,
                                          .time = days_of_decision};

}  // namespace ko::query
