// SPDX-License-Identifier: MIT
#include "report/decisions.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

namespace ko {
namespace {

Cursor item_numbered(const Meeting& meeting, std::string_view number) {
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">())
    if (number_of(item, ++place) == number) return item.at();
  return {};
}

/// How a decision belongs to the meeting; nothing when it does not.
std::optional<RecordedDecision> belonging(const Context& context, const Decision& decision,
                                          const Record& meeting) {
  if (decision.get<"meeting">() == meeting.id)
    return RecordedDecision{decision, item_numbered(meeting.as<meeting_type>(), decision.get<"item">()),
                            false};
  for (const std::string_view address : decision.get<"reported_in">()) {
    const Target target = context.records.resolve(address);
    if (!target || target.record->at != meeting.at) continue;
    return RecordedDecision{decision, target.at == meeting.at ? Cursor() : target.at, true};
  }
  return std::nullopt;
}

}  // namespace

std::vector<RecordedDecision> recorded_decisions(const Context& context, const Record& meeting) {
  std::vector<RecordedDecision> decisions;
  const Record* last = nullptr;
  for (const Link& link : context.records.links_to(meeting)) {
    const Record& from = context.records.records()[link.from];
    if (from.kind != Kind::decision || &from == last) continue;  // links come sorted by where they are from
    last = &from;
    const auto decision = from.as<decision_type>();
    if (!may_show(context, decision)) continue;
    if (auto found = belonging(context, decision, meeting)) decisions.push_back(*found);
  }
  return decisions;
}

std::string number_of(const Item& item, std::size_t place) {
  const std::string_view number = item.get<"nr">();
  return number.empty() ? std::to_string(place) : std::string(number);
}

Text reported_decision(const Context& context, const Decision& decision) {
  std::vector<std::string> origin;
  if (const auto body = decision.get<"body">(); !body.empty()) origin.push_back(name_of(context, body));
  if (const auto date = decision.get<"date">()) origin.push_back(written(*date, context.language()));
  Text text;
  if (!origin.empty()) text += fmt::format("{}: ", fmt::join(origin, ", "));
  text += decision_in_a_line(context, decision);
  return text;
}

std::vector<Text> decisions_made(const Context& context, const Meeting& meeting,
                                 const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> lines;
  for (const Item& item : shown(context, meeting.get<"agenda">()))
    for (const auto& decision : shown(context, item.get<"decisions">()))
      lines.push_back(decision_in_a_line(context, decision));
  for (const RecordedDecision& entry : recorded)
    if (!entry.reported) lines.push_back(decision_in_a_line(context, entry.decision));
  return lines;
}

std::vector<Text> decisions_reported(const Context& context, const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> lines;
  for (const RecordedDecision& entry : recorded)
    if (entry.reported) lines.push_back(reported_decision(context, entry.decision));
  return lines;
}

}  // namespace ko
