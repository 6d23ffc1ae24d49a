// SPDX-License-Identifier: MIT
#include "query/rows/columns.hpp"

#include <fmt/format.h>

namespace ko::query {
namespace {

constexpr Attribute places[] = {
    {.field = {"file", value(Value::text), "the file it stands in"},
     .one =
         [](const Scope& scope, const Row& row) {
           const Cursor at = scope.with_places ? place_of(row) : Cursor();
           return at ? content(std::string_view(at.file().source.name())) : Content();
         },
     .alias = "in_file"},
    column("line", value(Value::integer), "where it begins there, counted from 1",
           [](const Scope& scope, const Row& row) {
             const Cursor at = scope.with_places ? place_of(row) : Cursor();
             return at ? Content(static_cast<std::int64_t>(position_of(scope, at.place()).line)) : Content();
           }),
};

}  // namespace

std::string address(const Row& row) {
  std::string place;
  const auto add = [&](std::string_view list, std::uint32_t number) {
    if (number == 0) return;
    if (!list.empty()) place += fmt::format("/{}", list);
    place += fmt::format("/{}", number);
  };
  add({}, row.item_number);
  add(row.outer_list, row.outer_number);
  add(row.within_list, row.within_number);
  add(row.list, row.number);
  if (!place.empty()) place.front() = '#';
  return std::string(row.record->id) + place;
}

Row row_within(const Row& around, Cursor at, std::string_view list, std::uint32_t number) {
  return {.record = around.record,
          .at = at,
          .within = around.at,
          .item = around.item,
          .number = number,
          .within_number = around.number,
          .item_number = around.item_number,
          .list = list,
          .within_list = around.list};
}

std::optional<Period> days_of(const Content& date) {
  constexpr Field field = {"date", value(Value::date), "a day"};
  return Datum{field, date}.days();
}

Position position_of(const Scope& scope, const Place& place) {
  return scope.memory.lines.of(place.file).position(place.span.begin);
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
