// SPDX-License-Identifier: MIT
/// A project: its mandate, how it is steered, its phases, measures and plans, and what it was found to be
/// worth.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"
#include "report/minutes/attendance.hpp"
#include "report/pictures/time_line.hpp"
#include "report/records/tenure_words.hpp"

namespace ko {
namespace {

/// The document that holds the mandate, what it says, and what approved it.
std::vector<Text> project_mandate(const Context& context, const Project& project) {
  const auto mandate = project.get<"mandate">();
  if (!mandate || !may_show(context, mandate)) return {};
  std::vector<Text> lines;
  if (const auto document = mandate.get<"document">(); !document.empty())
    lines.emplace_back(name_of(context, document));
  if (std::string text = context.text(mandate.get<"text">()); !text.empty())
    lines.emplace_back(std::move(text));
  if (const auto approved = mandate.get<"approved">(); !approved.empty()) {
    const Record* record = context.records.resolve(approved).record;
    const auto decision = record == nullptr ? Decision() : record->as<decision_type>();
    const bool may_tell = may_show(context, decision);
    std::vector<std::string> details;
    if (may_tell && !decision.get<"body">().empty())
      details.push_back(name_of(context, decision.get<"body">()));
    if (const auto date = decision.get<"date">(); may_tell && date)
      details.push_back(written(*date, context.language()));
    lines.emplace_back(name_of(context, approved) + in_parentheses(details));
  }
  return lines;
}

Definitions project_facts(const Context& context, const Project& project) {
  Definitions rows;
  add_row(rows, context.say("body.type"), capitalised(context.label("type", project.get<"type">())));
  const auto owner = project.get<"owner">();
  add_row(rows, capitalised(context.label("role", "owner")),
          owner.empty() ? context.say("not_stated") : name_of(context, owner));
  add_row(rows, capitalised(context.label("type", "project_group")),
          name_of(context, project.get<"group">()));
  if (const auto whole = project.get<"part_of">(); !whole.empty())
    add_row(rows, context.say("body.parent"), enumerated_names(context, whole));
  if (const auto others = project.get<"contributes_to">(); !others.empty())
    add_row(rows, context.say("project.contributes_to"), enumerated_names(context, others));
  const std::string days = days_of(context, project.get<"from">(), project.get<"to">());
  add_row(rows, context.say("period"), days.empty() ? context.say("not_stated") : days);
  add_row(rows, context.say("organisation.mandate"),
          lines_or(project_mandate(context, project), context.say("not_stated")));
  return rows;
}

template <class Lines>
List lines_of(const Context& context, const Lines& lines) {
  List list;
  for (const Localized& line : lines) list.items.emplace_back(Text(context.text(line)));
  return list;
}

Table project_phases(const Context& context, const Project& project) {
  Table table = table_headed(
      context, {"project.phase", "organisation.days", "project.group", "meeting.status", "column.remark"});
  for (const Phase& phase : shown(context, project.get<"phases">())) {
    const std::string days = days_of(context, phase.get<"from">(), phase.get<"to">());
    table.rows.push_back({cell_of(context.text(phase.get<"name">())),
                          cell_of(days.empty() ? context.say("not_stated") : days),
                          cell_of(name_of(context, phase.get<"group">())),
                          cell_of(phase.get<"tentative">().value_or(false) ? context.say("tentative") : ""),
                          cell_of(context.text(phase.get<"note">()))});
  }
  return without_empty_columns(std::move(table));
}

/// Who holds a role: records by name, else the holder in words, that it is vacant, or that it is not stated.
std::string role_holder(const Context& context, const ProjectRole& role) {
  std::string holder = enumerated_names(context, role.get<"held_by">());
  if (holder.empty()) holder = context.text(role.get<"name">());
  if (role.get<"vacant">().value_or(false))
    return holder.empty() ? context.say("tenure.vacant")
                          : holder + in_parentheses({context.say("tenure.vacant")});
  return holder.empty() ? context.say("not_stated") : holder;
}

Table steering_roles(const Context& context, const Project& project) {
  Table table = table_headed(context, {"organisation.role", "project.holder", "organisation.percent",
                                       "organisation.days", "meeting.status", "column.remark"});
  for (const ProjectRole& role : shown(context, project.get<"roles">())) {
    const auto percent = role.get<"percent">();
    table.rows.push_back({cell_of(capitalised(context.label("role", role.get<"role">()))),
                          cell_of(role_holder(context, role)),
                          cell_of(percent ? written(*percent, context.language()) : ""),
                          cell_of(days_of(context, role.get<"from">(), role.get<"to">())),
                          cell_of(role.get<"tentative">().value_or(false) ? context.say("tentative") : ""),
                          cell_of(context.text(role.get<"note">()))});
  }
  return without_empty_columns(std::move(table));
}

Table project_measures(const Context& context, const Project& project) {
  Table table = table_headed(context, {"project.measure", "project.scope", "project.form",
                                       "project.answers_for", "meeting.status", "column.remark"});
  for (const Measure& measure : shown(context, project.get<"measures">()))
    table.rows.push_back(
        {cell_of(context.text(measure.get<"title">())),
         cell_of(context.label("scope", measure.get<"scope">())), cell_of(std::string(measure.get<"form">())),
         cell_of(name_of(context, measure.get<"owner">())), cell_of(std::string(measure.get<"status">())),
         cell_of(context.text(measure.get<"note">()))});
  return without_empty_columns(std::move(table));
}

Table project_plans(const Context& context, const Project& project) {
  Table table = table_headed(context, {"project.plan", "hearing.deadline_column", "project.answers_for",
                                       "meeting.status", "column.remark"});
  for (const auto& plan : shown(context, project.get<"plans">())) {
    std::string title = context.text(plan.get<"title">());
    if (title.empty()) title = name_of(context, plan.get<"document">());
    const auto due = plan.get<"due">();
    table.rows.push_back({cell_of(std::move(title)), cell_of(due ? written(*due, context.language()) : ""),
                          cell_of(name_of(context, plan.get<"owner">())),
                          cell_of(std::string(plan.get<"status">())),
                          cell_of(context.text(plan.get<"note">()))});
  }
  return without_empty_columns(std::move(table));
}

/// The projects that name this one in a field: those that are part of it, say.
template <FieldName Name>
List projects_naming(const Context& context, std::string_view id) {
  List list;
  for (const Record& record : context.records.records(Kind::project)) {
    const auto project = record.as<project_type>();
    const auto named = project.get<Name>();
    if (may_show(context, project) && has_id(named, id))
      list.items.emplace_back(Text(name_of(context, record.id)));
  }
  return list;
}

/// What was said under that heading; without one, what stands under none.
std::vector<Text> points_of_kind(const Context& context, const Evaluation& evaluation,
                                 std::string_view kind) {
  std::vector<Text> points;
  for (const auto& point : shown(context, evaluation.get<"points">())) {
    if (point.get<"kind">() != kind) continue;
    Text& line = points.emplace_back(context.text(point.get<"text">()));
    add_note(line, context, point);
  }
  return points;
}

void add_evaluation(Blocks& blocks, const Context& context, const Evaluation& evaluation) {
  std::string title = context.text(evaluation.get<"title">());
  if (title.empty()) title = context.say("project.evaluation");
  blocks.push_back({Heading{3, title}});
  Definitions rows;
  add_row(rows, context.say("meeting.date"), date_or_not_stated(context, evaluation.get<"at">()));
  if (const auto by = evaluation.get<"by">(); !by.empty())
    add_row(rows, context.say("project.evaluated_by"), enumerated_names(context, by));
  for (const std::string_view kind : evaluation_kinds)
    add_row(rows, capitalised(context.label("kind", kind)), points_of_kind(context, evaluation, kind));
  blocks.push_back({std::move(rows)});
  List others;
  for (Text& point : points_of_kind(context, evaluation, "")) others.items.emplace_back(std::move(point));
  if (!others.items.empty()) blocks.push_back({std::move(others)});
  add_paragraph(blocks, context.text(evaluation.get<"note">()));
}

/// What of the project has a day: its phases, and the meetings of its group.
struct DatedParts {
  pictures::TimeLine line;
  std::optional<Day> first;
  std::optional<Day> last;

