// SPDX-License-Identifier: MIT
#include "query/tables/place.hpp"

#include "query/tables/columns.hpp"
#include "query/tables/memory.hpp"

namespace ko::query {
namespace {

std::int64_t line_of(const Scope& scope, Cursor at) {
  if (scope.memory) return scope.memory->lines.line(at);
  return static_cast<std::int64_t>(at.file().source.position(at.place().span.begin).line);
}

constexpr Attribute places[] = {
    {.field = {"file", value(Value::text), "the file it stands in"},
     .one =
         [](const Scope&, const Row& row) {
           const Cursor at = place_of(row);
           return at ? content(std::string_view(at.file().source.name())) : Content();
         },
     .alias = "in_file"},
    column("line", value(Value::integer), "where it begins there, counted from 1",
           [](const Scope& scope, const Row& row) {
             const Cursor at = place_of(row);
             return at ? Content(line_of(scope, at)) : Content();
           }),
};

}  // namespace

std::int64_t LineNumbers::line(Cursor at) {
  indexes_.resize(files_.size());
  std::optional<LineIndex>& index = indexes_[at.file().index];
  if (!index) index.emplace(at.file().source);
  return static_cast<std::int64_t>(index->position(at.place().span.begin).line);
}

Cursor place_of(const Row& row) {
  if (row.at) return row.at;
  if (row.within) return row.within;
  return row.record ? row.record->at : Cursor();
}

std::span<const Attribute> place_attributes() {
  return places;
}

}  // namespace ko::query
