// SPDX-License-Identifier: MIT
#include "report/registers/agreed_actions.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "model/meetings/meeting_hours.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"

namespace ko {
namespace {

/// Late ones first, then by the last day; those without one last.
bool goes_before(const AgreedAction& a, const AgreedAction& b) {
  const auto order = [](const AgreedAction& each) {
    const auto due = each.action.get<"due">();
    const bool has_time = due && due->time();
    return std::tuple(!due, due ? due->date().last() : Day{}, has_time ? due->time()->minutes() : 24 * 60);
  };
  return order(a) < order(b);
}

/// The others who are to do it: `sammen med Bo Lie`; empty where nobody else is.
std::string together_with(const Context& context, const Action& action, std::string_view owner) {
  std::vector<std::string> others;
  for (const std::string_view id : action.get<"who">())
    if (id != owner) others.push_back(name_of(context, id));
  return others.empty() ? std::string()
                        : context.say("actions.together_with", enumerated(others, context.language()));
}

std::string agreed_where(const Context& context, const AgreedAction& agreed) {
  std::vector<std::string> parts;
  if (!agreed.body.empty()) parts.push_back(name_of(context, agreed.body));
  if (agreed.date) parts.push_back(written(*agreed.date, context.language()));
  if (!agreed.number.empty()) parts.push_back(context.say("item.list", agreed.number));
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

std::vector<AgreedAction> actions_agreed(const Context& context) {
  return actions_agreed(context, decisions_by(context));
}

std::vector<AgreedAction> actions_agreed(const Context& context, const std::vector<MadeDecision>& decisions) {
  std::vector<AgreedAction> all;
  for (const Record* record : meetings_of(context, nullptr)) {
    const auto meeting = record->as<meeting_type>();
    const auto date = day_of_meeting(meeting);
    std::size_t place = 0;
    for (const Item& item : meeting.get<"agenda">()) {
      ++place;
      if (!may_show(context, item) || is_after(context, date)) continue;
      for (const Action& action : shown(context, item.get<"actions">()))
        all.push_back({action, meeting.get<"body">(), date, number_of(item, place)});
    }
  }
  for (const MadeDecision& decision : decisions)
    for (const Action& action : shown(context, decision.entry.get<"actions">()))
      all.push_back({action, decision.body, decision.date, decision.number});
  for (const Record& record : context.records.records(Kind::document)) {
    const auto letter = record.as<document_type>();
    if (!may_show(context, letter) || is_after(context, letter.get<"date">())) continue;
    for (const Action& action : shown(context, letter.get<"actions">()))
      all.push_back({action, letter.get<"sender">(), letter.get<"date">()});
  }
  std::ranges::stable_sort(all, goes_before);
  return all;
}

ListItem action_line(const Context& context, const AgreedAction& agreed, std::string_view owner) {
  const Action& action = agreed.action;
  Text line(context.text(action.get<"what">()));
  const std::string state = standing(context, action);
  line += " (";
  line += is_overdue(context, action) ? Text(strong(state)) : Text(state);
  line += ")";
  if (const std::string others = together_with(context, action, owner); !owner.empty() && !others.empty())
    line += ", " + others;
  add_remark(line, agreed_where(context, agreed));
  if (const std::string note = context.text(action.get<"note">()); !note.empty()) line += "\n" + note;
  return line;
}

}  // namespace ko
