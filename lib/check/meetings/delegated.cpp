// SPDX-License-Identifier: MIT
/// KO594: what officials decided by delegation, and whether the body that delegated it was told.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {
namespace {

/// The first meeting of a body that was held after a day; null where none is recorded.
const Record* held_after(const CheckContext& context, const Record& body, Day day) {
  for (const BodyMeeting& each : context.meetings_after(body, day))
    if (was_held(each.meeting->as<meeting_type>())) return each.meeting;
  return nullptr;
}

/// Whether a meeting of the body names the decision anywhere, such as in what a decision `concerns`.
bool is_named_by_body(const CheckContext& context, const Record& decision, std::string_view body) {
  const auto links = context.records.links_to(decision);
  return std::ranges::any_of(links, [&](const Link& link) {
    const Record& from = context.records.records()[link.from];
    return from.kind == Kind::meeting && from.as<meeting_type>().get<"body">() == body;
  });
}

/// Whether an item by which a meeting is told of things lists a document that the decision is about.
bool is_listed(const Meeting& meeting, const Decision& decision) {
  const auto concerned = decision.get<"concerns">();
  const auto agenda = meeting.get<"agenda">();
  return std::any_of(agenda.begin(), agenda.end(), [&](const Item& item) {
    const auto documents = item.get<"documents">();
    const bool tells = item.get<"type">() == "delegated" || item.get<"type">() == "report";
    return tells && std::any_of(documents.begin(), documents.end(), [&](const auto& entry) {
             return std::find(concerned.begin(), concerned.end(), entry.template get<"document">()) !=
                    concerned.end();
           });
  });
}

void delegated_not_reported(const CheckContext& context, const Record& record, Findings& findings) {
  const Decision decision = record.as<decision_type>();
  const auto date = decision.get<"date">();
  const Record* body = context.records.find(decision.get<"body">());
  const bool is_by_delegation = !decision.get<"by">().empty() && decision.get<"meeting">().empty();
  if (!is_by_delegation || !date || date->vague() || body == nullptr) return;
  if (!decision.get<"reported_in">().empty() || is_named_by_body(context, record, body->id)) return;
  const Record* next = held_after(context, *body, date->last());
  if (next == nullptr || is_listed(next->as<meeting_type>(), decision)) return;
  findings.add(
      decision.cursor<"by">(),
      fmt::format("`{}` has met since, and nothing says that it was told of this", body->id),
      fmt::format("add `reported_in`, such as `{}`, or name the decision there in `concerns`", next->id),
      {{next->at.child(id_field).place(), "its next meeting"}});
}

constexpr Check delegated_checks[] = {
    {.rule = {.code = "KO594",
              .name = "delegated-not-reported",
              .severity = Severity::advice,
              .summary = "a decision by delegation of which the body was not told when it next met",
              .why = "who delegates remains answerable, and can call back only what it knows of",
              .terms = "delegert vedtak, delegert sak, referatsak, delegated decision",
              .silent_in_drafts = true},
     .limit = "the day the body next met",
     .kinds = Kind::decision,
     .each = delegated_not_reported},
};

}  // namespace

KO_ENTRY(RuleFile, delegated_rules) = {delegated_checks};

}  // namespace ko
