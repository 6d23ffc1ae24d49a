// SPDX-License-Identifier: MIT
#include "query/tables/place.hpp"

#include "query/tables/columns.hpp"
#include "query/tables/memory.hpp"

namespace ko::query {
namespace {

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
             return at ? Content(static_cast<std::int64_t>(position_of(scope, at.place()).line)) : Content();
           }),
};

}  // namespace

Position position_of(const Scope& scope, const Place& place) {
  if (scope.memory) return scope.memory->lines.of(place.file).position(place.span.begin);
  return scope.records.files()[place.file].source.position(place.span.begin);
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
