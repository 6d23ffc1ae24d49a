// SPDX-License-Identifier: MIT
#include "query/rows/relation.hpp"

#include <algorithm>
#include <vector>

#include "ko/values/text.hpp"

namespace ko::query {
namespace {

std::vector<const Relation*> in_order() {
  const auto entered = entered_relations();
  std::vector<const Relation*> tables(entered.begin(), entered.end());
  std::ranges::stable_sort(tables, {}, &Relation::order);
  return tables;
}

/// The values of a cell, typed as it is.
void visit_cell(const Cell& cell, FunctionRef<void(const Content&)> emit) {
  if (const auto* text = std::get_if<std::string>(&cell.value)) return emit(Content(std::string_view(*text)));
  if (const auto* texts = std::get_if<std::vector<std::string>>(&cell.value)) {
    for (const std::string& text : *texts) emit(Content(std::string_view(text)));
  } else if (!cell.is_missing()) {
    emit(Content(cell));
  }
}

}  // namespace

void Attribute::visit(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) const {
  if (cell != no_cell) {
    visit_cell((*row.cells)[cell], emit);
  } else if (all) {
    all(scope, row, emit);
  } else if (const Content content = one(scope, row); !computed<std::monostate>(content)) {
    emit(content);
  }
}

std::span<const Relation* const> relations() {
  static const std::vector<const Relation*> tables = in_order();
  return tables;
}

const Relation* find_relation(std::string_view name) {
  const auto tables = relations();
  const auto found =
      std::ranges::find_if(tables, [&](const Relation* relation) { return relation->name == name; });
  return found == tables.end() ? nullptr : *found;
}

std::vector<std::string_view> words_in(std::string_view list) {
  return list.empty() ? std::vector<std::string_view>() : split(list, ' ');
}

const Relation& relation_of(Kind kind) {
  return *relations()[static_cast<std::size_t>(kind)];
}

}  // namespace ko::query
