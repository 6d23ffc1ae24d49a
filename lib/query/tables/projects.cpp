// SPDX-License-Identifier: MIT
/// The tables of what stands in projects: `phases`, `roles`, `measures` and `evaluations`.
#include "query/rows/columns.hpp"
#include "query/rows/durations.hpp"

namespace ko::query {
namespace {

constexpr Attribute project_columns[] = {address_in(Kind::project),
                                         owner("project", Kind::project, "the project")};
constexpr Attribute phase_columns[] = {project_columns[0], project_columns[1], own_id_column<phase_type>,
                                       days_column<phase_type>, years_column<phase_type>};
constexpr Attribute role_columns[] = {project_columns[0], project_columns[1], days_column<project_role_type>,
                                      years_column<project_role_type>};

/// The days of a part of a project, which are over with it.
template <const Type& T>
std::optional<Period> days_in_project(const Scope&, const Row& row) {
  return within(*days_between(row.record->as<project_type>()), days_between(View<T>(row.at)));
}

/// The evaluation a point stands in.
Evaluation evaluation_of(const Row& row) {
  return Evaluation(row.within);
}

constexpr Attribute point_columns[] = {
    project_columns[0],
    project_columns[1],
    column(described(evaluation_type, "at"),
           [](const Scope&, const Row& row) { return content(evaluation_of(row).cursor<"at">()); }),
    {.field = described(evaluation_type, "by"),
     .all =
         [](const Scope&, const Row& row, FunctionRef<void(const Content&)> emit) {
           for (const std::string_view by : evaluation_of(row).get<"by">()) emit(content(by));
         }},
    column(described(evaluation_type, "title"),
           [](const Scope&, const Row& row) { return content(evaluation_of(row).cursor<"title">()); }),
};

void point_rows(const Scope&, const Record& project, EmitRow emit) {
  entry_rows<project_type, "evaluations">(project, [&](const Row& evaluation) {
    rows_within(evaluation, Evaluation(evaluation.at).get<"points">(), "points", emit);
  });
}

}  // namespace

KO_ENTRY(Relation, phases_relation) = {.name = "phases",
                                       .order = 31,
                                       .row = "a phase of a project",
                                       .terms = "fase, prosjektfase",
                                       .type = &phase_type,
                                       .attributes = phase_columns,
                                       .searched = "name",
                                       .shown = "project name from to group tentative",
                                       .sources = Kind::project,
                                       .rows = entry_rows<project_type, "phases">,
                                       .time = days_in_project<phase_type>};

KO_ENTRY(Relation, roles_relation) = {.name = "roles",
                                      .order = 32,
                                      .row = "a role in a project",
                                      .terms = "prosjektrolle, prosjekteier",
                                      .type = &project_role_type,
                                      .attributes = role_columns,
                                      .searched = "role name held_by.name",
                                      .shown = "project role held_by name percent vacant from to tentative",
                                      .sources = Kind::project,
                                      .rows = entry_rows<project_type, "roles">,
                                      .time = days_in_project<project_role_type>};

KO_ENTRY(Relation, measures_relation) = {.name = "measures",
                                         .order = 33,
                                         .row = "something a project does",
                                         .terms = "tiltak",
                                         .type = &measure_type,
                                         .attributes = project_columns,
                                         .searched = "title",
                                         .shown = "project title scope form owner status",
                                         .sources = Kind::project,
                                         .rows = entry_rows<project_type, "measures">};

KO_ENTRY(Relation, evaluations_relation) = {
    .name = "evaluations",
    .order = 34,
    .row = "a point of a project's evaluation",
    .terms = "evaluering",
    .type = &evaluation_point_type,
    .attributes = point_columns,
    .searched = "text",
    .shown = "project at by kind text",
    .sources = Kind::project,
    .rows = point_rows,
    .time = [](const Scope&, const Row& row) { return days_of(content(evaluation_of(row).cursor<"at">())); }};

}  // namespace ko::query
