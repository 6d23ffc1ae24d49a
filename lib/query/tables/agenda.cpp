// SPDX-License-Identifier: MIT
/// The tables `items`, `points`, `proposals`, `recused`, `remarks` and `treatments`, what stands in the
/// agendas of meetings, `votes`, `party_votes`, a row a party and vote where votes are counted by party, and
/// `ballots`, a row a person and vote where the records say who voted what.
#include "model/meetings/party.hpp"
#include "query/tables/meeting_rows.hpp"

namespace ko::query {
namespace {

void item_rows(const Scope&, const Record& meeting, EmitRow emit) {
  for_each_item(meeting, [&](const Item& item, Row row) {
    row.at = item.at();
    emit(row);
  });
}

constexpr Attribute item_columns[] = {
    address_in(Kind::meeting),
    meeting_column,
    body_column,
    date_column,
    column("nr", value(Value::text), "its number: PS 47/26, or as the agenda gives it, or else its place",
           item_number),
    case_column<item_type>,
    own_id_column<item_type>};
constexpr Attribute entry_columns[] = {item_columns[0], meeting_column, body_column,
                                       date_column,     item_column,    item_title_column};
/// A treatment has a body, a meeting and an item of its own.
constexpr Attribute treatment_columns[] = {
    item_columns[0], owner("of_meeting", Kind::meeting, "the meeting"),
    column("of_item", value(Value::text), "the number of the agenda item", item_number), item_title_column};
constexpr Attribute proposal_columns[] = {item_columns[0],
                                          meeting_column,
                                          body_column,
                                          date_column,
                                          item_column,
                                          item_title_column,
                                          own_id_column<proposal_type>};

void vote_rows(const Scope& scope, const Record& record, EmitRow emit) {
  if (record.kind == Kind::meeting) item_entry_rows<"votes">(scope, record, emit);
  for_each_decision(scope, record, [&](const Row& decision) {
    if (const Vote vote = ItemDecision(decision.at).get<"vote">())
      emit(row_within(decision, vote.at(), "vote", 1));
  });
}

/// A row of what stands in a vote. A decision has one vote, so that the decision's place is the vote's.
Row row_in_vote(const Row& vote, Cursor at, std::string_view list, std::uint32_t number) {
  Row row = row_within(vote, at, list, number);
  if (vote.list == "votes") return row;
  row.within_number = vote.within_number;
  row.within_list = vote.within_list;
  return row;
}

void party_vote_rows(const Scope& scope, const Record& record, EmitRow emit) {
  vote_rows(scope, record, [&](const Row& vote) {
    std::uint32_t number = 0;
    for (const PartyVotes share : Vote(vote.at).get<"by_party">())
      emit(row_in_vote(vote, share.at(), "by_party", ++number));
  });
}

/// A ballot of everybody a count lists. `choice` is what they voted.
void emit_ballots(const Row& vote, Cursor count, std::string_view choice, EmitRow emit) {
  if (!count || count.form() != Form::sequence) return;
  std::uint32_t number = 0;
  for (const Cursor person : count.children())
    if (person.is_scalar()) emit(row_in_vote(vote, person, choice, ++number));
}

/// Ballots of a mapping of proposals or candidates to who voted for each.
void emit_keyed_ballots(const Row& vote, Cursor counts, EmitRow emit) {
  if (!counts) return;
  for (const Cursor count : counts.children()) emit_ballots(vote, count, count.key(), emit);
}

void ballot_rows(const Scope& scope, const Record& record, EmitRow emit) {
  vote_rows(scope, record, [&](const Row& row) {
    const Vote vote(row.at);
    emit_ballots(row, vote.cursor<"for">(), "for", emit);
    emit_ballots(row, vote.cursor<"against">(), "against", emit);
    emit_ballots(row, vote.cursor<"blank">(), "blank", emit);
    emit_ballots(row, vote.cursor<"absent">(), "absent", emit);
    emit_keyed_ballots(row, vote.cursor<"between">(), emit);
    emit_keyed_ballots(row, vote.get<"elect">().cursor<"candidates">(), emit);
  });
}

/// A person's entry under `present` of the meeting with this id; false where there is none.
Presence presence_of(const Scope& scope, std::string_view meeting, std::string_view person) {
  const Record* record = scope.find(meeting);
  if (!record || person.empty()) return {};
  for (const Presence entry : record->as<meeting_type>().get<"present">())
    if (entry.get<"person">() == person) return entry;
  return {};
}

Content party_of_ballot(const Scope& scope, const Row& row) {
  Standing standing{.person = row.at.text(), .body = id_in(decision_body(row))};
  standing.days = days_of_decision(scope, row);
  const Presence entry = presence_of(scope, id_in(decision_meeting(row)), standing.person);
  standing.on_behalf_of = entry.get<"for">();
  standing.heading = entry.get<"group">().in(scope.language);
  return content(party_represented(standing, [&](std::string_view id) { return scope.find(id); }));
}

constexpr Attribute vote_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
};

constexpr Attribute voted_on_column =
    column("on", value(Value::text), "the id of the proposal voted on",
           [](const Scope&, const Row& row) { return content(Vote(row.within).cursor<"on">()); });

constexpr Attribute party_vote_columns[] = {
    vote_columns[0],      decision_meeting_column, decision_body_column,
    decision_date_column, decision_item_column,    voted_on_column,
};

constexpr std::string_view choices[] = {"for", "against", "blank", "absent"};

constexpr Attribute ballot_columns[] = {
    vote_columns[0],
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
    voted_on_column,
    column("person", reference(Kind::person), "who voted",
           [](const Scope&, const Row& row) { return content(row.at); }),
    column(party_field, party_of_ballot),
    column("vote", open_choice(choices), "what for: or the proposal or candidate chosen",
           [](const Scope&, const Row& row) { return content(row.list); }),
};

}  // namespace

