// SPDX-License-Identifier: MIT
/// KO309, KO310 and KO531: who chairs a meeting, leads a project or keeps the minutes without being a member,
/// and who is in a meeting for another party than the one they sit in the body for.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/party.hpp"

namespace ko {
namespace {

/// What is known of a body's members on the days a meeting, or a project, can have been.
class Members {
 public:
  Members(const CheckContext& context, const Record& body, const Days& days)
      : tenures_(context.tenures_of(body)), days_(days) {}

  /// True when some member is recorded, and none whose identity is open: then who is not among them is none.
  bool are_known() const {
    bool any = false;
    for (const Tenure& tenure : tenures_) {
      if (!may_hold(tenure) || tenure.vacant()) continue;
      if (tenure.person == nullptr) return false;
      any = true;
    }
    return any;
  }

  bool has(const Record& person) const {
    return std::ranges::any_of(
        tenures_, [&](const Tenure& tenure) { return tenure.person == &person && may_hold(tenure); });
  }

 private:
  bool may_hold(const Tenure& tenure) const {
    const Days possible = possible_days(tenure);
    return possible.first <= days_.last && days_.first <= possible.last;
  }

  std::span<const Tenure> tenures_;
  Days days_;
};

Days start_days(const Meeting& meeting) {
  const auto start = meeting.get<"start">();
  if (!start || start->date().vague()) return {};
  return {start->date().first(), start->date().last()};
}

const Record* find_person(const CheckContext& context, std::string_view id) {
  const Record* person = context.records.find(id);
  return person != nullptr && person->kind == Kind::person ? person : nullptr;
}

/// True when the minutes say in whose place the person is there: a substitute sits for a member.
bool is_substitute(const Meeting& meeting, std::string_view person) {
  for (Presence presence : meeting.get<"present">())
    if (presence.get<"person">() == person && presence.has<"instead_of">()) return true;
  for (Absence absence : meeting.get<"absent">())
    if (absence.get<"substitute">().get<"person">() == person) return true;
  return false;
}

bool is_listed_as_there(const Meeting& meeting, std::string_view person) {
  for (Presence presence : meeting.get<"present">())
    if (presence.get<"person">() == person) return true;
  for (Guest guest : meeting.get<"guests">())
    if (guest.get<"person">() == person) return true;
  for (Official official : meeting.get<"administration">())
    if (official.get<"person">() == person) return true;
  return false;
}

void chair_not_a_member(const CheckContext& context, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const Record* body = body_of(context.records, meeting);
  const Record* chair = find_person(context, meeting.get<"chair">());
  if (body == nullptr || chair == nullptr) return;
  const Members members(context, *body, start_days(meeting));
  if (!members.are_known() || members.has(*chair) || is_substitute(meeting, chair->id)) return;
  findings.add(
      meeting.cursor<"chair">(),
      fmt::format("`{}` chaired the meeting and is no member of `{}`", chair->id, body->id),
      fmt::format("add the membership to `{}`, or write in `instead_of` whose place it was", body->id));
}

void project_leader_not_in_group(const CheckContext& context, const Record& record, Findings& findings) {
  const Project project = record.as<project_type>();
  const Record* group = context.records.find(project.get<"group">());
  if (group == nullptr || group->kind != Kind::organisation) return;
  for (ProjectRole role : project.get<"roles">()) {
    if (role.get<"role">() != "leader" || role.get<"tentative">().value_or(false)) continue;
    const Members members(context, *group, certain_days(role.get<"from">(), role.get<"to">()));
    const auto holders = role.get<"held_by">();
    for (auto at = holders.begin(); !(at == holders.end()); ++at) {
      const Record* leader = find_person(context, *at);
      if (leader == nullptr || !members.are_known() || members.has(*leader)) continue;
      findings.add(
          at.cursor(),
          fmt::format("`{}` leads the project and is no member of its group `{}`", leader->id, group->id),
          fmt::format("add the membership to `{}`, or write the group the leader is in", group->id));
    }
  }
}

void leader_not_a_member(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::meeting) return chair_not_a_member(context, record, findings);
  project_leader_not_in_group(context, record, findings);
}

/// A secretary may be staff: of the body or of an organisation above it, or one who is listed as there.
void secretary_not_there(const CheckContext& context, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const Record* body = body_of(context.records, meeting);
  const Record* secretary = find_person(context, meeting.get<"secretary">());
  if (body == nullptr || secretary == nullptr || is_listed_as_there(meeting, secretary->id)) return;
  const Days days = start_days(meeting);
  if (!Members(context, *body, days).are_known()) return;
  std::vector<const Record*> bodies = ancestors(context.records, *body);
  bodies.push_back(body);
  for (const Record* each : bodies)
    if (Members(context, *each, days).has(*secretary)) return;
  findings.add(meeting.cursor<"secretary">(),
               fmt::format("`{}` kept the minutes, is no member of `{}`, and is not listed as there",
                           secretary->id, body->id),
               "list the secretary under `present`, `administration` or `guests`, or add the membership");
}

void other_party(const CheckContext& context, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const auto start = meeting.get<"start">();
  if (!start) return;
  Standing standing{.body = meeting.get<"body">(), .days = Period::of(start->date())};
  for (const Presence entry : meeting.get<"present">()) {
    standing.person = entry.get<"person">();
    standing.on_behalf_of = entry.get<"for">();
    const std::string_view party =
        contradicted_party(standing, [&](std::string_view id) { return context.records.find(id); });
    if (party.empty()) continue;
    findings.add(entry.cursor<"for">(),
                 fmt::format("`{}` is there for `{}`, and sits in `{}` for `{}` that day", standing.person,
                             standing.on_behalf_of, standing.body, party),
                 fmt::format("write `{}`, or record when the membership changed", party));
  }
}

constexpr Check officer_checks[] = {
    {.rule =
         {.code = "KO309",
          .name = "leader-not-a-member",
          .severity = Severity::warning,
          .summary = "somebody who chairs a body, or leads a project, without being a member of it",
          .why =
              "whoever leads a body is elected among its members; otherwise a membership was not recorded"},
     .kinds = {Kind::meeting, Kind::project},
     .each = leader_not_a_member},
    {.rule = {.code = "KO310",
              .name = "secretary-not-there",
              .severity = Severity::advice,
              .summary = "a secretary who is neither a member, nor staff above, nor listed as there",
              .why = "who keeps the minutes was in the room, and the minutes list who was"},
     .kinds = Kind::meeting,
     .each = secretary_not_there},
    {.rule = {.code = "KO531",
              .name = "other-party",
              .severity = Severity::warning,
              .summary = "somebody in a meeting for another party than the membership states",
              .why = "votes are counted by party, and count for the wrong one where the two differ"},
     .kinds = Kind::meeting,
     .each = other_party},
};

}  // namespace

KO_ENTRY(RuleFile, officer_rules) = {officer_checks};

}  // namespace ko
