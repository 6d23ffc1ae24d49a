// SPDX-License-Identifier: MIT
/// `ko.yaml`: the file at the root of a record set, described like a record.
#pragma once

#include "ko/records/bylaws.hpp"
#include "ko/records/import_options.hpp"
#include "ko/records/minutes_options.hpp"
#include "ko/records/publishing.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"
#include "ko/values/language.hpp"

namespace ko {

inline constexpr Field path_checks_fields[] = {
    {"path", value(Value::text).required(), "a file or folder of the set, or a glob"},
    {"select", set(value(Value::text)), "rules to add there: codes, names or families such as KO9"},
    {"ignore", set(value(Value::text)), "rules to leave out there"},
};
inline constexpr Type path_checks_type = {
    .name = "path_checks", .meaning = "which rules hold in a part of the set", .fields = path_checks_fields};

inline constexpr Field checks_fields[] = {
    {"select", set(value(Value::text)), "rules to add: codes, names or families such as KO9"},
    {"ignore", set(value(Value::text)), "rules to leave out"},
    {"paths", list(entry(path_checks_type)), "other choices for a part of the set: {path, select, ignore}"},
};
inline constexpr Type checks_type = {
    .name = "checks", .meaning = "which rules hold in the set", .fields = checks_fields};

inline constexpr Field scenario_fields[] = {
    {"assumptions", one_or_list(value(Value::localized)), "what is assumed, and stated by no source"},
    {"remove", set(value(Value::text)), "ids of records that are left out"},
};
inline constexpr Type scenario_type = {
    .name = "scenario",
    .meaning = "what a set is that is laid over another one to ask what would be",
    .fields = scenario_fields};

inline constexpr Field applied_scenario_fields[] = {
    {"path", value(Value::text).required(), "the folder of the scenario, seen from that of the set"},
    {"from", value(Value::date).required(), "the first day on which what it assumed holds"},
};
inline constexpr Type applied_scenario_type = {
    .name = "applied_scenario",
    .meaning = "a scenario that has come true: what it assumed is in the records",
    .fields = applied_scenario_fields};

inline constexpr std::string_view rule_severities[] = {"error", "warning", "advice"};
inline constexpr Field own_rule_fields[] = {
    {"name", value(Value::id).required(), "what it is called; own/NAME is its code"},
    {"severity", choice(rule_severities), "how grave it is; warning unless stated"},
    {"says", value(Value::localized).required(),
     "the sentence that is said of each row; {title} stands for what the row has in that column"},
    {"query", value(Value::text).required(),
     "a table and terms, as `ko query` takes them, of which every row is a fault"},
    {"mend", value(Value::localized), "what to do about it"},
    {"why", value(Value::localized), "why it matters"},
    {"basis", value(Value::text), "the bylaw, the decision or the law it rests on", {}, "hjemmel, reglement"},
};
inline constexpr Type own_rule_type = {
    .name = "own_rule", .meaning = "a rule that the set states itself", .fields = own_rule_fields};

inline constexpr Field configuration_fields[] = {
    {"ko", value(Value::integer).required(), "the version of the format: 1"},
    {"name", value(Value::text), "what the set is called"},
    {"language", choice(languages), "the language of reports; nb unless stated", "BCP 47"},
    {"country", value(Value::text), "ISO 3166-1 code; \"NO\" unless stated", "ISO 3166-1"},
    {"timezone", value(Value::text), "IANA name of the time zone that times are local to", "IANA tz"},
    {"exclude", set(value(Value::text)), "globs of files and folders that are not records"},
    {"checks", entry(checks_type), "which rules hold: {select, ignore, paths}"},
    {"rules",
     list(entry(own_rule_type)),
     "rules of the set's own: {name, severity, says, query, mend, why, basis}",
     {},
     "egne regler, own rules"},
    {"profile", set(choice(profiles)), "the laws and bylaws whose rules hold too"},
    {"bylaws",
     list(entry(provision_type)),
     "rules that bylaws of the whole set lay down: {rule, section, days …}",
     {},
     "vedtekter, reglement"},
    {"minutes",
     entry(minutes_options_type),
     "how minutes are laid out and worded, where their body does not say: {layout, title, show …}",
     {},
     "møteprotokoll, referat"},
    {"publish",
     list(entry(publish_rule_type)),
     "what is published, by kind and field; of several of one field the first whose time is not up holds: "
     "{kind, field, shown, until, basis}",
     {},
     "offentlighet, innsyn, unntatt offentlighet, sladding, klausulering"},
    {"hide_names_after",
     value(Value::interval),
     "how long after the last day that names them private persons are in lists and searches: 1 year; "
     "always unless stated",
     {},
     "personnavn, navnesøk, innsyn"},
    {"scenario", entry(scenario_type), "that the set is laid over another one: {assumptions, remove}"},
    {"applied_scenarios", list(entry(applied_scenario_type)),
     "scenarios that have come true, as `ko scenario apply` notes them: {path, from}"},
    {"import",
     entry(import_options_type),
     "how the bodies write what is imported: {labels, roles, parties, phrases, leave_out, files}",
     {},
     "importering, referat, ledetekst"},
    {"scenario", entry(scenario_type),
     "that the set is laid over another one: {assumptions, remove, applied}"},
};
inline constexpr Type configuration_type = {
    .name = "ko.yaml", .meaning = "the file at the root of a record set", .fields = configuration_fields};

using Configuration = View<configuration_type>;
using OwnRuleEntry = View<own_rule_type>;

}  // namespace ko
