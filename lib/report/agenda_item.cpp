// SPDX-License-Identifier: MIT
#include "report/meeting_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "report/decisions.hpp"
#include "report/elections.hpp"

namespace ko {
namespace {

std::string heading(const Context& context, const std::string& number, const std::string& title) {
  const bool is_plain_number = std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
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
  if (const auto by = recusal.get<"raised_by">(); !by.empty())
    details.push_back(context.say("item.recused_raised", enumerated_names(context, by)));
  if (const auto body = recusal.get<"decided_by">(); !body.empty())
    details.push_back(context.say("item.recused_by", name_of(context, body)));
  std::string line = name_of(context, recusal.get<"person">()) + in_parentheses(details);
  if (recusal.get<"outcome">() == "eligible") line = context.say("item.eligible", line);
  if (const auto instead = recusal.get<"instead">(); !instead.empty())
    line += " – " + context.say("item.recused_instead", name_of(context, instead));
  if (const Vote vote = recusal.get<"vote">()) line += ": " + vote_in_words(context, vote);
  return line;
}

Text vote_text(const Context& context, const Item& item, const Vote& vote) {
  std::string line;
  if (const auto on = vote.get<"on">(); !on.empty()) {
    line = name_of_proposal(context, item, on);
    if (vote.get<"as_amended">().value_or(false)) line = context.say("vote.as_amended", line);
    line += ": ";
  }
  std::string words = capitalised(line + vote_in_words(context, vote, item));
  if (const std::string result = result_in_words(context, vote, item); !result.empty())
    words += ". " + result;
  return words;
}

/// `Ada Nes på vegne av Skigruppa: …`
Text remark_text(const Context& context, const Remark& remark) {
  std::string by = enumerated_names(context, remark.get<"by">());
  if (const auto parties = remark.get<"for">(); !parties.empty()) {
    const std::string names = enumerated_names(context, parties);
    by = by.empty() ? names : by + " " + context.say("proposal.for", names);
  }
  Text text;
  if (!by.empty()) {
    text += strong(by);
    text += ": ";
  }
  text += context.text(remark.get<"text">());
  add_note(text, context, remark);
  return text;
}

/// `Formannskapet, 18. mars 2026, sak 12/26 (vedtatt): …`
Text treatment_text(const Context& context, const Treatment& treatment) {
  std::vector<std::string> parts;
  if (const auto body = treatment.get<"body">(); !body.empty()) parts.push_back(name_of(context, body));
  if (const auto on = treatment.get<"on">()) parts.push_back(written(*on, context.language()));
  if (const auto item = treatment.get<"item">(); !item.empty())
    parts.push_back(context.say("item.list", item));
  if (const auto meeting = treatment.get<"meeting">(); parts.empty() && !meeting.empty())
    parts.push_back(name_of(context, meeting));
  std::string line = fmt::format("{}", fmt::join(parts, ", "));
  if (const auto outcome = treatment.get<"outcome">(); !outcome.empty())
    line += in_parentheses({context.label("outcome", outcome)});
  if (const std::string words = context.text(treatment.get<"text">()); !words.empty()) line += ": " + words;
  Text text(capitalised(line));
  add_note(text, context, treatment);
  return text;
}

std::string times_between(const Context& context, const std::optional<Clock>& start,
                          const std::optional<Clock>& end) {
  const auto time = [](const std::optional<Clock>& clock) {
    return clock ? std::optional(clock->time()) : std::nullopt;
  };
  return written_times(time(start), time(end), context.language());
}

/// What is stated first, and what the vote was: `kommuneloven § 11-5, kl. 18.30–19.00, enstemmig`.
std::string closed_in_words(const Context& context, const View<closed_type>& closed) {
  std::vector<std::string> parts;
  if (const auto basis = closed.get<"basis">(); !basis.empty()) parts.emplace_back(basis);
  if (std::string times = times_between(context, closed.get<"from">(), closed.get<"to">()); !times.empty())
    parts.push_back(std::move(times));
  if (const Vote vote = closed.get<"vote">()) parts.push_back(vote_in_words(context, vote));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string urgent_in_words(const Context& context, const View<urgent_type>& urgent) {
  std::string words(urgent.get<"accepted">());
  if (const Vote vote = urgent.get<"vote">())
    words += (words.empty() ? "" : ", ") + vote_in_words(context, vote);
  return words;
}

template <class List, class Write>
std::vector<Text> lines(const Context& context, const List& list, Write write) {
  std::vector<Text> texts;
  for (const auto& entry : shown(context, list)) texts.push_back(write(context, entry));
  return texts;
}

void add_decisions(Definitions& rows, const Context& context, const Item& item,
                   const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> made;
  std::vector<Text> reported;
  for (const auto& decision : shown(context, item.get<"decisions">()))
    made.push_back(decision_in_full(context, decision, item));
  for (const RecordedDecision& entry : recorded) {
    if (!(entry.item == item.at())) continue;
    if (entry.reported)
      reported.push_back(reported_decision(context, entry.decision));
    else
      made.push_back(decision_in_full(context, entry.decision, item));
  }
  add_row(rows, context, "item.reported", "item.all_reported", std::move(reported));
  add_row(rows, context, "item.decision", "item.decisions", std::move(made));
}

/// The reference the archive has the item's case under, or what the case is called.
std::string case_number(const Context& context, const Item& item) {
  const std::string_view written = item.get<"case">();
  const Record* record = context.records.find_case(written);
  if (record == nullptr) return std::string(written);
  const auto of_case = record->as<case_type>();
  const std::string_view reference = of_case.get<"reference">();
  return reference.empty() || !may_show(context, of_case) ? name_of(context, record->id)
                                                          : std::string(reference);
}

Definitions before_points(const Context& context, const Item& item) {
  Definitions rows;
  add_row(rows, context.say("item.case_number"), case_number(context, item));
  if (const auto type = item.get<"type">(); !type.empty() && type != "matter")
    add_row(rows, context.say("item.type"), capitalised(context.label("item.type", type)));
  if (const auto status = item.get<"status">(); !status.empty() && status != "dealt_with")
    add_row(rows, context.say("item.status"), capitalised(context.label("status", status)));
  if (const auto above = item.get<"part_of">(); !above.empty())
    add_row(rows, context.say("item.part_of"), context.say("item.list", above));
  add_row(rows, context.say("item.concerns"), enumerated_names(context, item.get<"concerns">()));
  add_row(rows, context.say("item.treatments"), lines(context, item.get<"treatments">(), treatment_text));
  add_row(rows, context.say("item.urgent"), capitalised(urgent_in_words(context, item.get<"urgent">())));
  add_row(rows, context.say("item.closed"), capitalised(closed_in_words(context, item.get<"closed">())));
  add_row(rows, context.say("meeting.time"), times_between(context, item.get<"start">(), item.get<"end">()));
  const auto add_name = [&](MessageKey key, std::string_view person) {
    if (!person.empty()) add_row(rows, context.say(key), name_of(context, person));
  };
  add_name("item.chair", item.get<"chair">());
  add_name("item.secretary", item.get<"secretary">());
  add_row(rows, context.say("item.asked_by"), enumerated_names(context, item.get<"asked_by">()));
  if (const auto by = item.get<"by">(); !by.empty())
    add_row(rows, context.say("item.by"), enumerated_names(context, by));
  add_row(rows, context.say("item.answered_by"), enumerated_names(context, item.get<"answered_by">()));
  const auto recused = item.get<"recused">();
  const bool any_eligible = std::any_of(recused.begin(), recused.end(), [](const Recusal& recusal) {
    return recusal.get<"outcome">() == "eligible";
  });
  add_row(rows, context.say(any_eligible ? MessageKey("item.impartiality") : "item.recused"),
          lines(context, recused, recusal_text));
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
  const auto vote_line = [&](const Context& within, const Vote& vote) {
    return vote_text(within, item, vote);
  };
  add_row(rows, context, "item.proposal", "item.proposals",
          lines(context, item.get<"proposals">(), [&](const Context& within, const Proposal& proposal) {
            return proposal_text(within, item, proposal);
          }));
  add_row(rows, context, "item.vote", "item.votes", lines(context, item.get<"votes">(), vote_line));
  add_row(rows, context, "item.election", "item.elections",
          lines(context, item.get<"elections">(), election_text));
  add_decisions(rows, context, item, recorded);
  add_row(rows, context, "item.remark", "item.remarks", lines(context, item.get<"remarks">(), remark_text));
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
