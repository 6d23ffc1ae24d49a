// SPDX-License-Identifier: MIT
#include "report/meeting_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "report/minutes/attendance.hpp"
#include "report/votes/decisions.hpp"

namespace ko {
namespace {

/// The record of the next meeting; a view of nothing when there is none that may be shown.
Meeting next_record(const Context& context, const Meeting& meeting) {
  const Record* record = context.records.find(meeting.get<"next">().get<"meeting">());
  const auto next = record == nullptr ? Meeting() : record->as<meeting_type>();
  return next && may_show(context, next) ? next : Meeting();
}

void add_once(std::vector<std::string>& list, std::string text) {
  if (!text.empty() && std::ranges::find(list, text) == list.end()) list.push_back(std::move(text));
}

/// A document of a meeting, gathered from every place that names it.
struct Mention {
  std::string_view document;
  std::vector<std::string> uses = {};
  std::vector<std::string> items = {};
  std::vector<std::string> notes = {};
};

class Mentions {
 public:
  explicit Mentions(const Context& context) : context_(context) {}

  template <class List>
  void add(const List& documents, const std::string& item) {
    for (const auto& entry : shown(context_, documents)) {
      Mention& mention = of(entry.template get<"document">());
      for (const std::string_view use : entry.template get<"use">())
        add_once(mention.uses, context_.label("use", use));
      add_once(mention.items, item);
      add_once(mention.notes, context_.text(entry.template get<"note">()));
    }
  }

  const std::vector<Mention>& all() const { return all_; }

 private:
  Mention& of(std::string_view document) {
    const auto found =
        std::ranges::find_if(all_, [&](const Mention& mention) { return mention.document == document; });
    return found != all_.end() ? *found : all_.emplace_back(Mention{document});
  }

