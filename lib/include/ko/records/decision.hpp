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

inline constexpr auto elect_fields = entry_fields({
    {"seats", value(Value::integer), "how many were to be elected"},
    {"candidates", value(Value::counts_by_key), "who: votes", {}, "kandidater, valgliste"},
    {"elected", set(reference(person_or_organisation)), "who was elected", {}, "valgt, valgresultat"},
});
inline constexpr Type elect_type = {
    .name = "elect", .meaning = "a vote that elects persons", .fields = elect_fields};

inline constexpr std::string_view vote_sides[] = {"for", "against"};
inline constexpr std::string_view vote_outcomes[] = {"adopted", "rejected"};

inline constexpr auto stated_counts_fields = entry_fields({
    {"for", value(Value::integer), "how many voted for, as the source counts them"},
    {"against", value(Value::integer), "how many voted against"},
    {"blank", value(Value::integer), "how many voted blank"},
});
inline constexpr Type stated_counts_type = {.name = "stated_counts",
                                            .meaning = "the counts of a vote as the source states them",
                                            .fields = stated_counts_fields};

inline constexpr auto party_votes_fields = entry_fields({
    {"party", text_or_reference(Kind::organisation).required(), "the party or list"},
    {"for", value(Value::integer), "how many of it voted for; none where the entry states other numbers"},
    {"against", value(Value::integer), "how many of it voted against"},
    {"blank", value(Value::integer), "how many of it voted blank"},
});
inline constexpr Type party_votes_type = {
    .name = "party_votes", .meaning = "how a party's members voted", .fields = party_votes_fields};