KO_ENTRY(Relation, items_relation) = {.name = "items",
                                      .order = 17,
                                      .row = "an item of a meeting's agenda",
                                      .terms = "sak, sakliste, agenda",
                                      .type = &item_type,
                                      .attributes = item_columns,
                                      .searched = "title",
                                      .shown = "meeting date nr title by",
                                      .sources = Kind::meeting,
                                      .rows = item_rows,
                                      .time = days_of_meeting};

KO_ENTRY(Relation, points_relation) = {.name = "points",
                                       .order = 18,
                                       .row = "a point of the minutes",
                                       .terms = "referat",
                                       .type = &point_type,
                                       .attributes = entry_columns,
                                       .searched = "text item_title",
                                       .shown = "meeting item kind by text",
                                       .sources = Kind::meeting,
                                       .rows = item_entry_rows<"points">,
                                       .time = days_of_meeting};

KO_ENTRY(Relation, proposals_relation) = {.name = "proposals",
                                          .order = 19,
                                          .row = "something put to the vote in a meeting",
                                          .terms = "forslag, innstilling",
                                          .type = &proposal_type,
                                          .attributes = proposal_columns,
                                          .searched = "text item_title",
                                          .shown = "meeting item own_id by kind text",
                                          .sources = Kind::meeting,
                                          .rows = item_entry_rows<"proposals">,
                                          .time = days_of_meeting};

KO_ENTRY(Relation, recused_relation) = {.name = "recused",
                                        .order = 20,
                                        .row = "somebody who stood down for an agenda item",
                                        .terms = "inhabil, habilitet, inhabilitet",
                                        .type = &recusal_type,
                                        .attributes = entry_columns,
                                        .searched = "item_title reason",
                                        .shown = "meeting item person reason basis instead",
                                        .sources = Kind::meeting,
                                        .rows = item_entry_rows<"recused">,
                                        .time = days_of_meeting};

KO_ENTRY(Relation, votes_relation) = {.name = "votes",
                                      .order = 23,
                                      .row = "a vote taken",
                                      .terms = "votering, avstemning",
                                      .type = &vote_type,
                                      .attributes = vote_columns,
                                      .searched = "on",
                                      .shown = "id date body item on for against blank",
                                      .sources = {Kind::meeting, Kind::decision},
                                      .rows = vote_rows,
                                      .time = days_of_decision};

KO_ENTRY(Relation, remarks_relation) = {.name = "remarks",
                                        .order = 21,
                                        .row = "a remark that somebody wanted recorded with an agenda item",
                                        .terms = "protokolltilførsel, protokollmerknad",
                                        .type = &remark_type,
                                        .attributes = entry_columns,
                                        .searched = "text item_title",
                                        .shown = "meeting item by for text",
                                        .sources = Kind::meeting,
                                        .rows = item_entry_rows<"remarks">,
                                        .time = days_of_meeting};

KO_ENTRY(Relation, treatments_relation) = {.name = "treatments",
                                           .order = 22,
                                           .row = "an earlier treatment of the matter of an agenda item",
                                           .terms = "tidligere behandling, saksgang",
                                           .type = &treatment_type,
                                           .attributes = treatment_columns,
                                           .searched = "text item_title",
                                           .shown = "of_meeting of_item body on outcome",
                                           .sources = Kind::meeting,
                                           .rows = item_entry_rows<"treatments">,
                                           .time = days_of_meeting};

KO_ENTRY(Relation, party_votes_relation) = {.name = "party_votes",
                                            .order = 24,
                                            .row = "a party and vote, where votes are counted by party",
                                            .terms = "partivis votering, votes by party",
                                            .type = &party_votes_type,
                                            .attributes = party_vote_columns,
                                            .searched = "party",
                                            .shown = "date body item on party for against blank",
                                            .sources = {Kind::meeting, Kind::decision},
                                            .rows = party_vote_rows,
                                            .time = days_of_decision};

KO_ENTRY(Relation, ballots_relation) = {.name = "ballots",
                                        .order = 25,
                                        .row = "a person and vote, where it is recorded who voted what",
                                        .terms = "stemme, stemmegivning, roll call",
                                        .attributes = ballot_columns,
                                        .searched = "person.name",
                                        .shown = "date body item on person vote",
                                        .sources = {Kind::meeting, Kind::decision},
                                        .rows = ballot_rows,
                                        .time = days_of_decision};

}  // namespace ko::query
