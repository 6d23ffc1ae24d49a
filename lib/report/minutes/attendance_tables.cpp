// SPDX-License-Identifier: MIT
#include "report/minutes/attendance_tables.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/structure.hpp"
#include "report/minutes/attendance.hpp"

namespace ko {
namespace {

Cell cell(std::string text) {
  return Cell(std::move(text));
}

Table table_of(const Context& context, const std::vector<MessageKey>& headings) {
  Table table;
  for (const MessageKey heading : headings) table.columns.push_back({.name = context.say(heading)});
  return table;
}

/// The role of somebody in a body on the day of a meeting; empty where no membership says one, and of whom
/// nothing may be told.
std::string_view role_on(const Context& context, const std::vector<Tenure>& members, const Meeting& meeting,
                         std::string_view person) {
  const auto start = meeting.get<"start">();
  for (const Tenure& tenure : members) {
    const bool is_theirs = tenure.person != nullptr && tenure.person->id == person && !person.empty() &&
                           may_show(context, tenure.person->as<person_type>());
    if (is_theirs && (!start || tenure.period.contains(start->date().first())) &&
        !tenure.entry.get<"role">().empty())
      return tenure.entry.get<"role">();
  }
  return {};
}

/// What a role is called in a body: who leads the council of a municipality is its mayor.
std::string title_in(const Context& context, const Meeting& meeting, std::string_view role) {
  const Record* body = context.records.find(meeting.get<"body">());
  const auto council = body != nullptr ? body->as<organisation_type>() : View<organisation_type>();
  const Record* above = context.records.find(council.get<"parent">());
  const bool is_of_municipality = council.get<"type">() == "council" && above != nullptr &&
                                  above->as<organisation_type>().get<"type">() == "municipality";
  if (is_of_municipality && role == "leader") return context.say("role.mayor");
  if (is_of_municipality && role == "deputy_leader") return context.say("role.deputy_mayor");
  return context.label("role", role);
}

/// `Varamedlem, på fjernmøte`
std::string function_of(const Context& context, const std::vector<Tenure>& members, const Meeting& meeting,
                        const Presence& entry) {
  std::string_view role = entry.get<"role">();
  if (role.empty() && !entry.get<"instead_of">().empty()) role = "deputy";
  if (role.empty()) role = role_on(context, members, meeting, entry.get<"person">());
  if (role.empty()) role = "member";
  std::string words = capitalised(title_in(context, meeting, role));
  if (entry.get<"remote">().value_or(false)) words += ", " + context.say("present.remote");
  if (entry.get<"voting">() == "advisory") words += ", " + context.label("voting", "advisory");
  return words;
}

}  // namespace

Table members_present(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const Record* body = body_of(context.records, meeting);
  std::vector<Tenure> members;
  if (body != nullptr) members = tenures_of(context.records, *body);
  std::erase_if(members, [&](const Tenure& tenure) { return !may_show(context, tenure.entry); });
  const bool with_parties = context.style.shows<"parties">();
  Table table =
      with_parties
          ? table_of(context, {"column.name", "column.function", "column.party", "column.instead_of"})
          : table_of(context, {"column.name", "column.function", "column.instead_of"});
  for (const Presence& entry : shown(context, meeting.get<"present">())) {
    const auto absent = entry.get<"instead_of">();
    std::vector<Cell> row = {cell(who(context, entry)), cell(function_of(context, members, meeting, entry))};
    if (with_parties) row.push_back(cell(party_in_meeting(context, entry)));
    row.push_back(cell(absent.empty() ? std::string() : name_of(context, absent)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string how_many_met(const Context& context, MessageKey said) {
  if (context.meeting == nullptr || !context.meeting->recorded()) return {};
  const Headcount members = context.meeting->seats().members;
  const Headcount met = context.meeting->seated_at_all();
  if (!members.known() || !met.known() || members.certain == 0) return {};
  return context.say(said, met.certain, members.certain);
}

Table officials_present(const Context& context, const Meeting& meeting) {
  Table table = table_of(context, {"column.name", "column.position"});
  for (const Official& entry : shown(context, meeting.get<"administration">()))
    table.rows.push_back({cell(who(context, entry)), cell(capitalised(std::string(entry.get<"title">())))});
  return table;
}

}  // namespace ko
