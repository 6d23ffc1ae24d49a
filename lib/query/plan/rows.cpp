// SPDX-License-Identifier: MIT
#include "query/plan/plan.hpp"

namespace ko::query {

void for_each_row(const Relation& relation, const Scope& scope, EmitRow emit) {
  if (relation.unowned) relation.unowned(scope, emit);
  if (!relation.rows) return;
  for (const Kind kind : relation.sources.members())
    for (const Record& record : scope.records.records(kind)) relation.rows(scope, record, emit);
}

void for_each_candidate(const BoundPlan& plan, EmitRow emit) {
  const Relation& relation = *plan.plan.relation;
  const auto ids = relation.rows ? owners(plan.plan.filter, &plan.accepted) : std::nullopt;
  if (!ids) return for_each_row(relation, plan.scope, emit);
  for (const std::string_view id : *ids) {
    const Record* record = plan.scope.records.find(id);
    if (record && record->id == id && relation.sources.has(record->kind))
      relation.rows(plan.scope, *record, emit);
  }
}

void for_each_path(const Query::Plan& plan, const std::function<void(const Path&)>& visit) {
  for (const Expression* expression : expressions(plan)) for_each_path(*expression, visit);
  for (const Path& path : plan.by) visit(path);
  for (const Aggregate& aggregate : plan.aggregates) visit(aggregate.path);
  for (const Path& path : plan.fields) visit(path);
  for (const SortKey& key : plan.sort) visit(key.path);
}

bool asks_for(const Query::Plan& plan, bool Attribute::*property) {
  bool found = false;
  for_each_path(plan, [&](const Path& path) { found = found || path.has(property); });
  return found;
}

std::set<std::string, std::less<>> occurring(const Path& path, const Scope& scope) {
  std::set<std::string, std::less<>> texts;
  std::string buffer;
  for_each_row(path.relation(), scope, [&](const Row& row) {
    path.visit(scope, row, [&](const Datum& datum) {
      const std::string_view text = datum.text(scope.language, buffer);
      if (!texts.contains(text)) texts.emplace(text);
    });
  });
  return texts;
}

}  // namespace ko::query
