// SPDX-License-Identifier: MIT
/// What tables are made with: columns, rows for the entries of a list, and where rows stand.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "ko/files/file.hpp"
#include "ko/records/kinds.hpp"
#include "query/rows/relation.hpp"
#include "query/rows/row.hpp"

namespace ko::query {

inline Content content(std::string_view text) {
  return text.empty() ? Content() : Content(text);
}
inline Content content(Cursor at) {
  return at && at.form() != Form::blank ? Content(at) : Content();
}
inline Content content(const Record* record) {
  return record ? Content(record->id) : Content();
}
template <class T>
Content content(const std::optional<T>& value) {
  return value ? Content(*value) : Content();
}

/// The row of a type's description with this name; what is not there does not compile.
constexpr Field described(const Type& type, std::string_view field) {
  const auto index = type.find(field);
  if (!index) throw std::logic_error("this type has no such field");
  return type.fields[*index];
}

/// The place in listings of the table of a kind's records.
constexpr int order_of(Kind kind) {
  return static_cast<int>(kind);
}

using One = Content (*)(const Scope&, const Row&);

constexpr Attribute column(std::string_view name, Shape shape, std::string_view meaning, One one) {
  return {.field = {name, shape, meaning}, .one = one};
}

constexpr Attribute measured(Attribute attribute, std::string_view unit, int decimals) {
  attribute.unit = unit;
  attribute.decimals = decimals;
  return attribute;
}

constexpr Attribute key(Attribute attribute) {
  attribute.is_key = true;
  return attribute;
}

/// A column whose values depend on the day asked about.
constexpr Attribute on_day(Attribute attribute) {
  attribute.of_day = true;
  return attribute;
}

/// A column whose values depend on records that nothing in the row names.
constexpr Attribute of_whole_set(Attribute attribute) {
  attribute.of_set = true;
  return attribute;
}

constexpr Attribute column(Field field, One one) {
  return {.field = field, .one = one};
}

/// The id of the record the row stands in, as a column of this name.
constexpr Attribute owner(std::string_view name, Kind kind, std::string_view meaning,
                          std::string_view alias = {}) {
  return {.field = {name, reference(kind), meaning},
          .one = [](const Scope&, const Row& row) { return content(row.record); },
          .alias = alias,
          .is_owner = true};
}

/// The address of an entry: `meeting#3` is the third item, `meeting#3/1` its first decision,
/// `meeting#3/points/2` its second point, `organisation#members/2` the second member. Of a record, its id.
std::string address(const Row& row);

/// The days a date in a column may be.
std::optional<Period> days_of(const Content& date);

/// The days that a date of an entry, or of a record, may be.
template <const Type& T, FieldName Date>
std::optional<Period> days_on(const Scope&, const Row& row) {
  return days_of(content(View<T>(row.at).template cursor<Date>()));
}

/// The days from one date to another, both inclusive.
template <class Entry>
std::optional<Period> days_between(const Entry& entry) {
  return Period::between(entry.template get<"from">(), entry.template get<"to">());
}

/// The days that are within a life, too.
inline std::optional<Period> within(const Period& life, const std::optional<Period>& days) {
  return days ? std::optional(days->intersect(life)) : std::nullopt;
}

/// The address of what stands in records of these kinds.
constexpr Attribute address_in(Kinds kinds) {
  Attribute attribute =
      key(column("id", reference_or_item(kinds), "its address: the record, and its place in it",
                 [](const Scope&, const Row& row) { return Content(Cell(address(row))); }));
  attribute.is_owner = true;
  return attribute;
}

/// The id that an entry is given where it stands, for others there to name it by.
template <const Type& T>
inline constexpr Attribute own_id_column = column("own_id", value(Value::id), described(T, "id").meaning,
                                                  [](const Scope&, const Row& row) {
                                                    return content(View<T>(row.at).template cursor<"id">());
                                                  });

/// The case that an entry or a record names: the record's id, however it is named, or the reference where
/// there is no record.
template <const Type& T>
inline constexpr Attribute case_column = of_whole_set(
    {.field = described(T, "case"), .one = [](const Scope& scope, const Row& row) {
       const Cursor at = View<T>(row.at).template cursor<"case">();
       const Record* record = at && at.is_scalar() ? scope.records.find_case(at.text()) : nullptr;
       return record ? content(record) : content(at);
     }});

/// The row of an entry that stands in a list of another row's entry, or of its record where it has none.
Row row_within(const Row& around, Cursor at, std::string_view list, std::uint32_t number);

/// A row for every entry of such a list.
template <class Entries>
void rows_within(const Row& around, const Entries& entries, std::string_view list, EmitRow emit) {
  std::uint32_t number = 0;
  for (const auto entry : entries) emit(row_within(around, entry.at(), list, ++number));
}

/// A row for every entry of a list of a record.
template <const Type& T, FieldName List>
void entry_rows(const Record& record, EmitRow emit) {
  rows_within({.record = &record}, record.as<T>().template get<List>(), List.view(), emit);
}

/// The same, as the rows of a table.
template <const Type& T, FieldName List>
void entry_rows(const Scope&, const Record& record, EmitRow emit) {
  entry_rows<T, List>(record, emit);
}

/// Where a place begins, by what the query has counted.
Position position_of(const Scope& scope, const Place& place);
/// What a row was read from: the entry, that around it, or the record.
Cursor place_of(const Row& row);

}  // namespace ko::query
