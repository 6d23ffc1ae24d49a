// SPDX-License-Identifier: MIT
#include "report/minutes/item_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "ko/values/text.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/attendance.hpp"

namespace ko {
namespace {

/// `Ada Nes (orientering): …`; without a name the kind alone, and nothing before what is merely stated.
Text point_text(const Context& context, const Point& point) {
  const auto by = point.get<"by">();
  const auto kind = point.get<"kind">();
  const std::string label = kind == "information" ? std::string() : context.label("kind", kind);
  Text text;
  if (!by.empty()) {
    const std::string names = enumerated_names_in_meeting(context, by);
    const bool ends_in_party = names.ends_with(')');
    text += strong(names);
    if (!label.empty()) text += ends_in_party ? ", " + label : " (" + label + ")";
    text += ": ";
  } else if (!label.empty()) {
    text += emphasis(capitalised(label) + ":");
    text += " ";
  }
  text += context.text(point.get<"text">());
  add_note(text, context, point);
  return text;
}

/// Who raised the question, and the body that decided it.
void add_who_decided(std::vector<std::string>& details, const Context& context, const Recusal& recusal) {
  if (const auto by = recusal.get<"raised_by">(); !by.empty())
    details.push_back(context.say("item.recused_raised", enumerated_names(context, by)));
  if (const auto body = recusal.get<"decided_by">(); !body.empty())
    details.push_back(context.say("item.recused_by", name_within(context, body)));
}

Text recusal_text(const Context& context, const Recusal& recusal) {
  std::vector<std::string> details;
  for (const std::string_view detail : {recusal.get<"reason">(), recusal.get<"basis">()})
    if (!detail.empty()) details.emplace_back(detail);
  add_who_decided(details, context, recusal);
  std::string line = name_in_meeting(context, recusal.get<"person">()) + in_parentheses(details);
  if (recusal.get<"outcome">() == "eligible") line = context.say("item.eligible", line);
  if (const auto instead = recusal.get<"instead">(); !instead.empty())
    line += " – " + context.say("item.recused_instead", name_in_meeting(context, instead));
  if (const Vote vote = recusal.get<"vote">()) line += ": " + vote_in_words(context, vote);
  return line;
}

/// `Ada Nes (FL) fratrådte som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Bo Lie (FL) tiltrådte.`
Text recusal_sentences(const Context& context, const Recusal& recusal) {
  std::string details;
  if (const auto basis = recusal.get<"basis">(); !basis.empty())
    details += ", " + context.say("protocol.by_provision", basis);
  std::vector<std::string> beside;
  if (const auto reason = recusal.get<"reason">(); !reason.empty()) beside.emplace_back(reason);
  add_who_decided(beside, context, recusal);
  details += in_parentheses(beside);
  const bool is_eligible = recusal.get<"outcome">() == "eligible";
  std::string line = context.say(is_eligible ? MessageKey("protocol.eligible") : "protocol.disqualified",
                                 name_in_meeting(context, recusal.get<"person">()), details);
  if (const Vote vote = recusal.get<"vote">())
    line += " " + context.say("protocol.vote_on_it", vote_in_words(context, vote));
  if (const auto instead = recusal.get<"instead">(); !instead.empty())
    line += " " + context.say("protocol.took_seat", name_in_meeting(context, instead));
  Text text(std::move(line));
  add_note(text, context, recusal);
  return text;
}

/// `Ada Nes på vegne av Skigruppa: …`
Text remark_text(const Context& context, const Remark& remark) {
  std::string by = enumerated_names_in_meeting(context, remark.get<"by">());
  if (const auto parties = remark.get<"for">(); !parties.empty()) {
    const std::string names = enumerated_names_within(context, parties);
    by = by.empty() ? capitalised(names) : by + " " + context.say("proposal.for", names);
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

void add_closed(Definitions& rows, const Context& context, const Item& item) {
  add_row(rows, context.say("item.closed"), capitalised(closed_in_words(context, item.get<"closed">())));
}

/// True for `enstemmig` in any language, whatever the document's is.
bool says_unanimous(const std::string& words) {
  return std::ranges::any_of(languages, [&](std::string_view tag) {
    return fold_case(words) == message("vote.unanimous", *find_language(tag));
  });
}

std::string urgent_in_words(const Context& context, const View<urgent_type>& urgent) {
  std::string words(urgent.get<"accepted">());
  if (fold_case(words) == "true") words = context.say("column.yes");
  const Vote vote = urgent.get<"vote">();
  std::string voted = vote ? vote_in_words(context, vote) : std::string();
  if (voted.empty()) return words;
  if (vote.get<"unanimous">().value_or(false) && says_unanimous(words)) return voted;
  return words.empty() ? voted : words + ", " + voted;
}

}  // namespace

std::string case_number(const Context& context, const Item& item) {
  const std::string_view written = item.get<"case">();
  const Record* record = context.records.find_case(written);
  if (record == nullptr) return std::string(written);
  const auto of_case = record->as<case_type>();
  const std::string_view reference = of_case.get<"reference">();
  if (!reference.empty() && may_show(context, of_case)) return std::string(reference);
  // An item bears the name of its case more often than not, and says it already.
  std::string name = name_of(context, record->id);
  return name == context.text(item.get<"title">()) ? std::string() : name;
}

std::string title_or_withheld(const Context& context, const Item& item) {
  return may_show(context, item) ? context.text(item.get<"title">()) : capitalised(context.say("withheld"));
}

Definitions item_facts(const Context& context, const Item& item) {
  Definitions rows;
  if (!may_show(context, item)) {
    add_closed(rows, context, item);
    return rows;
  }
  if (context.style.shows<"case_numbers">())
    add_row(rows, context.say("column.case"), case_number(context, item));
  const auto type = item.get<"type">();
  const bool is_said_by_title = type == "approval" && context.as_protocol;
  if (type != "matter" && !is_said_by_title)
    add_row(rows, context.say("item.type"), capitalised(context.label("item.type", type)));
  if (const auto status = item.get<"status">(); !status.empty() && status != "dealt_with")
    add_row(rows, context.say("item.status"), capitalised(context.label("status", status)));
  if (const auto above = item.get<"part_of">(); !above.empty())
    add_row(rows, context.say("item.part_of"), context.say("item.list", above));
  add_row(rows, context.say("item.concerns"), enumerated_names(context, item.get<"concerns">()));
  if (context.style.shows<"treatments">())
    add_row(rows, context.say("item.treatments"), lines(context, item.get<"treatments">(), treatment_text));
  add_row(rows, context.say("item.urgent"), capitalised(urgent_in_words(context, item.get<"urgent">())));
  add_closed(rows, context, item);
  add_row(rows, context.say("meeting.time"), times_between(context, item.get<"start">(), item.get<"end">()));
  const auto add_name = [&](MessageKey key, std::string_view person) {
    if (!person.empty()) add_row(rows, context.say(key), name_in_meeting(context, person));
  };
  add_name("item.chair", item.get<"chair">());
  add_name("item.secretary", item.get<"secretary">());
  add_row(rows, context.say(type == "interpellation" ? MessageKey("item.interpellant") : "item.asked_by"),
          enumerated_names_in_meeting(context, item.get<"asked_by">()));
  if (const auto by = item.get<"by">(); !by.empty())
    add_row(rows, context.say("item.by"), enumerated_names(context, by));
  add_row(rows, context.say("item.answered_by"),
          enumerated_names_in_meeting(context, item.get<"answered_by">()));
  return rows;
}

std::vector<Text> recusals(const Context& context, const Item& item) {
  return lines(context, item.get<"recused">(), recusal_text);
}

std::vector<Text> recusals_in_protocol(const Context& context, const Item& item) {
  return lines(context, item.get<"recused">(), recusal_sentences);
}

MessageKey recusals_heading(const Item& item) {
  const auto recused = item.get<"recused">();
  const bool any_eligible = std::any_of(recused.begin(), recused.end(), [](const Recusal& recusal) {
    return recusal.get<"outcome">() == "eligible";
  });
  return any_eligible ? MessageKey("item.impartiality") : MessageKey("item.recused");
}

List points_of(const Context& context, const Item& item) {
  List list;
  for (const Point& point : shown(context, item.get<"points">()))
    if (Text text = point_text(context, point); !text.empty()) list.items.emplace_back(std::move(text));
  return list;
}

std::vector<Text> item_decisions(const Context& context, const Item& item,
                                 const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> made;
  const auto add = [&](const auto& decision) {
    made.push_back(context.as_protocol ? decision_in_protocol(context, decision, item)
                                       : decision_in_full(context, decision, item));
  };
  for (const auto& decision : shown(context, item.get<"decisions">())) add(decision);
  for (const RecordedDecision& entry : recorded)
    if (entry.item == item.at() && !entry.reported) add(entry.decision);
  return made;
}

std::vector<Text> item_reports(const Context& context, const Item& item,
                               const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> reported;
  for (const RecordedDecision& entry : recorded)
    if (entry.item == item.at() && entry.reported)
      reported.push_back(reported_decision(context, entry.decision));
  return reported;
}

std::vector<Text> item_remarks(const Context& context, const Item& item) {
  return lines(context, item.get<"remarks">(), remark_text);
}

std::vector<Text> agreed_actions(const Context& context, const Item& item,
                                 const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> texts;
  if (!context.style.shows<"actions">()) return texts;
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

}  // namespace ko