inline constexpr auto vote_fields = entry_fields({
    {"id", value(Value::id), "its name within the meeting: meeting#id leads to it", "Popolo vote_event.id"},
    {"on", value(Value::text), "the id of the proposal voted on", "Popolo vote_event.motion_id"},
    {"points",
     one_or_list(value(Value::integer)),
     "which numbered points of the proposal were voted on; all of it unless stated",
     {},
     "punktvis votering, delt votering"},
    {"lead",
     value(Value::flag),
     "true: the text before the proposal's points was voted on, without them",
     {},
     "ingress, innledning"},
    {"as_amended",
     value(Value::flag),
     "true: the proposal with the changes and additions adopted before",
     {},
     "med vedtatte endringer, med vedtatte tillegg"},
    {"for", value(Value::count), "how many, or who, voted for", "Popolo count.option yes",
     "stemmer for, ja-stemmer"},
    {"against", value(Value::count), "how many, or who, voted against", "Popolo count.option no",
     "stemmer mot, nei-stemmer"},
    {"blank", value(Value::count), "how many, or who, voted blank", "Popolo count.option abstain",
     "blank stemme, avholdende"},
    {"absent", value(Value::count), "how many, or who, were entitled and did not vote",
     "Popolo count.option absent", "ikke avgitt stemme"},
    {"stated",
     entry(stated_counts_type),
     "the counts the source states beside the names: {for, against, blank}",
     {},
     "stemmetall, oppgitt stemmetall"},
    {"others",
     choice(vote_sides),
     "how everybody voted who is not named or counted",
     {},
     "mot et mindretall, øvrige"},
    {"by_party", list(entry(party_votes_type)), "how many of each party voted for and against",
     "Popolo vote_event.counts, group_id", "partivis votering, votes by party"},
    {"between",
     value(Value::counts_by_key),
     "proposal: votes, where proposals were set against each other",
     {},
     "alternativ votering"},
    {"chosen",
     value(Value::text),
     "the id of the proposal adopted, where proposals were set against each other",
     {},
     "satt opp mot hverandre, mot hverandre"},
    {"elect", entry(elect_type), "a vote that elects persons", {}, "valg, election"},
    {"outcome", choice(vote_outcomes), "what the source says came of what was voted on",
     "Popolo vote_event.result", "utfall, dermed ble vedtatt, falt, utfall av voteringen"},
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
    {"trial",
     value(Value::flag),
     "true: a trial vote, which decides nothing",
     {},
     "prøvevotering, trial vote"},
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

inline constexpr std::string_view amount_kinds[] = {"grant", "guarantee", "loan", "transfer"};
inline constexpr auto amount_fields = entry_fields({
    {"amount", value(Value::number), "how much; blank when unknown", {}, "beløp, bevilgning"},
    {"kind",
     choice(amount_kinds),
     "grant, guarantee, loan or transfer between budget lines; not said unless stated",
     {},
     "tilskudd, garanti, kausjon, lån, overføring, budsjettregulering"},
    {"up_to", value(Value::flag), "true: the amount is the most it can be", {}, "inntil, ramme"},
    {"financed_by",
     value(Value::localized),
     "where the money is taken from",
     {},
     "finansiering, inndekning, inndekking"},
    {"currency", value(Value::text), "ISO 4217: NOK, EUR …; that of the country unless stated", "ISO 4217",
     "valuta"},
    {"account", value(Value::text), "the account or budget line", {}, "konto, ansvar, budsjettpost"},
    {"year", value(Value::date), "the budget year", {}, "budsjettår"},
    {"what", value(Value::localized), "what it is for"},
});
inline constexpr Type amount_type = {.name = "amount",
                                     .meaning = "money that a decision grants or changes",
                                     .fields = amount_fields,
                                     .shorthand = "amount"};

inline constexpr auto appeal_fields = entry_fields({
    {"to", reference(Kind::organisation), "who decides the appeal", {}, "klageinstans, klagenemnd"},
    {"until", value(Value::date), "the last day to appeal", {}, "klagefrist"},
    {"received", value(Value::date), "when an appeal came in", {}, "klage"},
    {"by", one_or_list(reference(person_or_organisation)), "who appealed"},
    {"outcome", value(Value::localized), "what became of it"},
});
inline constexpr Type appeal_type = {.name = "appeal",
                                     .meaning = "that a decision can be, or was, appealed",
                                     .fields = appeal_fields,
                                     .shorthand = "until"};

inline constexpr std::string_view review_outcomes[] = {"upheld", "annulled", "dismissed"};
inline constexpr auto review_fields = entry_fields({
    {"by", set(reference(Kind::person)), "the members who demanded it"},
    {"on", value(Value::date), "when it was demanded"},
    {"decided", value(Value::date), "when it was decided"},
    {"outcome", choice(review_outcomes), "upheld, annulled or dismissed"},
});
inline constexpr Type review_type = {.name = "review",
                                     .meaning = "a demand that the decision's lawfulness be reviewed",
                                     .fields = review_fields,
                                     .shorthand = "on"};

inline constexpr auto decision_fields = record_fields({
    {"title", value(Value::localized).required(), "what was decided, in a line", {}, "vedtak, decision"},
    {"text", value(Value::localized), "the decision's text", "OParl AgendaItem.resolutionText",
     "vedtakstekst, ordlyd"},
    {"points", list(value(Value::localized)), "the numbered points it consists of", {}, "vedtakspunkt"},
    {"amounts",
     list(entry(amount_type)),
     "the money it grants or changes",
     {},
     "beløp, bevilgning, finansiering"},
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
    {"amends",
     set(reference_or_item({Kind::decision, Kind::meeting})),
     "the decisions it changes and leaves in force otherwise",
     {},
     "endrer vedtak"},
    {"delegated_to",
     reference(person_or_organisation),
     "to whom it delegates the rest",
     {},
     "delegering, fullmakt"},
    {"appeal", entry(appeal_type), "that it can be, or was, appealed", {}, "klage, klageadgang"},
    {"review",
     entry(review_type),
     "a demand that its lawfulness be reviewed",
     {},
     "lovlighetskontroll, lovlegkontroll"},
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

using PartyVotes = View<party_votes_type>;
using Vote = View<vote_type>;
using Amount = View<amount_type>;
using Action = View<action_type>;
using Decision = View<decision_type>;
using ItemDecision = View<item_decision_type>;

}  // namespace ko
