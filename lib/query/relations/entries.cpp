// SPDX-License-Identifier: MIT
#include "query/relations/entries.hpp"

#include <fmt/format.h>

namespace ko::query {

Content address(const Row& row) {
  std::string text(row.record->id);
  if (row.item_number != 0) text += fmt::format("#{}", row.item_number);
  if (row.number == 0) return Content(std::move(text));
  text += row.item_number == 0 ? '#' : '/';
  if (!row.list.empty()) text += fmt::format("{}/", row.list);
  return Content(text + std::to_string(row.number));
}

Content item_number(const Row& row) {
  if (!row.item) return {};
  const std::string_view written = Item(row.item).get<"nr">();
  return written.empty() ? Content(std::to_string(row.item_number)) : Content(written);
}

Content meeting_date(const Record& meeting) {
  const auto start = meeting.as<meeting_type>().get<"start">();
  return start ? Content(start->date()) : Content();
}

std::optional<Period> days_of(const Field& field, const Content& date) {
  return Datum{field, date}.days();
}

}  // namespace ko::query
