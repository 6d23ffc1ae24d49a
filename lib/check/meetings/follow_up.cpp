// SPDX-License-Identifier: MIT
/// KO521 to KO525: what came of an item, who is to do it, and whether it was done.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

/// Calls `visit(const Action&)` for every action of a record, wherever it stands.
template <class Visit>
void each_action(const Record& record, Visit visit) {
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.shape.value == Value::entry && field.shape.entry == &action_type) visit(Action(value));
  });
}

bool is_open(const Action& action) {
  return !action.has<"done">() && !action.has<"dropped">();
}

/// True when the last day of the action, if it is exact, is over.
bool is_overdue(const Action& action, Day today) {
  const auto due = action.get<"due">();
  return is_open(action) && due && certainly_before(due->date(), today);
}

bool is_empty(const Item& item) {
  return item.get<"points">().empty() && item.get<"proposals">().empty() && item.get<"votes">().empty() &&
         item.get<"elections">().empty() && item.get<"decisions">().empty() &&
         item.get<"actions">().empty() && item.get<"documents">().empty() && !item.has<"note">();
}

/// What was put to the meeting and has no decision, by the item itself.
bool is_left_open(const Item& item) {
  if (item.get<"proposals">().empty() && item.get<"votes">().empty()) return false;
  if (!item.get<"decisions">().empty()) return false;
  for (Election election : item.get<"elections">())
    if (!election.get<"elected">().empty()) return false;
  const auto votes = item.get<"votes">();
  const auto says_outcome = [](const Vote& vote) { return !vote.get<"outcome">().empty(); };
  if (!votes.empty() && std::all_of(votes.begin(), votes.end(), says_outcome)) return false;
  const auto points = item.get<"points">();
  return std::none_of(points.begin(), points.end(),
                      [](const Point& point) { return point.get<"kind">() == "decision"; });
}

/// A report, a question and the like come to nothing by themselves; where something was proposed, they do.
bool may_come_to_nothing(const Item& item) {
  constexpr std::string_view types[] = {"report", "information", "question", "interpellation"};
  return std::ranges::find(types, item.get<"type">()) != std::end(types);
}

/// Whether a decision with a record of its own may be of the item: it names the meeting, and the item or
/// none.
bool decided_elsewhere(const CheckContext& context, const Attendance& meeting, std::size_t item) {
  const std::string number = item_number(meeting, item);
  for (const Link& link : context.records.links_to(meeting.record())) {
    const Decision decision = context.records.records()[link.from].as<decision_type>();
    if (decision.cursor<"meeting">().index() != link.node) continue;
    if (decision.get<"item">().empty() || decision.get<"item">() == number) return true;
  }
  return false;
}

void item_without_result(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const auto items = meeting.items();
  // A meeting of which only the agenda is recorded has no minutes yet.
  if (!meeting.held() || std::ranges::all_of(items, is_empty)) return;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string_view status = items[i].get<"status">();
    if (!status.empty() && status != "dealt_with") continue;  // says itself what came of it
    const bool empty = is_empty(items[i]);
    if (empty ? may_come_to_nothing(items[i]) : !is_left_open(items[i])) continue;
    if (decided_elsewhere(context, meeting, i)) continue;
    const std::string number = item_number(meeting, i);
    findings.add(items[i].cursor<"title">(),
                 empty ? fmt::format("nothing is recorded of what item {} came to", number)
                       : fmt::format("nothing says what came of the {} in item {}",
                                     items[i].get<"votes">().empty() ? "proposals" : "vote", number),
                 empty ? "add `points`, `decisions` or `actions`; a point can say that nothing was raised"
                       : "add `decisions`, with the `outcome` of each");
  }
}

void action_without_owner(const CheckContext&, const Record& record, Findings& findings) {
  each_action(record, [&](const Action& action) {
    if (!is_open(action) || !action.get<"who">().empty()) return;
    findings.add(action.cursor<"what">() ? action.cursor<"what">() : action.at(),
                 "nothing says who is to do this", "add `who`, a person or an organisation");
  });
}

void action_without_deadline(const CheckContext&, const Record& record, Findings& findings) {
  each_action(record, [&](const Action& action) {
    if (!is_open(action) || action.get<"due">()) return;
    findings.add(action.cursor<"what">() ? action.cursor<"what">() : action.at(),
                 "nothing says when this is to be done", "add `due`, or `done` with the day it was done");
  });
}

