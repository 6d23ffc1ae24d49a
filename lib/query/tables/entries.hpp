// SPDX-License-Identifier: MIT
/// Rows of entries: going through the lists of a record, and addressing what stands in them.
#pragma once

#include "query/tables/columns.hpp"

namespace ko::query {

/// The address of an entry: `meeting#3` is the third item, `meeting#3/1` its first decision,
/// `meeting#3/points/2` its second point, `organisation#members/2` the second member. Of a record, its id.
std::string address(const Row& row);

/// The days a date in a column may be.
std::optional<Period> days_of(const Content& date);

/// The days from one date to another, both inclusive.
template <class Entry>
std::optional<Period> days_between(const Entry& entry) {
  return Period::between(entry.template get<"from">(), entry.template get<"to">());
}

/// The address of what stands in records of these kinds.
constexpr Attribute address_in(Kinds kinds) {
  Attribute attribute =
      key(column("id", reference_or_item(kinds), "its address: the record, and its place in it",
                 [](const Scope&, const Row& row) { return Content(address(row)); }));
  attribute.is_owner = true;
  return attribute;
}

/// The id that an entry is given where it stands, for others there to name it by.
template <const Type& T>
inline constexpr Attribute own_id_column = column("own_id", value(Value::id), described(T, "id").meaning,
                                                  [](const Scope&, const Row& row) {
                                                    return content(View<T>(row.at).template cursor<"id">());
                                                  });

/// A row for every entry of a list of a record.
template <const Type& T, FieldName List>
void entry_rows(const Record& record, EmitRow emit) {
  std::uint32_t number = 0;
  for (const auto entry : record.as<T>().template get<List>()) {
    Row row{.record = &record, .at = entry.at()};
    row.number = ++number;
    row.list = List.view();
    emit(row);
  }
}

/// The same, as the rows of a table.
template <const Type& T, FieldName List>
void entry_rows(const Scope&, const Record& record, EmitRow emit) {
  entry_rows<T, List>(record, emit);
}

}  // namespace ko::query
