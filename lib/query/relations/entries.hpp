// SPDX-License-Identifier: MIT
/// Rows of entries: going through the lists of a record, and addressing what stands in them.
#pragma once

#include "ko/kinds.hpp"
#include "query/relations/columns.hpp"

namespace ko::query {

/// The address of an entry: `meeting#3` is the third item, `meeting#3/1` its first decision,
/// `meeting#3/points/2` its second point, `organisation#members/2` the second member.
Content address(const Row& row);

/// The item's number: as the agenda gives it, else its place.
Content item_number(const Row& row);

/// The day a meeting began.
Content meeting_date(const Record& meeting);

/// The days a date in a column may be.
std::optional<Period> days_of(const Field& field, const Content& date);

/// A row for every entry of a list of the record.
template <const Type& T, FieldName List>
void for_each_entry(const Record& record, EmitRow emit) {
  std::uint32_t number = 0;
  for (const auto entry : record.as<T>().template get<List>())
    emit({.record = &record, .at = entry.at(), .number = ++number, .list = List.view()});
}

/// A row for every entry of a list of the meeting's agenda items. `list` is what addresses call it.
template <FieldName List>
void for_each_item_entry(const Record& meeting, std::string_view list, EmitRow emit) {
  std::uint32_t item_number = 0;
  for (const Item item : meeting.as<meeting_type>().template get<"agenda">()) {
    ++item_number;
    std::uint32_t number = 0;
    for (const auto entry : item.template get<List>())
      emit({.record = &meeting,
            .at = entry.at(),
            .item = item.at(),
            .number = ++number,
            .item_number = item_number,
            .list = list});
  }
}

}  // namespace ko::query
