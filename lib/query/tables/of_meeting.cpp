// SPDX-License-Identifier: MIT
#include "query/tables/of_meeting.hpp"

namespace ko::query {

Content meeting_date(const Record& meeting) {
  const auto start = meeting.as<meeting_type>().get<"start">();
  return start ? Content(start->date()) : Content();
}

Content item_number(const Scope&, const Row& row) {
  if (!row.item) return {};
  const std::string_view written = Item(row.item).get<"nr">();
  return written.empty() ? Content(std::to_string(row.item_number)) : Content(written);
}

std::optional<Period> days_of_meeting(const Scope&, const Row& row) {
  return days_of(meeting_date(*row.record));
}

}  // namespace ko::query