template <class Actions>
void check_overdue(const Actions& actions, Day today, Findings& findings) {
  for (Action action : actions) {
    if (!is_overdue(action, today)) continue;
    findings.add(
        action.template cursor<"due">(),
        fmt::format("this was to be done by {}, and nothing says that it was", action.get<"due">()->str()),
        "add `done` with the day, or `dropped: {on, why}`");
  }
}

void overdue_action(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::document)
    return check_overdue(record.as<document_type>().get<"actions">(), context.today, findings);
  for (Item item : record.as<meeting_type>().get<"agenda">())
    check_overdue(item.get<"actions">(), context.today, findings);
}

/// Whether anything but the passing of time says what became of a decision: that it was carried out, or an
/// action of it done or given up.
template <class AnyDecision>
bool has_follow_up(const AnyDecision& decision) {
  if (decision.template has<"implemented">()) return true;
  for (Action action : decision.template get<"actions">())
    if (!is_open(action)) return true;
  return false;
}

/// A later decision that carries this one further, or replaces it.
bool is_carried_further(const Register& records, const Record& decision) {
  const auto links = records.links_to(decision);
  return std::ranges::any_of(links, [&](const Link& link) {
    return records.records()[link.from].kind == Kind::decision && &records.records()[link.from] != &decision;
  });
}

template <class AnyDecision>
void check_follow_up(const AnyDecision& decision, Day today, Findings& findings) {
  if (has_follow_up(decision)) return;
  std::vector<Action> overdue;
  for (Action action : decision.template get<"actions">())
    if (is_overdue(action, today)) overdue.push_back(action);
  if (overdue.empty()) return;
  Finding& finding = findings.add(decision.template cursor<"title">(),
                                  "what was to follow from this decision is past its date",
                                  "add `implemented`, or `done` or `dropped` to its actions");
  for (const Action& action : overdue)
    finding.related.push_back(
        {action.cursor<"due">().place(), fmt::format("was due on {}", action.get<"due">()->str())});
}

void decision_without_follow_up(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::decision) {
    if (!is_carried_further(context.records, record))
      check_follow_up(record.as<decision_type>(), context.today, findings);
    return;
  }
  for (Item item : record.as<meeting_type>().get<"agenda">())
    for (ItemDecision decision : item.get<"decisions">()) check_follow_up(decision, context.today, findings);
}

constexpr Kinds with_decisions = {Kind::meeting, Kind::decision};
constexpr Kinds with_actions = {Kind::meeting, Kind::decision, Kind::document};

constexpr Check follow_up_checks[] = {
    {.rule = {.code = "KO521",
              .name = "item-without-result",
              .severity = Severity::warning,
              .summary = "an item of which nothing says what it came to",
              .why = "who was not there cannot tell a matter that fell from one that was forgotten",
              .terms = "vedtak, sak",
              .silent_in_drafts = true},
     .meeting = item_without_result},
    {.rule = {.code = "KO522",
              .name = "action-without-owner",
              .severity = Severity::warning,
              .summary = "something to be done, and nobody to do it",
              .why = "what everybody is to do, nobody does",
              .terms = "oppfølging, ansvarlig",
              .silent_in_drafts = true},
     .kinds = with_actions,
     .each = action_without_owner},
    {.rule = {.code = "KO523",
              .name = "action-without-deadline",
              .severity = Severity::advice,
              .summary = "something to be done, and no date by which",
              .why = "without a date it never becomes late, and nobody is reminded",
              .terms = "oppfølging, frist",
              .silent_in_drafts = true},
     .kinds = with_actions,
     .each = action_without_deadline},
    {.rule = {.code = "KO524",
              .name = "overdue-action",
              .severity = Severity::warning,
              .summary = "an action past its date of which nothing says that it was done",
              .why = "either it was not done, or the record was not kept up",
              .terms = "oppfølging, frist, overdue",
              .depends_on_today = true},
     .limit = "the last day of the action",
     .kinds = {Kind::meeting, Kind::document},
     .each = overdue_action},
    {.rule = {.code = "KO525",
              .name = "decision-without-follow-up",
              .severity = Severity::warning,
              .summary = "a decision whose dates have passed, and of which nothing more was heard",
              .why = "a decision that is not carried out is a wish; one that was deserves to be told",
              .terms = "oppfølging, iverksetting",
              .depends_on_today = true,
              .silent_in_drafts = true},
     .limit = "the last day of the action",
     .kinds = with_decisions,
     .each = decision_without_follow_up},
};

}  // namespace

KO_ENTRY(RuleFile, follow_up_rules) = {follow_up_checks};

}  // namespace ko
