// SPDX-License-Identifier: MIT
#include "query/tables/relations.hpp"

#include <algorithm>
#include <array>

namespace ko::query {
namespace {

// Those of the seven kinds come first, in their order.
constexpr std::array tables = {
    &organisations_relation, &persons_relation,     &meetings_relation, &decisions_relation,
    &documents_relation,     &hearings_relation,    &projects_relation, &memberships_relation,
    &posts_relation,         &staffing_relation,    &figures_relation,  &budget_relation,
    &attendance_relation,    &guests_relation,      &items_relation,    &points_relation,
    &proposals_relation,     &recused_relation,     &votes_relation,    &ballots_relation,
    &actions_relation,       &statements_relation,  &phases_relation,   &roles_relation,
    &measures_relation,      &evaluations_relation, &findings_relation,
};

/// The values of a cell, typed as it is.
void visit_cell(const Cell& cell, FunctionRef<void(const Content&)> emit) {
  if (const auto* text = std::get_if<std::string>(&cell.value)) return emit(Content(std::string_view(*text)));
  if (const auto* texts = std::get_if<std::vector<std::string>>(&cell.value)) {
    for (const std::string& text : *texts) emit(Content(std::string_view(text)));
    return;
  }
  std::visit(
      [&]<class T>(const T& value) {
        if constexpr (std::is_constructible_v<Content, T>) emit(Content(value));
      },
      cell.value);
}

}  // namespace

void Attribute::visit(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) const {
  if (cell != no_cell) {
    if (!(*row.cells)[cell].is_missing()) visit_cell((*row.cells)[cell], emit);
  } else if (all) {
    all(scope, row, emit);
  } else if (const Content content = one(scope, row); content.index() != 0) {
    emit(content);
  }
}

std::span<const Relation* const> relations() {
  return tables;
}

const Relation* find_relation(std::string_view name) {
  const auto found =
      std::ranges::find_if(tables, [&](const Relation* relation) { return relation->name == name; });
  return found == tables.end() ? nullptr : *found;
}

const Relation& relation_of(Kind kind) {
  return *tables[static_cast<std::size_t>(kind)];
}

}  // namespace ko::query