  const Context& context_;
  std::vector<Mention> all_;
};

Text in_a_line(const Context& context, const Mention& mention) {
  std::vector<std::string> details = mention.uses;
  const Record* record = context.records.find(mention.document);
  if (record != nullptr)
    if (const auto status = record->as<document_type>().get<"status">(); !status.empty() && status != "final")
      details.push_back(context.label("status", status));
  if (!mention.items.empty())
    details.push_back(context.say(mention.items.size() == 1 ? MessageKey("item.list") : "item.lists",
                                  enumerated(mention.items, context.language())));
  Text text(name_of(context, mention.document) + in_parentheses(details));
  for (const std::string& note : mention.notes) add_remark(text, note);
  return text;
}

std::string owner(const Context& context, const Action& action) {
  const auto who = action.get<"who">();
  return who.empty() ? context.say("action.nobody") : enumerated_names(context, who);
}

std::string deadline(const Context& context, const Action& action) {
  const auto due = action.get<"due">();
  if (!due) return context.say("action.no_due");
  if (due->time()) return context.say("action.due", written(*due, context.language()));
  return context.say("action.due", written(due->date(), context.language()));
}

Text line(const Context& context, const Action& action, const std::string& state) {
  Text text(strong(owner(context, action)));
  text += ": " + context.text(action.get<"what">()) + " (" + state + ")";
  return text;
}

template <class Actions>
void append(std::vector<Action>& all, const Context& context, const Actions& actions) {
  for (const Action& action : shown(context, actions)) all.push_back(action);
}

/// `utkast`, `godkjent`; in a protocol as a sentence about it ends.
std::string state_of_minutes(const Context& context, std::string_view status) {
  if (!context.as_protocol) return context.label("status", status);
  return status == "approved" ? context.say("protocol.approved") : context.say("protocol.draft");
}

}  // namespace

std::string time_of(const Context& context, const Meeting& meeting) {
  const auto start = meeting.get<"start">();
  const auto end = meeting.get<"end">();
  return start || end ? written(start, end, context.language()) : context.say("not_stated");
}

std::string date_of(const Context& context, const Meeting& meeting) {
  const auto start = meeting.get<"start">();
  return start ? written_with_weekday(start->date(), context.language()) : context.say("date.not_stated");
}

std::string times_of(const Context& context, const Meeting& meeting) {
  const std::string times = written_times(meeting.get<"start">(), meeting.get<"end">(), context.language());
  return times.empty() ? context.say("not_stated") : times;
}

std::string place_of(const Context& context, const Meeting& meeting) {
  const std::string place = context.text(meeting.get<"place">());
  return place.empty() ? context.say("not_stated") : place;
}

std::string next_meeting_of(const Context& context, const Meeting& meeting) {
  const Meeting record = next_record(context, meeting);
  auto start = meeting.get<"next">().get<"start">();
  if (!start) start = record.get<"start">();
  std::string place = context.text(meeting.get<"next">().get<"place">());
  if (place.empty()) place = context.text(record.get<"place">());
  if (!start)
    return place.empty() ? context.say("not_stated") : context.say("date.not_stated") + ", " + place;
  const std::string when = written(*start, context.language());
  return place.empty() ? when : when + ", " + place;
}

std::string notice_of(const Context& context, const Meeting& meeting, bool with_approval) {
  const auto called = meeting.get<"called">();
  const auto on = called.get<"on">();
  std::string text = on ? written(*on, context.language()) : std::string();
  if (const auto by = called.get<"by">(); !by.empty()) {
    const std::string caller = context.say("meeting.called_by", name_within(context, by));
    text += text.empty() ? caller : " " + caller;
  }
  if (const auto how = called.get<"how">(); !how.empty())
    text += (text.empty() ? "" : ", ") + std::string(how);
  if (with_approval && called.get<"approved">().value_or(false))
    text += (text.empty() ? "" : ", ") + context.say("meeting.called_approved");
  return text;
}

std::string agenda_approval(const Context& context, const Meeting& meeting) {
  const auto approval = meeting.get<"agenda_approved">();
  if (!approval || !may_show(context, approval) || !approval.get<"approved">().value_or(true)) return {};
  std::vector<std::string> changes;
  for (const Localized& change : approval.get<"changes">()) {
    std::string words = context.text(change);
    while (words.ends_with('.')) words.pop_back();
    changes.push_back(std::move(words));
  }
  std::string text = changes.empty()
                         ? context.say("meeting.agenda_as_sent")
                         : context.say("meeting.agenda_changed", fmt::format("{}", fmt::join(changes, "; ")));
  if (const Vote vote = approval.get<"vote">()) text += ", " + vote_in_words(context, vote);
  return text;
}

Definitions beside_the_agenda(const Context& context, const std::vector<RecordedDecision>& recorded) {
  std::vector<Text> made;
  std::vector<Text> reported;
  std::vector<Text> actions;
  for (const RecordedDecision& entry : recorded) {
    if (entry.item) continue;
    if (entry.reported) {
      reported.push_back(reported_decision(context, entry.decision));
      continue;
    }
    made.push_back(decision_in_full(context, entry.decision));
    for (const Action& action : shown(context, entry.decision.get<"actions">()))
      actions.push_back(action_as_agreed(context, action));
  }
  Definitions rows;
  add_row(rows, context, "item.reported", "item.all_reported", std::move(reported));
  add_row(rows, context, "item.decision", "item.decisions", std::move(made));
  if (context.style.shows<"actions">()) add_row(rows, context.say("item.actions"), std::move(actions));
  return rows;
}

std::string approval_of(const Context& context, const Meeting& meeting, bool with_signers) {
  const auto minutes = meeting.get<"minutes">();
  const auto status = minutes.get<"status">();
  std::string text = status.empty() ? context.say("not_stated") : state_of_minutes(context, status);
  const auto on = minutes.get<"on">();
  const std::string day = on ? written(*on, context.language()) : std::string();
  const auto approved_in = minutes.get<"approved_in">();
  const std::string where =
      approved_in.empty()
          ? std::string()
          : meeting_by_day(context, approved_in, "minutes.approved_in_on", "minutes.approved_in");
  const bool says_day = !where.empty() && where == context.say("minutes.approved_in_on", day);
  if (!day.empty() && !says_day) text += " " + day;
  if (!where.empty()) text += " " + where;
  if (const auto approvers = minutes.get<"approved_by">(); !approvers.empty()) {
    const std::string names = enumerated_names_within(context, approvers);
    text += status == "approved" ? " " + context.say("meeting.called_by", names)
                                 : ", " + context.say("minutes.approved_by", names);
  }
  if (const auto by = minutes.get<"by">(); !by.empty())
    text += ", " + context.say("minutes.by", name_of(context, by));
  if (const auto elected = minutes.get<"signers">(); with_signers && !elected.empty())
    text += ", " + context.say("minutes.signers", enumerated_names(context, elected));
  if (const auto elected = minutes.get<"approvers">(); with_signers && !elected.empty())
    text += ", " + context.say("minutes.approvers", enumerated_names(context, elected));
  if (const auto signers = minutes.get<"signed_by">(); !signers.empty())
    text += ", " + context.say(context.as_protocol ? MessageKey("protocol.signed_by") : "minutes.signed_by",
                               enumerated_names(context, signers));
  return text;
}

std::string recipients_of(const Context& context, const Meeting& meeting) {
  return enumerated_names(context, meeting.get<"minutes">().get<"sent_to">());
}

std::vector<Text> documents_of(const Context& context, const Meeting& meeting) {
  Mentions mentions(context);
  mentions.add(meeting.get<"documents">(), {});
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">()) {
    const std::string number = number_of(item, ++place);
    if (may_show(context, item)) mentions.add(item.get<"documents">(), number);
  }
  std::vector<Text> lines;
  for (const Mention& mention : mentions.all()) lines.push_back(in_a_line(context, mention));
  return lines;
}

