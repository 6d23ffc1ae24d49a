// SPDX-License-Identifier: MIT
#include "report/actions.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ko {
namespace {

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

Text line(const Context& context, const Action& action, const std::string& state) {
  Text text(strong(owner(context, action)));
  text += ": " + context.text(action.get<"what">()) + " (" + state + ")";
  return text;
}

template <class Actions>
void append(std::vector<Action>& all, const Context& context, const Actions& actions) {
  for (const Action& action : shown(context, actions)) all.push_back(action);
}

}  // namespace

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
    if (std::find(owners.begin(), owners.end(), name) == owners.end()) owners.push_back(std::move(name));
  }
  std::vector<Text> lines;
  for (const std::string& name : owners)
    for (const Action& action : actions)
      if (owner(context, action) == name) lines.push_back(action_as_it_stands(context, action));
  return lines;
}

}  // namespace ko
