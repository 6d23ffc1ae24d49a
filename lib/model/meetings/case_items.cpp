// SPDX-License-Identifier: MIT
#include "model/meetings/case_items.hpp"

#include <algorithm>
#include <tuple>

namespace ko {
namespace {

std::string_view last_outcome(const Item& item) {
  std::string_view outcome;
  for (const ItemDecision decision : item.get<"decisions">())
    if (const auto stated = decision.get<"outcome">(); !stated.empty()) outcome = stated;
  return outcome;
}

auto time_of(const CaseItem& each) {
  const auto start = each.meeting->as<meeting_type>().get<"start">();
  const std::int32_t minutes = start && start->time() ? start->time()->minutes() : 0;
  return std::tuple(!start, start ? start->date().first() : Day{}, minutes, each.meeting->id, each.number);
}

}  // namespace

std::vector<CaseItem> items_of_case(const Register& records, const Record& of_case) {
  std::vector<CaseItem> items;
  for (const Link& link : records.links_to(of_case)) {
    const Record& from = records.records()[link.from];
    const Meeting meeting = from.as<meeting_type>();
    if (!meeting) continue;
    std::uint32_t number = 0;
    for (const Item item : meeting.get<"agenda">()) {
      ++number;
      if (!(item.cursor<"case">() == records.cursor(link))) continue;
      const auto start = meeting.get<"start">();
      items.push_back(
          {&from, item, number, start ? std::optional(start->date()) : std::nullopt, last_outcome(item)});
    }
  }
  std::ranges::sort(items, [](const CaseItem& a, const CaseItem& b) { return time_of(a) < time_of(b); });
  return items;
}

}  // namespace ko
