// SPDX-License-Identifier: MIT
/// What is voted on, decided and to be done: the entries of an agenda item, and the decision as a record.
#pragma once

#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view outcomes[] = {"adopted", "rejected", "postponed", "referred",
                                                "noted",   "approved", "elected",   "stated"};
inline constexpr std::string_view majorities[] = {"simple", "absolute", "two_thirds", "three_quarters",
                                                  "unanimity"};

inline constexpr Kinds person_or_organisation = {Kind::person, Kind::organisation};

inline constexpr auto election_fields = entry_fields({
    {"seats", value(Value::integer), "how many were to be elected"},
    {"candidates", value(Value::counts_by_key), "who: votes", {}, "kandidater, valgliste"},
    {"elected", set(reference(person_or_organisation)), "who was elected", {}, "valgt, valgresultat"},
});
inline constexpr Type election_type = {
    .name = "election", .meaning = "an election of persons", .fields = election_fields};

inline constexpr auto vote_fields = entry_fields({
    {"id", value(Value::id), "its name within the meeting: meeting#id leads to it", "Popolo vote_event.id"},
    {"on", value(Value::text), "the id of the proposal voted on", "Popolo vote_event.motion_id"},
    {"for", value(Value::count), "how many, or who, voted for", "Popolo count.option yes",
     "stemmer for, ja-stemmer"},
    {"against", value(Value::count), "how many, or who, voted against", "Popolo count.option no",
     "stemmer mot, nei-stemmer"},
    {"blank", value(Value::count), "how many, or who, voted blank", "Popolo count.option abstain",
     "blank stemme, avholdende"},
    {"absent", value(Value::count), "how many, or who, were entitled and did not vote",
     "Popolo count.option absent", "ikke avgitt stemme"},
    {"between",
     value(Value::counts_by_key),
     "proposal: votes, where proposals were set against each other",
     {},
     "alternativ votering"},
    {"elect", entry(election_type), "an election of persons", {}, "valg, election"},
    {"unanimous", value(Value::flag), "true: all voted the same way", {}, "enstemmig"},
    {"acclamation", value(Value::flag), "true: nobody asked for a count", {}, "akklamasjon"},
    {"casting",
     reference(Kind::person),
     "whose vote decided a tie",
     {},
     "dobbeltstemme, møteleders stemme, casting vote"},
    {"majority", choice(majorities), "what was needed; simple unless stated", "Popolo motion.requirement",
     "flertall, alminnelig flertall, kvalifisert flertall"},
    {"secret",
     value(Value::flag),
     "true: by secret ballot",
     {},
     "hemmelig votering, skriftlig votering, secret ballot"},
});
inline constexpr Type vote_type = {.name = "vote", .meaning = "one vote taken", .fields = vote_fields};

inline constexpr auto dropped_fields = entry_fields({
    {"on", value(Value::date), "when it was given up"},
    {"why", value(Value::localized), "why"},
});
inline constexpr Type dropped_type = {
    .name = "dropped", .meaning = "that an action was given up", .fields = dropped_fields, .shorthand = "on"};

inline constexpr auto action_fields = entry_fields({
    {"id", value(Value::id), "its name within the item or decision"},
    {"who", set(reference(person_or_organisation)), "who is to do it", {}, "ansvarlig"},
    {"what", value(Value::localized).required(), "what is to be done", {}, "oppfølging, tiltak"},
    {"due", value(Value::moment), "when it is to be done, at the latest", {}, "frist, deadline"},
    {"done", value(Value::date), "when it was done", {}, "utført"},
    {"dropped", entry(dropped_type), "that it was given up: {on, why}"},
});
inline constexpr Type action_type = {
    .name = "action", .meaning = "something somebody is to do", .fields = action_fields};

inline constexpr auto implemented_fields = entry_fields({
    {"on", value(Value::date), "when it was carried out"},
});
inline constexpr Type implemented_type = {.name = "implemented",
                                          .meaning = "that a decision was carried out: {on, note}",
                                          .fields = implemented_fields,
                                          .shorthand = "on"};

inline constexpr auto decision_fields = record_fields({
    {"title", value(Value::localized).required(), "what was decided, in a line", {}, "vedtak, decision"},
    {"text", value(Value::localized), "the decision's text", "OParl AgendaItem.resolutionText",
     "vedtakstekst, ordlyd"},
    {"body",
     reference(Kind::organisation),
     "who decided; derived inside an agenda item",
     {},
     "vedtaksorgan, organ"},
    {"by",
     reference(Kind::person),
     "the official who decided by delegation",
     {},
     "delegert vedtak, delegert myndighet, delegated decision"},
    {"date", value(Value::date), "when; derived inside an agenda item"},
    {"meeting", reference(Kind::meeting), "the meeting it was made in; derived inside an agenda item"},
    {"item", value(Value::text), "the number of the agenda item; derived inside an agenda item"},
    {"outcome", choice(outcomes), "what became of the matter", "OParl AgendaItem.result",
     "utfall, vedtatt, avvist"},
    {"vote", entry(vote_type), "the vote it rests on", {}, "votering, avstemning"},
    {"concerns", set(reference_or_item(Kinds::any())), "the records it is about"},
    {"follows", set(reference_or_item({Kind::decision, Kind::meeting, Kind::document, Kind::hearing})),
     "what it carries further"},
    {"supersedes",
     set(reference_or_item({Kind::decision, Kind::meeting})),
     "the decisions it replaces",
     {},
     "opphever, omgjøring"},
    {"reported_in",
     set(reference_or_item({Kind::meeting, Kind::document})),
     "where it was reported",
     {},
     "referatsak, orientering"},
    {"implemented",
     entry(implemented_type),
     "that it was carried out: {on, note}",
     {},
     "iverksatt, gjennomført"},
    {"actions", list(entry(action_type)), "what follows from it"},
});
inline constexpr Type decision_type = {
    .name = "decision", .meaning = "what a body or an official decided", .fields = decision_fields};

/// A decision inside an agenda item: the same fields; its body, date, meeting and item are the item's, and an
/// id is wanted only where something refers to it.
inline constexpr auto item_decision_fields = [] {
  auto fields = decision_fields;
  for (Field& field : fields) {
    if (field.name == "kind" || field.name == "id") field.shape.is_required = false;
  }
  return fields;
}();
inline constexpr Type item_decision_type = {.name = "item_decision",
                                            .meaning = "a decision made in an agenda item",
                                            .fields = item_decision_fields,
                                            .shorthand = "title"};

using Vote = View<vote_type>;
using Action = View<action_type>;
using Decision = View<decision_type>;
using ItemDecision = View<item_decision_type>;

}  // namespace ko
