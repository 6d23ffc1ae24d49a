// SPDX-License-Identifier: MIT
/// A person: places held now and before, roles in projects, and how often they were at meetings.
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/records/structure.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/meetings/attendance_by_person.hpp"
#include "report/records/tenure_words.hpp"
#include "report/registers/agreed_actions.hpp"
#include "report/set_index.hpp"

namespace ko {
namespace {

Definitions person_facts(const Context& context, const Person& person) {
  Definitions rows;
  add_row(rows, context.say("column.position"), context.text(person.get<"title">()));
  if (const auto employer = person.get<"employer">(); !employer.empty())
    add_row(rows, context.say("person.employer"), name_of(context, employer));
  if (const auto party = person.get<"party">(); !party.empty())
    add_row(rows, context.say("column.party"), name_of(context, party));
  return rows;
}

/// The places that somebody holds on the report's day, or that are over by then.
Table places_table(const Context& context, const std::vector<Tenure>& places, bool are_held) {
  Table table = table_headed(context, {"person.organisation", "organisation.role", "organisation.for",
                                       "organisation.percent", "organisation.days", "column.remark"});
  for (const Tenure& tenure : places) {
    const bool is_over = tenure.period.end && *tenure.period.end <= context.options.as_of;
    if (are_held ? !is_held_now(context, tenure) : !is_over) continue;
    const auto represented = tenure.entry.get<"for">();
    const auto percent = tenure.entry.get<"percent">();
    table.rows.push_back({cell_of(name_of(context, tenure.organisation->id)),
                          cell_of(role_in_words(context, tenure)),
                          cell_of(represented.empty() ? "" : name_of(context, represented)),
                          cell_of(percent ? written(*percent, context.language()) : ""),
                          cell_of(days_of(context, tenure.entry.get<"from">(), tenure.entry.get<"to">())),
                          cell_of(remark_on(context, tenure))});
  }
  return without_empty_columns(std::move(table));
}

Table project_roles(const Context& context, std::string_view person) {
  Table table = table_headed(context, {"person.project", "organisation.role", "organisation.percent",
                                       "organisation.days", "column.remark"});
  for (const Record& record : context.records.records(Kind::project)) {
    const auto project = record.as<project_type>();
    if (!may_show(context, project)) continue;
    for (const ProjectRole& role : shown(context, project.get<"roles">())) {
      const auto holders = role.get<"held_by">();
      if (!has_id(holders, person)) continue;
      const auto percent = role.get<"percent">();
      table.rows.push_back({cell_of(name_of(context, record.id)),
                            cell_of(capitalised(context.label("role", role.get<"role">()))),
                            cell_of(percent ? written(*percent, context.language()) : ""),
                            cell_of(days_of(context, role.get<"from">(), role.get<"to">())),
                            cell_of(context.text(role.get<"note">()))});
    }
  }
  return without_empty_columns(std::move(table));
}

/// The bodies at whose meetings the records name somebody.
std::set<std::string_view> bodies_met(const Context& context, const Record& person) {
  std::set<std::string_view> bodies;
  for (const Link& link : context.records.links_to(person))
    if (const auto meeting = context.records.records()[link.from].as<meeting_type>())
      bodies.insert(meeting.get<"body">());
  return bodies;
}

/// A row for each of these bodies, with how the person attended.
Table meetings_attended(const Context& context, const Record& person, const SetIndex& index) {
  Table table;
  for (const std::string_view id : bodies_met(context, person)) {
    if (context.records.find(id) == nullptr) continue;
    Table of_body = attendance_by_person(context, index.attendance(id, person.id));
    if (table.columns.empty()) table.columns = of_body.columns;
    for (auto& row : of_body.rows) {
      row.front() = cell_of(name_of(context, id));
      table.rows.push_back(std::move(row));
    }
  }
  if (!table.columns.empty()) table.columns.front().name = context.say("meeting.body");
  return table;
}

List open_actions(const Context& context, std::string_view person, const SetIndex& index) {
  List list;
  for (const AgreedAction* each : index.actions_of(person))
    if (is_open(context, each->action)) list.items.push_back(action_line(context, *each, person));
  return list;
}

DocumentTree person_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const auto person = about.as<person_type>();
  std::optional<SetIndex> own;
  const SetIndex& index = options.index != nullptr ? *options.index : own.emplace(records, options);
  std::vector<Tenure> places = index.tenures_of(about);
  std::erase_if(places, [&](const Tenure& tenure) { return !may_show_place(context, tenure); });
  DocumentTree document = document_titled(context, name_of(context, about.id));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  if (Definitions facts = person_facts(context, person); !facts.rows.empty())
    blocks.push_back({std::move(facts)});
  if (const std::string note = context.text(person.get<"note">()); !note.empty()) add_paragraph(blocks, note);
  const std::size_t before = blocks.size();
  add_part(blocks, context.say("person.places"), places_table(context, places, true));
  add_part(blocks, context.say("person.former_places"), places_table(context, places, false));
  add_part(blocks, context.say("person.project_roles"), project_roles(context, about.id));
  add_part(blocks, context.say("attendance.title"), meetings_attended(context, about, index));
  add_part(blocks, context.say("person.actions"), open_actions(context, about.id, index));
  if (blocks.size() == before) add_paragraph(blocks, context.say("person.nothing"));
  return document;
}

}  // namespace

KO_ENTRY(Report, person_report_entry) = {
    .name = "person",
    .argument = "PERSON",
    .about = Kind::person,
    .summary = "a person: places held now and before, roles in projects, meetings attended",
    .example = "ko report person halvor-rostad",
    .make = person_report};

}  // namespace ko
