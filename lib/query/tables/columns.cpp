// SPDX-License-Identifier: MIT
#include "query/tables/columns.hpp"

#include <fmt/format.h>

namespace ko::query {

std::string address(const Row& row) {
  std::string place;
  const auto add = [&](std::string_view list, std::uint32_t number) {
    if (number == 0) return;
    if (!list.empty()) place += fmt::format("/{}", list);
    place += fmt::format("/{}", number);
  };
  add({}, row.item_number);
  add(row.within_list, row.within_number);
  add(row.list, row.number);
  if (!place.empty()) place.front() = '#';
  return std::string(row.record->id) + place;
}

std::optional<Period> days_of(const Content& date) {
  constexpr Field field = {"date", value(Value::date), "a day"};
  return Datum{field, date}.days();
}

}  // namespace ko::query
