// SPDX-License-Identifier: MIT
#include "report/votes/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "ko/values/text.hpp"

namespace ko {
namespace {

/// How a decision belongs to the meeting; nothing when it does not.
std::optional<RecordedDecision> belonging(const Context& context, const Decision& decision,
                                          const Record& meeting) {
  if (decision.get<"meeting">() == meeting.id)
    return RecordedDecision{decision, item_numbered(meeting.as<meeting_type>(), decision.get<"item">()).at(),
                            false};
  for (const std::string_view address : decision.get<"reported_in">()) {
    const Target target = context.records.resolve(address);
    if (!target || target.record->at != meeting.at) continue;
    return RecordedDecision{decision, target.at == meeting.at ? Cursor() : target.at, true};
  }
  return std::nullopt;
}

/// What an address calls a decision, and the day it was made, where that is known.
struct CalledDecision {
  std::string title;
  std::optional<Date> on = {};
};

/// The agenda item that an entry of a meeting is of, or is.
Item item_around(const Meeting& meeting, Cursor entry) {
  for (const Item& item : meeting.get<"agenda">()) {
    if (item.at() == entry) return item;
    for (const ItemDecision& decision : item.get<"decisions">())
      if (decision.at() == entry) return item;
  }
  return {};
}

/// The decision an address leads to: a record, or one of an agenda item. Untitled where there is none, or it
/// may not be shown.
CalledDecision decision_called(const Context& context, std::string_view address) {
  const Target target = context.records.resolve(address);
  if (!target) return {};
  if (target.record->kind == Kind::decision)
    return {name_of(context, address), target.record->as<decision_type>().get<"date">()};
  const auto meeting = target.record->as<meeting_type>();
  const auto start = meeting.get<"start">();
  const auto on = start ? std::optional(start->date()) : std::nullopt;
  const bool is_decision = target.type == &item_decision_type;
  const Item around = item_around(meeting, target.at);
  if (!may_show(context, meeting) || !around || !may_show(context, around)) return {};
  const auto title_at = [&](const auto& entry) {
    return may_show(context, entry) ? context.text(entry.template get<"title">()) : std::string();
  };
  return {is_decision ? title_at(ItemDecision(target.at)) : title_at(Item(target.at)), on};
}

}  // namespace

std::string amount_in_words(const Context& context, const Amount& amount) {
  const auto number = amount.get<"amount">();
  std::string words = number ? written(*number, context.language()) : context.say("amount.unknown");
  const std::size_t mark = number ? words.rfind(decimal_mark(context.language())) : std::string::npos;
  if (mark != std::string::npos && mark + 2 == words.size()) words += '0';  // money has two decimals or none
  if (words.starts_with('-')) words.replace(0, 1, "\u2212");                // a minus, not a hyphen
  const auto currency = amount.get<"currency">();
  const bool is_of_norway = currency.empty() || currency == "NOK";
  if (number) words = fmt::format("{}\u00a0{}", is_of_norway ? context.say("amount.nok") : currency, words);
  if (amount.get<"up_to">().value_or(false)) words = context.say("amount.up_to", words);
  std::vector<std::string> details;
  if (const auto kind = amount.get<"kind">(); !kind.empty()) details.push_back(context.label("kind", kind));
  if (std::string what = context.text(amount.get<"what">()); !what.empty())
    details.push_back(std::move(what));
  if (const auto account = amount.get<"account">(); !account.empty()) details.emplace_back(account);
  if (const auto year = amount.get<"year">()) details.push_back(written(*year, context.language()));
  if (const std::string source = context.text(amount.get<"financed_by">()); !source.empty())
    details.push_back(context.say("amount.financed_by", source));
  return words + in_parentheses(details);
}

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
      lines.push_back(decision_in_a_line(context, decision, item));
  for (const RecordedDecision& entry : recorded)
    if (!entry.reported) lines.push_back(decision_in_a_line(context, entry.decision, Item(entry.item)));
  return lines;
}

std::vector<Text> decisions_reported(const Context& context, const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> lines;
  for (const RecordedDecision& entry : recorded)
    if (entry.reported) lines.push_back(reported_decision(context, entry.decision));
  return lines;
}

bool is_about_the_matter(std::string_view words) {
  constexpr std::string_view beginnings[] = {"saken ", "saka ", "the matter ", "the case "};
  const std::string folded = fold_case(words);
  return std::ranges::any_of(beginnings, [&](std::string_view each) { return folded.starts_with(each); });
}

std::string amended_decision(const Context& context, std::string_view address) {
  const CalledDecision amended = decision_called(context, address);
  if (amended.title.empty()) return context.say("decision.amends_another");
  return amended.on
             ? context.say("decision.amends_of", amended.title, written(*amended.on, context.language()))
             : context.say("decision.amends", amended.title);
}

}  // namespace ko
