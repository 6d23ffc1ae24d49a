// SPDX-License-Identifier: MIT
/// The project: a project, a trial or a programme, with its phases, roles, measures and evaluations.
#pragma once

#include "ko/records/decision.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view project_types[] = {"project", "trial", "programme"};
inline constexpr std::string_view project_roles[] = {"customer", "supplier", "coordinator", "leader",
                                                     "owner"};
inline constexpr std::string_view scopes[] = {"local", "regional", "interregional"};
inline constexpr std::string_view evaluation_kinds[] = {"strength", "improvement", "risk", "condition",
                                                        "unrealised"};

inline constexpr auto project_mandate_fields = entry_fields({
    {"document", reference(Kind::document), "the document that holds it"},
    {"approved", reference_or_item({Kind::decision, Kind::meeting}), "the decision that approved it"},
    {"text", value(Value::localized), "what it says, in short"},
});
inline constexpr Type project_mandate_type = {.name = "project_mandate",
                                              .meaning = "what a project is to do: {document, approved}",
                                              .fields = project_mandate_fields,
                                              .shorthand = "document"};

inline constexpr auto phase_fields = entry_fields({
    {"id", value(Value::id), "its name within the project"},
    {"name", value(Value::localized).required(), "what it is called", {}, "fase, prosjektfase"},
    {"from", value(Value::date), "first day"},
    {"to", value(Value::date), "last day, itself included"},
    {"group", reference(Kind::organisation), "who acts as project group"},
    {"tentative", value(Value::flag), "true: expected, not settled"},
});
inline constexpr Type phase_type = {
    .name = "phase", .meaning = "a part of a project's life", .fields = phase_fields, .shorthand = "name"};

inline constexpr auto project_role_fields = entry_fields({
    {"role",
     open_choice(project_roles).required(),
     "what the holder is in the project",
     {},
     "prosjekteier, prosjektleder, project manager"},
    {"held_by", one_or_list(reference(person_or_organisation)), "who holds it"},
    {"name", value(Value::localized), "the holder or the role in words, where there is no record"},
    {"percent",
     value(Value::percent).within(0, 10'000),
     "share of a full-time equivalent",
     {},
     "stillingsprosent, årsverk"},
    {"vacant", value(Value::flag), "true: nobody holds it"},
    {"from", value(Value::date), "first day"},
    {"to", value(Value::date), "last day, itself included"},
    {"tentative", value(Value::flag), "true: expected, not settled"},
});
inline constexpr Type project_role_type = {
    .name = "project_role", .meaning = "a role in a project", .fields = project_role_fields};

inline constexpr auto measure_fields = entry_fields({
    {"title", value(Value::localized).required(), "what is done"},
    {"scope", choice(scopes), "local, regional or interregional"},
    {"form", value(Value::text), "how: course, e-learning …"},
    {"owner", reference(person_or_organisation), "who answers for it"},
    {"status", value(Value::text), "how far it has come"},
});
inline constexpr Type measure_type = {
    .name = "measure", .meaning = "something a project does", .fields = measure_fields, .shorthand = "title"};

inline constexpr auto plan_fields = entry_fields({
    {"title", value(Value::localized), "what is planned"},
    {"document", reference(Kind::document), "the plan itself"},
    {"owner", reference(person_or_organisation), "who answers for it"},
    {"due", value(Value::date), "when it is to be ready"},
    {"status", value(Value::text), "how far it has come"},
});
inline constexpr Type plan_type = {.name = "plan",
                                   .meaning = "a plan a project is to make or keep",
                                   .fields = plan_fields,
                                   .shorthand = "title"};

inline constexpr auto evaluation_point_fields = entry_fields({
    {"kind", choice(evaluation_kinds), "strength, improvement, risk, condition or unrealised"},
    {"text", value(Value::localized).required(), "what was said"},
});
inline constexpr Type evaluation_point_type = {.name = "evaluation_point",
                                               .meaning = "one point of an evaluation",
                                               .fields = evaluation_point_fields,
                                               .shorthand = "text"};

inline constexpr auto evaluation_fields = entry_fields({
    {"at", value(Value::date), "when"},
    {"by", one_or_list(reference({Kind::person, Kind::organisation, Kind::meeting})), "who evaluated"},
    {"title", value(Value::localized), "the occasion, in words"},
    {"points", list(entry(evaluation_point_type)), "what was said"},
});
inline constexpr Type evaluation_type = {
    .name = "evaluation", .meaning = "what a project was found to be worth", .fields = evaluation_fields};

inline constexpr auto project_fields = record_fields({
    {"title", value(Value::localized).required(), "what it is called"},
    {"type", choice(project_types), "project, trial or programme", {}, "prosjekt, forsøk, program"},
    {"owner", reference(person_or_organisation), "who owns it", {}, "prosjekteier"},
    {"group",
     reference(Kind::organisation),
     "who acts as project group",
     {},
     "prosjektgruppe, styringsgruppe"},
    {"part_of", set(reference(Kind::project)), "the programme it belongs to"},
    {"contributes_to", set(reference(Kind::project)), "programmes it helps without belonging to them"},
    {"mandate", entry(project_mandate_type), "{document, approved: decision}", {}, "mandat, prosjektmandat"},
    {"from", value(Value::date), "first day"},
    {"to", value(Value::date), "last day, itself included"},
    {"goals", one_or_list(value(Value::localized)), "what it is to achieve", {}, "mål, formål"},
    {"limits", one_or_list(value(Value::localized)), "what it does not touch"},
    {"phases", list(entry(phase_type)), "its phases, in order", {}, "faser"},
    {"roles", list(entry(project_role_type)), "who does what in it"},
    {"measures", list(entry(measure_type)), "what it does", {}, "tiltak, measures"},
    {"plans", list(entry(plan_type)), "plans it is to make or keep", {}, "planer, handlingsplan"},
    {"evaluations",
     list(entry(evaluation_type)),
     "what it was found to be worth",
     {},
     "evaluering, evaluation"},
});
inline constexpr Type project_type = {
    .name = "project", .meaning = "a project, a trial or a programme", .fields = project_fields};

using Phase = View<phase_type>;
using ProjectRole = View<project_role_type>;
using Measure = View<measure_type>;
using Evaluation = View<evaluation_type>;
using Project = View<project_type>;

}  // namespace ko
