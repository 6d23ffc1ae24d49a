// SPDX-License-Identifier: MIT
/// The organisation: whoever decides, works or is represented, and what it consists of.
#pragma once

#include "ko/records/bylaws.hpp"
#include "ko/records/election.hpp"
#include "ko/records/minutes_options.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view organisation_types[] = {
    "authority",     "municipality", "region", "council", "committee",   "administration", "unit",
    "project_group", "network",      "union",  "party",   "association", "company",        "other"};
inline constexpr std::string_view roles[] = {"leader",    "deputy_leader", "department_leader",
                                             "secretary", "member",        "deputy",
                                             "observer",  "contact",       "employee"};
inline constexpr std::string_view functions[] = {"leadership", "administration", "service"};
inline constexpr std::string_view voting_rights[] = {"voting", "advisory"};
inline constexpr std::string_view budget_changes[] = {"reduced", "increased", "unchanged"};
/// Health is none of them: why somebody is ill is nobody's business, and that they are away is enough.
inline constexpr std::string_view leave_reasons[] = {"statutory", "elected_office", "study", "other"};

inline constexpr auto contact_fields = entry_fields({
    {"label", value(Value::localized), "which office, desk or purpose this is for"},
    {"email", value(Value::email), "e-mail address", "Popolo contact_details", "epost, e-post"},
    {"phone", value(Value::text), "telephone number; blank when the source leaves it blank",
     "Popolo contact_details", "telefon, telefonnummer"},
    {"web", value(Value::url), "web page", {}, "nettsted, nettside"},
    {"postal_address", value(Value::text), "where letters go", "Popolo contact_details"},
    {"visiting_address", value(Value::text), "where one can call", "Popolo contact_details"},
});
inline constexpr Type contact_type = {
    .name = "contact", .meaning = "how to reach somebody", .fields = contact_fields};

