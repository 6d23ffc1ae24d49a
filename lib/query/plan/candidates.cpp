// SPDX-License-Identifier: MIT
#include "query/plan/candidates.hpp"

namespace ko::query {

void for_each_row(const Relation& relation, const Scope& scope, EmitRow emit) {
  if (relation.unowned) relation.unowned(scope, emit);
  if (!relation.rows) return;
  for (std::size_t kind = 0; kind < kind_count; ++kind)
    if (relation.sources.has(static_cast<Kind>(kind)))
      for (const Record& record : scope.records.records(static_cast<Kind>(kind)))
        relation.rows(scope, record, emit);
}

void for_each_candidate(const Relation& relation, const Expression& filter, const Scope& scope,
                        EmitRow emit) {
  const auto ids = relation.rows ? owners(filter) : std::nullopt;
  if (!ids) return for_each_row(relation, scope, emit);
  for (const std::string_view id : *ids) {
    const Record* record = scope.records.find(id);
    if (record && relation.sources.has(record->kind)) relation.rows(scope, *record, emit);
  }
}

}  // namespace ko::query
