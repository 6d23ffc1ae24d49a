// SPDX-License-Identifier: MIT
#include "report/meeting_facts.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "report/actions.hpp"

namespace ko {
namespace {

std::string heading(const Context& context, const std::string& number, const std::string& title) {
  const bool is_plain_number =
      std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  return is_plain_number ? context.say("item.numbered", number, title)
                         : context.say("item.case", number, title);
}

/// `Ada Nes (orientering): …`; without a name the kind alone, and nothing before what is merely stated.
Text point_text(const Context& context, const Point& point) {
  const auto by = point.get<"by">();
  const auto kind = point.get<"kind">();
  const std::string label = kind == "information" ? std::string() : context.label("kind", kind);
  Text text;
  if (!by.empty()) {
    text += strong(enumerated_names(context, by));
    text += (label.empty() ? std::string() : " (" + label + ")") + ": ";
  } else if (!label.empty()) {
    text += emphasis(capitalised(label) + ":");
    text += " ";
  }
  text += context.text(point.get<"text">());
  add_note(text, context, point);
  return text;
}

List points_of(const Context& context, const Item& item) {
  List list;
  for (const Point& point : shown(context, item.get<"points">()))
    list.items.emplace_back(point_text(context, point));
  return list;
}

Text recusal_text(const Context& context, const Recusal& recusal) {
  std::vector<std::string> details;
  for (const std::string_view detail : {recusal.get<"reason">(), recusal.get<"basis">()})
    if (!detail.empty()) details.emplace_back(detail);
  std::string line = name_of(context, recusal.get<"person">()) + in_parentheses(details);
  if (const auto instead = recusal.get<"instead">(); !instead.empty())
    line += " – " + context.say("item.recused_instead", name_of(context, instead));
  return line;
}

/// `a) Endringsforslag fra Ada Nes på vegne av Skigruppa: …`
Text proposal_text(const Context& context, const Proposal& proposal) {
  const auto kind = proposal.get<"kind">();
  std::string lead = capitalised(context.label("kind", kind.empty() ? "motion" : kind));
  if (const auto by = proposal.get<"by">(); !by.empty())
    lead += " " + context.say("proposal.by", enumerated_names(context, by));
  if (const auto party = proposal.get<"for">(); !party.empty())
    lead += " " + context.say("proposal.for", name_of(context, party));
  Text text;
  if (const auto id = proposal.get<"id">(); !id.empty()) text += std::string(id) + ") ";
  text += emphasis(lead + ":");
  text += " " + context.text(proposal.get<"text">());
  add_note(text, context, proposal);
  return text;
}

Text vote_text(const Context& context, const Vote& vote) {
  std::string line;
  if (const auto on = vote.get<"on">(); !on.empty()) line = context.say("vote.on", on) + ": ";
  return capitalised(line + vote_in_words(context, vote));
}

template <class List, class Write>
std::vector<Text> lines(const Context& context, const List& list, Write write) {
  std::vector<Text> texts;
  for (const auto& entry : shown(context, list)) texts.push_back(write(context, entry));
  return texts;
}

std::string treated(const Context& context, const Item& item) {
  const auto start = item.get<"start">();
  const auto end = item.get<"end">();
  const auto time = [](const std::optional<Clock>& clock) {
    return clock ? std::optional(clock->time()) : std::nullopt;
  };
  return written_times(time(start), time(end), context.language());
}

void add_decisions(Definitions& rows, const Context& context, const Item& item,
                   const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> made;
  std::vector<Text> reported;
  for (const auto& decision : shown(context, item.get<"decisions">()))
    made.push_back(decision_in_full(context, decision));
  for (const RecordedDecision& entry : recorded) {
    if (!(entry.item == item.at())) continue;
    if (entry.reported)
      reported.push_back(reported_decision(context, entry.decision));
    else
      made.push_back(decision_in_full(context, entry.decision));
  }
  add_row(rows, context.say("item.reported"), std::move(reported));
  add_row(rows, context.say("item.decisions"), std::move(made));
}

Definitions before_points(const Context& context, const Item& item) {
  Definitions rows;
  add_row(rows, context.say("item.case_number"), std::string(item.get<"case">()));
  add_row(rows, context.say("meeting.time"), treated(context, item));
  if (const auto by = item.get<"by">(); !by.empty())
    add_row(rows, context.say("item.by"), enumerated_names(context, by));
  add_row(rows, context.say("item.recused"), lines(context, item.get<"recused">(), recusal_text));
  return rows;
}

std::vector<Text> agreed_actions(const Context& context, const Item& item,
                                 const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> texts;
  const auto add = [&](const auto& actions) {
    for (Text& line : lines(context, actions, action_as_agreed)) texts.push_back(std::move(line));
  };
  add(item.get<"actions">());
  for (const auto& decision : shown(context, item.get<"decisions">()))
    add(decision.template get<"actions">());
  for (const RecordedDecision& entry : recorded)
    if (!entry.reported && entry.item == item.at()) add(entry.decision.get<"actions">());
  return texts;
}

Definitions after_points(const Context& context, const Item& item,
                         const std::vector<RecordedDecision>& recorded) {
  Definitions rows;
  add_row(rows, context.say("item.proposals"), lines(context, item.get<"proposals">(), proposal_text));
  add_row(rows, context.say("item.votes"), lines(context, item.get<"votes">(), vote_text));
  add_decisions(rows, context, item, recorded);
  add_row(rows, context.say("item.actions"), agreed_actions(context, item, recorded));
  add_row(rows, context.say("note"), context.text(item.get<"note">()));
  return rows;
}

}  // namespace

Blocks agenda_item(const Context& context, const Item& item, const std::string& number,
                   const std::vector<RecordedDecision>& recorded) {
  if (!may_show(context, item))
    return {{Heading{3, heading(context, number, capitalised(context.say("withheld")))}}};
  Blocks blocks;
  blocks.push_back({Heading{3, heading(context, number, context.text(item.get<"title">()))}});
  if (auto rows = before_points(context, item); !rows.rows.empty()) blocks.push_back({std::move(rows)});
  if (auto points = points_of(context, item); !points.items.empty()) blocks.push_back({std::move(points)});
  if (auto rows = after_points(context, item, recorded); !rows.rows.empty())
    blocks.push_back({std::move(rows)});
  return blocks;
}

}  // namespace ko
