// SPDX-License-Identifier: MIT
/// The election of people to a body: lists and their votes, who was elected, and the deputies in their order.
#pragma once

#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view election_methods[] = {"proportional", "majority", "agreement", "lots",
                                                        "direct"};
inline constexpr std::string_view election_roles[] = {"member", "leader", "deputy_leader"};

inline constexpr auto candidate_fields = entry_fields({
    {"person", reference(Kind::person), "who stands", {}, "kandidat, valgliste"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"votes",
     value(Value::integer).within(0, 1'000'000'000),
     "the votes given to the person",
     {},
     "personstemmer, stemmetall"},
    {"declined", value(Value::flag), "true: does not take the place", {}, "fritatt fra valg, takket nei"},
    {"ineligible",
     value(Value::text),
     "why the person cannot be elected, where that was found",
     {},
     "ikke valgbar, valgbarhet, utelukket fra valg"},
});
inline constexpr Type candidate_type = {.name = "candidate",
                                        .meaning = "somebody who stands for election",
                                        .fields = candidate_fields,
                                        .shorthand = "person"};

inline constexpr auto elected_fields = entry_fields({
    {"person", reference(Kind::person), "who was elected", "Popolo membership.person_id",
     "valgt, medlem, representant"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"for", text_or_reference(Kind::organisation), "the party or list: as `party` of the list has it",
     "Popolo membership.on_behalf_of_id"},
    {"role", open_choice(election_roles), "where it is another than that of the election",
     "Popolo membership.role", "leder, nestleder"},
    {"instead_of",
     reference(Kind::person),
     "whose seat it is meanwhile, of a temporary election",
     {},
     "settemedlem"},
    {"lots", value(Value::flag), "true: lots decided it", {}, "loddtrekning"},
    {"moved_up",
     value(Value::flag),
     "true: moved up past others of the list, so that both sexes have their share",
     {},
     "kjønnsbalanse, kjønnsrepresentasjon"},
    {"declined", value(Value::flag), "true: did not take the place", {}, "fritatt fra valg, takket nei"},
    {"ineligible",
     value(Value::text),
     "why the person cannot hold it, where that was found",
     {},
     "ikke valgbar, valgbarhet"},
});
inline constexpr Type elected_type = {.name = "elected",
                                      .meaning = "somebody who was elected",
                                      .fields = elected_fields,
                                      .shorthand = "person"};

inline constexpr auto elected_deputy_fields = entry_fields({
    {"person", reference(Kind::person), "who was elected", "Popolo membership.person_id",
     "vara, varamedlem, vararepresentant"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"for", text_or_reference(Kind::organisation),
     "the party or list, of each of which the deputies are ranked from 1",
     "Popolo membership.on_behalf_of_id"},
    {"deputises_for",
     one_or_list(reference(Kind::person)),
     "whose personal deputy it is; such have no rank",
     {},
     "personlig vara, personlig varamedlem"},
    {"moved_up",
     value(Value::flag),
     "true: moved up past others of the list, so that both sexes have their share",
     {},
     "kjønnsbalanse, kjønnsrepresentasjon"},
    {"declined", value(Value::flag), "true: did not take the place", {}, "fritatt fra valg, takket nei"},
    {"ineligible",
     value(Value::text),
     "why the person cannot hold it, where that was found",
     {},
     "ikke valgbar, valgbarhet"},
});
inline constexpr Type elected_deputy_type = {.name = "elected_deputy",
                                             .meaning = "somebody who was elected as a deputy",
                                             .fields = elected_deputy_fields,
                                             .shorthand = "person"};

inline constexpr auto election_list_fields = entry_fields({
    {"party",
     text_or_reference(Kind::organisation).required(),
     "the party, or the name of the list",
     {},
     "parti, liste, fellesliste"},
    {"votes",
     value(Value::integer).within(0, 1'000'000'000),
     "the votes given to it",
     {},
     "stemmetall, listestemmer"},
    {"seats", value(Value::integer).within(0, 10'000), "the seats it got", {}, "mandater, plasser"},
    {"candidates",
     list(entry(candidate_type)),
     "who stands on it, in its order",
     {},
     "kandidater, listeforslag"},
    {"deputies",
     list(entry(elected_deputy_type)),
     "the deputies elected of it, in the order they are called",
     {},
     "varamedlemmer, varaliste"},
});
inline constexpr Type election_list_type = {
    .name = "election_list", .meaning = "a list of an election", .fields = election_list_fields};

inline constexpr auto drawn_lots_fields = entry_fields({
    {"what", value(Value::localized), "what was to be decided: the last seat …"},
    {"among",
     set(text_or_reference({Kind::person, Kind::organisation})),
     "among whom: persons, or parties and lists",
     {},
     "loddtrekning mellom"},
    {"won", set(text_or_reference({Kind::person, Kind::organisation})), "whose lot was drawn"},
});
inline constexpr Type drawn_lots_type = {.name = "drawn_lots",
                                         .meaning = "something that lots decided",
                                         .fields = drawn_lots_fields,
                                         .shorthand = "won"};

inline constexpr auto election_fields = entry_fields({
    {"body",
     reference(Kind::organisation),
     "what they are elected to; with an organisation, that itself",
     {},
     "valg til, organ, utvalg"},
    {"date", value(Value::date), "the day of it; with an agenda item, that of the meeting", {}, "valgdag"},
    {"role", open_choice(election_roles), "what they are elected as; member unless stated",
     "Popolo membership.role", "verv, leder, nestleder, ordfører, varaordfører"},
    {"method",
     choice(election_methods),
     "how: by lists in proportion, by majority, by agreement on all the places, by lots, or by the people",
     {},
     "valgmåte, forholdsvalg, flertallsvalg, avtalevalg, loddtrekning, direkte valg"},
    {"seats",
     value(Value::integer).within(1, 10'000),
     "how many are to be elected",
     {},
     "plasser, mandater, antall medlemmer"},
    {"deputy_seats",
     value(Value::integer).within(0, 10'000),
     "how many deputies are to be elected",
     {},
     "varaplasser, antall varamedlemmer"},
    {"from", value(Value::date), "first day of the term", "Popolo membership.start_date",
     "valgperiode, funksjonstid"},
    {"to", value(Value::date), "last day of it, itself included", "Popolo membership.end_date",
     "valgperiode, funksjonstid"},
    {"temporary",
     value(Value::flag),
     "true: for one matter, or while somebody is away; deputies are not called in order then",
     {},
     "settemedlem, settemøteleder, midlertidig"},
    {"case", text_or_reference(Kind::case_file), "the case it is for, where it is for that alone",
     "Noark 5 saksmappe", "settemedlem, arkivsak"},
    {"entitled",
     value(Value::integer).within(0, 1'000'000'000),
     "how many were entitled to vote",
     {},
     "stemmeberettigede, manntall"},
    {"ballots",
     value(Value::integer).within(0, 1'000'000'000),
     "how many voted, those who voted blank among them",
     {},
     "stemmesedler, avgitte stemmer"},
    {"blank", value(Value::integer).within(0, 1'000'000'000), "how many of them voted blank",
     "Popolo count.option abstain", "blanke stemmer, blanke stemmesedler"},
    {"lists",
     list(entry(election_list_type)),
     "the lists, with their votes, seats and candidates",
     {},
     "valglister, listeforslag, partilister"},
    {"candidates",
     list(entry(candidate_type)),
     "who stands, where there are no lists",
     {},
     "kandidater, flertallsvalg"},
    {"elected",
     list(entry(elected_type)),
     "who was elected; the first candidates of each list unless stated",
     {},
     "valgt, valgresultat"},
    {"deputies",
     list(entry(elected_deputy_type)),
     "the deputies elected, in the order they are called, where they are not stated list by list",
     {},
     "varamedlemmer, vararepresentanter, varaliste"},
    {"lots", list(entry(drawn_lots_type)), "what was decided by drawing lots", {}, "loddtrekning"},
});
inline constexpr Type election_type = {
    .name = "election", .meaning = "an election of people to a body", .fields = election_fields};

using Candidate = View<candidate_type>;
using Elected = View<elected_type>;
using ElectedDeputy = View<elected_deputy_type>;
using ElectionList = View<election_list_type>;
using DrawnLots = View<drawn_lots_type>;
using Election = View<election_type>;

}  // namespace ko
