// SPDX-License-Identifier: MIT
#include "query/relations/entries.hpp"

#include <fmt/format.h>

namespace ko::query {

std::string address(const Row& row) {
  std::string text(row.record->id);
  if (row.item_number != 0) text += fmt::format("#{}", row.item_number);
  if (row.within_number != 0) text += fmt::format("/{}", row.within_number);
  if (row.number == 0) return text;
  text += row.item_number == 0 ? '#' : '/';
  if (!row.list.empty()) text += fmt::format("{}/", row.list);
  return text + std::to_string(row.number);
}

std::optional<Period> days_of(const Content& date) {
  constexpr Field field = {"date", value(Value::date), "a day"};
  return Datum{field, date}.days();
}

}  // namespace ko::query
