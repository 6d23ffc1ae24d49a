// SPDX-License-Identifier: MIT
/// The table `actions`: what somebody is to do, after an agenda item or a decision.
#include <fmt/format.h>

#include "query/relations/of_decision.hpp"
#include "query/relations/relations.hpp"

namespace ko::query {
namespace {

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

/// The id as written, else the address: `meeting#3/actions/1`, `decision#actions/1`, `meeting#3/1/actions/1`.
Content id(const Scope&, const Row& row) {
  const std::string_view written = Action(row.at).get<"id">();
  return written.empty() ? Content(address(row)) : Content(written);
}

Content decision(const Scope&, const Row& row) {
  if (!row.within) return {};
  return row.item ? content(ItemDecision(row.within).get<"id">()) : content(row.record);
}

constexpr Attribute columns[] = {
    column("id", value(Value::text), "its id as written, or else its address", id),
    column("status", choice(statuses), "on the day asked about",
           [](const Scope& scope, const Row& row) { return Content(status(Action(row.at), scope.as_of)); }),
    decision_body_column,
    decision_date_column,
    decision_meeting_column,
    decision_item_column,
    column("decision", reference(Kind::decision), "the decision it follows from, where that has an id",
           decision),
};

template <class List>
void emit_actions(const Row& around, const List& list, EmitRow emit) {
  std::uint32_t number = 0;
  for (const Action action : list) emit(row_within(around, action.at(), "actions", ++number));
}

void rows(const Scope& scope, const Record& record, EmitRow emit) {
  for_each_decision(scope, record, [&](const Row& decision) {
    emit_actions(decision, ItemDecision(decision.at).get<"actions">(), emit);
  });
  if (record.kind != Kind::meeting) return;
  for_each_item(record, [&](const Item& item, std::uint32_t number) {
    Row around{.record = &record};
    around.item = item.at();
    around.item_number = number;
    emit_actions(around, item.get<"actions">(), emit);
  });
}

}  // namespace

const Relation actions_relation = {.name = "actions",
                                   .row = "something somebody is to do",
                                   .type = &action_type,
                                   .attributes = columns,
                                   .searched = "what",
                                   .shown = "id who what due status",
                                   .sources = {Kind::meeting, Kind::decision},
                                   .rows = rows,
                                   .time = days_of_decision};

}  // namespace ko::query
