// SPDX-License-Identifier: MIT
#include "report/minutes/agenda_table.hpp"

#include <algorithm>
#include <string>

#include "report/minutes/item_parts.hpp"

namespace ko {

namespace {

bool numbers_its_items(const Meeting& meeting) {
  const auto agenda = meeting.get<"agenda">();
  return std::any_of(agenda.begin(), agenda.end(),
                     [](const Item& each) { return !stated_number(each).empty(); });
}

}  // namespace

bool is_before_the_agenda(const Meeting& meeting, const Item& item) {
  return item.get<"type">() == "approval" && stated_number(item).empty() && numbers_its_items(meeting);
}

std::string number_in_protocol(const Meeting& meeting, const Item& item, std::size_t place) {
  return numbers_its_items(meeting) ? stated_number(item) : number_of(item, place);
}

namespace {

/// True where a notice says when an item is to be taken up.
bool states_times(const Context& context, const Meeting& meeting) {
  const auto items = shown(context, meeting.get<"agenda">());
  return std::ranges::any_of(
      items, [](const Item& item) { return !item.get<"urgent">() && item.get<"start">().has_value(); });
}

}  // namespace

Table agenda_table(const Context& context, const Meeting& meeting, OnTheList which) {
  Table table;
  const bool with_cases = context.style.shows<"case_numbers">();
  table.columns.push_back({.name = context.say("column.item")});
  if (with_cases) table.columns.push_back({.name = context.say("column.case")});
  for (const MessageKey heading : {MessageKey("column.title"), MessageKey("column.closed")})
    table.columns.push_back({.name = context.say(heading)});
  const bool with_times = which == OnTheList::as_called && states_times(context, meeting);
  if (with_times) table.columns.push_back({.name = context.say("meeting.time")});
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">()) {
    std::string number = number_in_protocol(meeting, item, ++place);
    const bool is_before = is_before_the_agenda(meeting, item);
    const bool is_shown = may_show(context, item);
    if (which == OnTheList::as_treated ? is_before : is_shown && item.get<"urgent">()) continue;
    std::vector<Cell> row = {Cell(std::move(number))};
    if (with_cases) row.emplace_back(is_shown ? case_number(context, item) : std::string());
    row.emplace_back(title_or_withheld(context, item));
    row.emplace_back(item.get<"closed">() ? context.say("column.yes") : std::string());
    if (const auto start = item.get<"start">(); with_times)
      row.emplace_back(is_shown && start ? written_beside(*start, context.language()) : std::string());
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace ko
