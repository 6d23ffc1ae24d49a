// SPDX-License-Identifier: MIT
/// The tables `decisions`, `amounts`, those of records and those of agenda items, and `actions`: what
/// somebody is to do, after an agenda item or a decision, or as a document asks for it.
#include "query/rows/meeting_rows.hpp"

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

constexpr std::string_view statuses[] = {"open", "done", "late", "dropped"};

/// On the day asked about. What was done or dropped later was open then.
std::string_view status(const Action& action, Day as_of) {
  const auto done = action.get<"done">();
  if (done && done->first() <= as_of) return "done";
  if (const auto dropped = action.get<"dropped">()) {
    const auto on = dropped.get<"on">();
    if (!on || on->first() <= as_of) return "dropped";
  }
  const auto due = action.get<"due">();
  return due && due->date().last() < as_of ? "late" : "open";
}

/// The address of the decision an action stands in.
Content decision(const Scope&, const Row& row) {
  if (!row.within) return {};
  Row decision = row;
  decision.number = row.within_number;
  decision.list = row.within_list;
  decision.within_number = 0;
  return Content(Cell(address(decision)));
}

constexpr Attribute columns[] = {
    address_in({Kind::meeting, Kind::decision, Kind::document}),
    own_id_column<action_type>,
    on_day(column(
        "status", choice(statuses), "on the day asked about",
        [](const Scope& scope, const Row& row) { return Content(status(Action(row.at), scope.as_of)); })),
    decision_body_column,
    decision_date_column,
    decision_meeting_column,
    decision_item_column,
    column("decision", reference_or_item({Kind::meeting, Kind::decision}), "the decision it stands in",
           decision),
};

void rows(const Scope& scope, const Record& record, EmitRow emit) {
  if (record.kind == Kind::document) {
    entry_rows<document_type, "actions">(record, emit);
    return;
  }
  for_each_decision(scope, record, [&](const Row& decision) {
    rows_within(decision, ItemDecision(decision.at).get<"actions">(), "actions", emit);
  });
  for_each_item(record, [&](const Item& item, const Row& around) {
    rows_within(around, item.get<"actions">(), "actions", emit);
  });
}

void amount_rows(const Scope& scope, const Record& record, EmitRow emit) {
  for_each_decision(scope, record, [&](const Row& decision) {
    rows_within(decision, ItemDecision(decision.at).get<"amounts">(), "amounts", emit);
  });
}

constexpr Attribute amount_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    decision_body_column,
    decision_date_column,
    decision_meeting_column,
    decision_item_column,
    column("decision", reference_or_item({Kind::meeting, Kind::decision}), "the decision it stands in",
           decision),
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

KO_ENTRY(Relation, actions_relation) = {.name = "actions",
                                        .order = 28,
                                        .row = "something somebody is to do",
                                        .terms = "oppfølging, tiltak, follow-up",
                                        .type = &action_type,
                                        .attributes = columns,
                                        .searched = "what",
                                        .shown = "id who what due status",
                                        .sources = {Kind::meeting, Kind::decision, Kind::document},
                                        .rows = rows,
                                        .time = days_of_decision};

KO_ENTRY(Relation, amounts_relation) = {.name = "amounts",
                                        .order = 30,
                                        .row = "money that a decision grants or changes",
                                        .terms = "beløp, bevilgning, amount",
                                        .type = &amount_type,
                                        .attributes = amount_columns,
                                        .searched = "what account",
                                        .shown = "decision date kind amount currency account year",
                                        .sources = {Kind::meeting, Kind::decision},
                                        .rows = amount_rows,
                                        .time = days_of_decision};

}  // namespace ko::query