std::vector<Action> actions_of(const Context& context, const Meeting& meeting,
                               const std::vector<RecordedDecision>& recorded) {
  std::vector<Action> all;
  for (const Item& item : shown(context, meeting.get<"agenda">())) {
    append(all, context, item.get<"actions">());
    for (const auto& decision : shown(context, item.get<"decisions">()))
      append(all, context, decision.get<"actions">());
  }
  for (const RecordedDecision& entry : recorded)
    if (!entry.reported) append(all, context, entry.decision.get<"actions">());
  return all;
}

bool is_done(const Context& context, const Action& action) {
  const auto done = action.get<"done">();
  return done && done->first() <= context.options.as_of;
}

bool is_dropped(const Context& context, const Action& action) {
  const auto dropped = action.get<"dropped">();
  if (!dropped) return false;
  const auto on = dropped.get<"on">();
  return !on || on->first() <= context.options.as_of;
}

bool is_overdue(const Context& context, const Action& action) {
  const auto due = action.get<"due">();
  return due && due->date().last() < context.options.as_of;
}

std::string standing(const Context& context, const Action& action) {
  if (is_done(context, action))
    return context.say("action.done", written(*action.get<"done">(), context.language()));
  if (is_dropped(context, action)) {
    const std::string why = context.text(action.get<"dropped">().get<"why">());
    return why.empty() ? context.say("action.dropped") : context.say("action.dropped_why", why);
  }
  return deadline(context, action) + (is_overdue(context, action) ? ", " + context.say("action.late") : "");
}

bool is_open(const Context& context, const Action& action) {
  return !is_done(context, action) && !is_dropped(context, action);
}

Text action_as_agreed(const Context& context, const Action& action) {
  Text text = line(context, action, deadline(context, action));
  add_note(text, context, action);
  return text;
}

Text action_as_it_stands(const Context& context, const Action& action) {
  return line(context, action, standing(context, action));
}

std::vector<Text> actions_by_owner(const Context& context, const std::vector<Action>& actions) {
  std::vector<std::string> owners;
  for (const Action& action : actions) {
    std::string name = owner(context, action);
    if (std::ranges::find(owners, name) == owners.end()) owners.push_back(std::move(name));
  }
  std::vector<Text> lines;
  for (const std::string& name : owners)
    for (const Action& action : actions)
      if (owner(context, action) == name) lines.push_back(action_as_it_stands(context, action));
  return lines;
}

}  // namespace ko
