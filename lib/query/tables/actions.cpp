// SPDX-License-Identifier: MIT
/// The table `actions`: what somebody is to do, after an agenda item or a decision.
#include <fmt/format.h>

#include "query/tables/meeting_rows.hpp"

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
    address_in({Kind::meeting, Kind::decision}),
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

KO_ENTRY(Relation, actions_relation) = {.name = "actions",
                                        .order = 23,
                                        .row = "something somebody is to do",
                                        .terms = "oppfølging, tiltak, follow-up",
                                        .type = &action_type,
                                        .attributes = columns,
                                        .searched = "what",
                                        .shown = "id who what due status",
                                        .sources = {Kind::meeting, Kind::decision},
                                        .rows = rows,
                                        .time = days_of_decision};

}  // namespace ko::query
