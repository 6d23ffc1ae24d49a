// SPDX-License-Identifier: MIT
/// The hearing (høring): a proposal sent out for statements.
#pragma once

#include "ko/records/decision.hpp"
#include "ko/records/organisation.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view invitations[] = {"state", "discuss", "inform"};
inline constexpr std::string_view positions[] = {"support", "conditional", "oppose", "neutral", "none"};

inline constexpr auto hearing_proposal_fields = entry_fields({
    {"id", value(Value::id), "its name within the hearing"},
    {"text", value(Value::localized).required(), "what is proposed"},
});
inline constexpr Type hearing_proposal_type = {.name = "hearing_proposal",
                                               .meaning = "one point of what is proposed",
                                               .fields = hearing_proposal_fields,
                                               .shorthand = "text"};

inline constexpr auto asked_fields = entry_fields({
    {"organisation",
     reference(Kind::organisation).required(),
     "who was asked",
     {},
     "høringsinstans, høringspart"},
    {"to",
     choice(invitations),
     "state: give a statement; discuss: take the matter up; inform: for information",
     {},
     "høring, orientering"},
});
inline constexpr Type asked_type = {.name = "asked",
                                    .meaning = "somebody who was asked",
                                    .fields = asked_fields,
                                    .shorthand = "organisation"};

inline constexpr auto statement_fields = entry_fields({
    {"from", reference(person_or_organisation).required(), "who gave it", {}, "høringsinstans"},
    {"received", value(Value::date), "when it came in", {}, "mottatt"},
    {"position",
     choice(positions),
     "support, conditional, oppose, neutral or none",
     {},
     "standpunkt, støtte, imot"},
    {"on", set(value(Value::text)), "the ids of the proposals it speaks of"},
    {"document", reference(Kind::document), "the statement itself", {}, "høringssvar, høringsuttalelse"},
    {"summary", value(Value::localized), "what it says, in short", {}, "høringsoppsummering"},
});
inline constexpr Type statement_type = {.name = "statement",
                                        .meaning = "an answer to a hearing",
                                        .fields = statement_fields,
                                        .shorthand = "from"};

inline constexpr auto reminder_fields = entry_fields({
    {"on", value(Value::date).required(), "when it was sent", {}, "purring"},
    {"to", set(reference(Kind::organisation)), "to whom; everybody who had not answered unless stated"},
});
inline constexpr Type reminder_type = {.name = "reminder",
                                       .meaning = "a reminder of the deadline",
                                       .fields = reminder_fields,
                                       .shorthand = "on"};

inline constexpr auto extension_fields = entry_fields({
    {"to", value(Value::date).required(), "the new deadline", {}, "utsatt frist, fristutsettelse"},
    {"for", set(reference(Kind::organisation)), "for whom; everybody unless stated"},
    {"on", value(Value::date), "when it was given"},
});
inline constexpr Type extension_type = {
    .name = "extension", .meaning = "a later deadline", .fields = extension_fields, .shorthand = "to"};

inline constexpr auto step_fields = entry_fields({
    {"step", value(Value::localized).required(), "what happens"},
    {"on", value(Value::date), "when"},
    {"conditional", value(Value::flag), "true: only if something before it so decides"},
    {"outcome", value(Value::localized), "what came of it"},
});
inline constexpr Type step_type = {
    .name = "step", .meaning = "a step of what follows", .fields = step_fields, .shorthand = "step"};

inline constexpr auto hearing_fields = record_fields({
    {"title", value(Value::localized).required(), "what it is about", {}, "høring, hearing, consultation"},
    {"document", reference(Kind::document), "the letter it was sent out with", {}, "høringsbrev"},
    {"proposer", reference(person_or_organisation), "who proposes"},
    {"proposal",
     one_or_list(entry(hearing_proposal_type)),
     "what is proposed, a point an entry",
     {},
     "høringsforslag"},
    {"sent",
     value(Value::date),
     "when it was sent out; the letter's date unless stated",
     {},
     "sendt på høring"},
    {"deadline", value(Value::date), "the last day for statements", {}, "høringsfrist, frist, deadline"},
    {"contact", reference(person_or_organisation), "where statements go"},
    {"asked", list(entry(asked_type)), "who was asked, and for what", {}, "høringsinstanser, høringsliste"},
    {"statements",
     list(entry(statement_type)),
     "what came in",
     {},
     "høringssvar, høringsuttalelser, statements"},
    {"reminders", list(entry(reminder_type)), "reminders sent", {}, "purring, påminning"},
    {"extensions",
     list(entry(extension_type)),
     "deadlines moved",
     {},
     "fristutsettelse, utsatt høringsfrist"},
    {"process", list(entry(step_type)), "what happens to the matter afterwards"},
    {"decision", reference_or_item({Kind::decision, Kind::meeting}), "what it ended in"},
});
inline constexpr Type hearing_type = {
    .name = "hearing", .meaning = "a proposal sent out for statements", .fields = hearing_fields};

using Asked = View<asked_type>;
using Statement = View<statement_type>;
using Hearing = View<hearing_type>;

}  // namespace ko