  void cover(const std::optional<Date>& date) {
    if (!date) return;
    first = first ? std::min(*first, date->first()) : date->first();
    last = last ? std::max(*last, date->last()) : date->last();
  }
};

void add_phases(DatedParts& parts, const Context& context, const Project& project) {
  for (const Phase& phase : shown(context, project.get<"phases">())) {
    const auto from = phase.get<"from">();
    const auto to = phase.get<"to">();
    parts.cover(from);
    parts.cover(to);
    parts.line.phases.push_back({.name = context.text(phase.get<"name">()),
                                 .from = from ? std::optional(from->first()) : std::nullopt,
                                 .to = to ? std::optional(to->last()) : std::nullopt,
                                 .when = days_of(context, from, to)});
  }
}

void add_group_meetings(DatedParts& parts, const Context& context, std::string_view group) {
  const Record* body = group.empty() ? nullptr : context.records.find(group);
  if (body == nullptr) return;
  for (const Record* record : meetings_of(context, body)) {
    const auto meeting = record->as<meeting_type>();
    const auto start = meeting.get<"start">();
    if (!start || start->date().vague()) continue;
    parts.cover(start->date());
    parts.line.events.push_back({.day = start->date().first(),
                                 .name = title_of(context, meeting),
                                 .when = written(start->date(), context.language())});
  }
}

/// Phases and meetings on a line of time, where there is a phase and days to draw; the tables say the same of
/// the phases.
std::optional<Picture> project_time_line(const Context& context, const Record& record) {
  const auto project = record.as<project_type>();
  DatedParts parts;
  parts.line.title = name_of(context, record.id);
  parts.line.description = context.say("project.picture");
  parts.line.what_word = context.say("project.phase");
  parts.line.when_word = context.say("organisation.days");
  parts.cover(project.get<"from">());
  parts.cover(project.get<"to">());
  add_phases(parts, context, project);
  add_group_meetings(parts, context, project.get<"group">());
  if (parts.line.phases.empty() || !parts.first || *parts.last <= *parts.first) return std::nullopt;
  parts.line.from = *parts.first;
  parts.line.to = *parts.last;
  for (int year = to_civil(*parts.first).year; year <= to_civil(*parts.last).year; ++year)
    if (const Day day = to_day({year, 1, 1}); *parts.first <= day && day <= *parts.last)
      parts.line.ticks.push_back({.day = day, .label = std::to_string(year)});
  Picture picture = pictures::draw(parts.line);
  picture.instead.clear();
  return picture;
}

DocumentTree project_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const auto project = about.as<project_type>();
  DocumentTree document = document_titled(context, name_of(context, about.id));
  Blocks& blocks = document.blocks;
  blocks.push_back({project_facts(context, project)});
  add_paragraph(blocks, context.text(project.get<"note">()));
  add_part(blocks, context.say("project.goals"), lines_of(context, project.get<"goals">()));
  add_part(blocks, context.say("project.limits"), lines_of(context, project.get<"limits">()));
  add_part(blocks, context.say("project.steering"), steering_roles(context, project));
  add_part(blocks, context.say("project.phases"), project_phases(context, project));
  if (auto line = project_time_line(context, about)) blocks.push_back({*std::move(line)});
  add_part(blocks, context.say("project.measures"), project_measures(context, project));
  add_part(blocks, context.say("project.plans"), project_plans(context, project));
  add_part(blocks, context.say("project.parts"), projects_naming<"part_of">(context, about.id));
  add_part(blocks, context.say("project.contributors"), projects_naming<"contributes_to">(context, about.id));
  const auto evaluations = shown(context, project.get<"evaluations">());
  if (!evaluations.empty()) blocks.push_back({Heading{2, context.say("project.evaluations")}});
  for (const Evaluation& evaluation : evaluations) add_evaluation(blocks, context, evaluation);
  return document;
}

}  // namespace

KO_ENTRY(Report, project_report_entry) = {
    .name = "project",
    .argument = "PROJECT",
    .about = Kind::project,
    .summary = "a project: mandate, steering, phases, roles, measures, evaluations",
    .example = "ko report project kompetanseregionen",
    .make = project_report};

}  // namespace ko