inline constexpr auto leave_fields = entry_fields({
    {"from", value(Value::date), "first day of leave", {}, "permisjon"},
    {"to", value(Value::date), "last day of leave, itself included", {}, "permisjon"},
    {"percent",
     value(Value::percent).within(0, 10'000),
     "how much of the membership, not of a full-time equivalent; all of it unless stated",
     {},
     "permisjonsprosent, delvis permisjon"},
    {"paid", value(Value::flag), "true: pay goes on; false: it does not", {}, "lønnet permisjon, ulønnet"},
    {"reason",
     choice(leave_reasons),
     "what sort of leave it is; never anything of somebody's health",
     {},
     "permisjonsgrunn, foreldrepermisjon, studiepermisjon"},
    {"basis",
     reference_or_item({Kind::decision, Kind::document, Kind::meeting}),
     "the decision or document it rests on",
     {},
     "fritaksvedtak, fritak fra verv"},
});
inline constexpr Type leave_type = {
    .name = "leave", .meaning = "days on which a place is held and not worked", .fields = leave_fields};

inline constexpr std::int64_t hours_of_longest_year = std::int64_t{366} * 24;

inline constexpr auto hourly_fields = entry_fields({
    {"hours", value(Value::number), "hours a year; blank when not known", {}, "timer, timelønn"},
    {"full_time_hours",
     value(Value::number).within(1, hours_of_longest_year),
     "hours a year of somebody who works full time; the organisation's unless stated here, and never assumed",
     {},
     "årsverk, timetall, normalårsverk"},
});
inline constexpr Type hourly_type = {.name = "hourly",
                                     .meaning = "work counted in hours a year, in place of a percentage",
                                     .fields = hourly_fields,
                                     .shorthand = "hours"};

inline constexpr auto membership_fields = entry_fields({
    {"person", reference(Kind::person), "who holds it; without person, name and vacant the holder is unknown",
     "Popolo membership.person_id", "medlem, representant, ansatt"},
    {"name", value(Value::text), "the holder's name, where there is no record of the person"},
    {"vacant", value(Value::flag), "true: nobody holds it", {}, "vakant, ubesatt, vacancy"},
    {"post", value(Value::text), "the id of the organisation's post that is held",
     "Popolo membership.post_id"},
    {"role", open_choice(roles), "what the holder is in the organisation", "Popolo membership.role",
     "verv, rolle, role"},
    {"function",
     choice(functions),
     "what the percentage is spent on; decides the split of staffing",
     {},
     "funksjon, ledelse, administrasjon"},
    {"percent",
     value(Value::percent).within(0, 10'000),
     "share of a full-time equivalent",
     {},
     "stillingsprosent, årsverk, full-time equivalent"},
    {"hourly",
     entry(hourly_type),
     "hours a year, where no percentage is stated: {hours, full_time_hours}",
     {},
     "timelønn, timebetalt, timer"},
    {"for", reference(Kind::organisation), "the organisation that is represented",
     "Popolo membership.on_behalf_of_id"},
    {"group", value(Value::text), "the party or group sat with", "OParl Membership",
     "partigruppe, parliamentary group"},
    {"deputises_for",
     one_or_list(reference({Kind::person, Kind::organisation})),
     "whom a deputy stands in for",
     {},
     "vara, varamedlem, vararepresentant, deputy"},
    {"succeeds",
     reference(Kind::person),
     "whose seat was taken over",
     {},
     "rykker opp, opprykk, etterfølger, nytt medlem etter"},
    {"rank",
     value(Value::integer).within(1, 10'000),
     "the deputy's place in the order of calling",
     {},
     "vararekkefølge, vararekke, rekkefølge, nummer på varalista, nummerorden"},
    {"voting", choice(voting_rights), "whether the holder votes", "OParl Membership.votingRight",
     "stemmerett, møterett, talerett, voting right"},
    {"from", value(Value::date), "first day", "Popolo membership.start_date", "tiltrer, funksjonstid"},
    {"to", value(Value::date), "last day, itself included", "Popolo membership.end_date",
     "fratrer, funksjonstid"},
    {"ended_because", value(Value::text), "why it ended"},
    {"basis",
     reference_or_item({Kind::decision, Kind::document, Kind::meeting}),
     "the decision or document it rests on",
     {},
     "hjemmel, valgvedtak"},
    {"tentative", value(Value::flag), "true: expected, not settled"},
    {"temporary",
     value(Value::flag),
     "true: for a time only, as a stand-in or a project is",
     {},
     "midlertidig, midlertidig ansatt, vikar, settemedlem"},
    {"leave",
     one_or_list(entry(leave_type)),
     "when it is held and not worked, or the vote of it not used: {from, to, percent, paid, reason}",
     {},
     "permisjon, midlertidig fritak, leave of absence"},
});
inline constexpr Type membership_type = {.name = "membership",
                                         .meaning = "somebody's place in an organisation, on its side",
                                         .fields = membership_fields};

inline constexpr auto former_name_fields = entry_fields({
    {"name", value(Value::localized).required(), "the earlier name"},
    {"until", value(Value::date), "the last day it was used"},
});
inline constexpr Type former_name_type = {
    .name = "former_name", .meaning = "a name once used", .fields = former_name_fields};

inline constexpr auto duty_fields = entry_fields({
    {"what", value(Value::localized).required(), "what has to be done"},
    {"frequency", value(Value::interval), "how often"},
});
inline constexpr Type duty_type = {
    .name = "duty", .meaning = "a task laid on an organisation", .fields = duty_fields, .shorthand = "what"};

inline constexpr auto schedule_fields = entry_fields({
    {"every", value(Value::interval).required(), "week, 2 weeks, month …"},
    {"on", value(Value::text), "the weekday or day of the month"},
    {"at", value(Value::clock), "the time of day"},
    {"timezone", value(Value::text), "IANA name, where it differs from the set's"},
    {"place", value(Value::localized), "where"},
    {"from", value(Value::date), "first day"},
    {"to", value(Value::date), "last day, itself included"},
});
inline constexpr Type schedule_type = {
    .name = "schedule", .meaning = "when a body meets", .fields = schedule_fields};

inline constexpr auto post_fields = entry_fields({
    {"id", value(Value::id), "its name within the organisation", "Popolo post.id",
     "stilling, stillingsnummer"},
    {"title", value(Value::localized), "what the post is called", "Popolo post.label",
     "stilling, stillingstittel"},
    {"role", open_choice(roles), "the role of who holds it", "Popolo post.role"},
    {"function", choice(functions), "what it is spent on"},
    {"percent",
     value(Value::percent).within(0, 10'000),
     "what is established, a seat; share of a full-time equivalent",
     {},
     "stillingsprosent, stillingsbrøk, årsverk"},
    {"seats",
     value(Value::integer).within(1, 10'000),
     "how many may hold it at once; 1 unless stated",
     {},
     "plasser, seter"},
    {"area", value(Value::localized), "the area it covers", "Popolo post.area_id"},
    {"from", value(Value::date), "first day", "Popolo post.start_date"},
    {"to", value(Value::date), "last day, itself included", "Popolo post.end_date"},
});
inline constexpr Type post_type = {
    .name = "post", .meaning = "a position that is established, held or not", .fields = post_fields};

inline constexpr auto staffing_fields = entry_fields({
    {"percent",
     value(Value::percent).required(),
     "all its staff together, as the source states it",
     {},
     "årsverk, bemanning, full-time equivalent"},
    {"at", value(Value::date), "the date the total was true"},
});
inline constexpr Type staffing_type = {.name = "stated_staffing",
                                       .meaning = "a total of staff that a source states",
                                       .fields = staffing_fields,
                                       .shorthand = "percent"};

inline constexpr auto figure_fields = entry_fields({
    {"what", value(Value::text).required(), "what is counted: inhabitants, users …"},
    {"value", value(Value::number), "how many; blank when unknown", {}, "innbyggere, folketall, brukere"},
    {"at", value(Value::date), "when"},
});
inline constexpr Type figure_type = {
    .name = "figure", .meaning = "a number about an organisation", .fields = figure_fields};

inline constexpr auto budget_fields = entry_fields({
    {"year", value(Value::date).required(), "the budget year", {}, "budsjettår"},
    {"amount",
     value(Value::number),
     "in the country's currency; absent when not stated",
     {},
     "budsjett, bevilgning, ramme"},
    {"change", choice(budget_changes), "against the year before"},
});
inline constexpr Type budget_type = {.name = "budget", .meaning = "a year's budget", .fields = budget_fields};

inline constexpr auto organisation_fields = record_fields({
    {"name", value(Value::localized).required(), "its full name", "Popolo organization.name", "navn"},
    {"short_name", value(Value::localized), "what it is called in running text", "OParl shortName",
     "kortnavn, kortform"},
    {"type", choice(organisation_types), "what sort of organisation it is",
     "Popolo organization.classification", "organ, råd, utvalg, nemnd"},
    {"parent", reference(Kind::organisation), "the organisation it is part of",
     "Popolo organization.parent_id", "overordnet, moderorgan"},
    {"area", value(Value::localized), "the area it serves", "Popolo organization.area_id"},
    {"identifiers", value(Value::texts_by_scheme),
     "scheme: value; orgnr, account and municipality_number are verified", "Popolo organization.identifiers",
     "organisasjonsnummer, orgnr, kommunenummer"},
    {"contact", one_or_list(entry(contact_type)), "how to reach it", "Popolo organization.contact_details"},
    {"links", set(value(Value::url)), "web pages about it", "Popolo organization.links"},
    {"founded", value(Value::date), "first day", "Popolo organization.founding_date", "stiftet, opprettet"},
    {"dissolved", value(Value::date), "last day, itself included", "Popolo organization.dissolution_date",
     "nedlagt, avviklet"},
    {"formerly", list(entry(former_name_type)), "names it has had", "Popolo organization.other_names"},
    {"aliases", set(value(Value::text)), "other ways its name is written", "Popolo organization.other_names"},
    {"predecessors",
     set(reference(Kind::organisation)),
     "the organisations it came from",
     {},
     "forgjenger, sammenslåing"},
    {"successor", reference(Kind::organisation), "the organisation that took over", {}, "etterfølger"},
    {"mandate",
     one_or_list(text_or_reference({Kind::document, Kind::decision, Kind::project})),
     "what it is there for: in words, or the document that says so",
     {},
     "mandat, formål, mandate"},
    {"duties", list(entry(duty_type)), "tasks laid on it"},
    {"quorum",
     value(Value::quorum),
     "half, a fraction or a number: how many must be present",
     {},
     "vedtaksfør, quorum"},
    {"profile", set(choice(profiles)), "the laws and bylaws that hold for it, beside those of the set"},
    {"bylaws",
     list(entry(provision_type)),
     "rules that its own bylaws lay down, which go before those of laws: {rule, section, days …}",
     {},
     "vedtekter, reglement, forretningsorden"},
    {"minutes",
     entry(minutes_options_type),
     "how its minutes are laid out and worded, before what `ko.yaml` says: {layout, title, show …}",
     {},
     "møteprotokoll, møtebok, referat"},
    {"premises", one_or_list(value(Value::localized)), "where it is housed"},
    {"schedule", one_or_list(entry(schedule_type)), "when it meets", {}, "møteplan, møtekalender"},
    {"posts", list(entry(post_type)), "what is established, held or not", "Popolo organization.posts",
     "stillinger, stillingshjemmel, posts"},
    {"members", list(entry(membership_type)), "who is in it", "Popolo organization.memberships",
     "medlemmer, varamedlemmer, sammensetning, members"},
    {"elections",
     list(entry(election_type)),
     "the direct elections to it, such as those of a council: lists, seats and who was elected",
     {},
     "valg, kommunestyrevalg, valgresultat, election"},
    {"staffing",
     one_or_list(entry(staffing_type)),
     "the total of its staff as stated",
     {},
     "årsverk, bemanning, staffing"},
    {"full_time_hours",
     value(Value::number).within(1, hours_of_longest_year),
     "hours a year of somebody who works full time in it, for those who are paid by the hour",
     {},
     "årsverk, timetall, normalårsverk"},
    {"figures",
     list(entry(figure_type)),
     "inhabitants, users and other numbers",
     {},
     "nøkkeltall, innbyggere"},
    {"budget", list(entry(budget_type)), "its budget, a year an entry", {}, "budsjett, budget"},
});
inline constexpr Type organisation_type = {.name = "organisation",
                                           .meaning =
                                               "a body, an authority, a unit, a company: whoever decides, "
                                               "works or is represented",
                                           .fields = organisation_fields};

using Contact = View<contact_type>;
using Leave = View<leave_type>;
using Membership = View<membership_type>;
using Post = View<post_type>;
using Organisation = View<organisation_type>;

}  // namespace ko
