// SPDX-License-Identifier: MIT
/// The table `ballots`, a row a person and vote where the records say who voted what.
#include <string_view>

#include "query/rows/meeting_rows.hpp"
#include "query/rows/vote_rows.hpp"

namespace ko::query {
namespace {

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

Content party_of_ballot(const Scope& scope, const Row& row) {
  return content(party_of_voter(scope, row));
}

constexpr std::string_view choices[] = {"for", "against", "blank", "absent"};

constexpr Attribute ballot_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
    voted_on_column,
    purpose_column,
    column("person", reference(Kind::person), "who voted",
           [](const Scope&, const Row& row) { return content(row.at); }),
    column(party_field, party_of_ballot),
    column("vote", open_choice(choices), "what for: or the proposal or candidate chosen",
           [](const Scope&, const Row& row) { return content(row.list); }),
};

}  // namespace

KO_ENTRY(Relation, ballots_relation) = {.name = "ballots",
                                        .order = 25,
                                        .row = "a person and vote, where it is recorded who voted what",
                                        .terms = "stemme, stemmegivning, roll call",
                                        .attributes = ballot_columns,
                                        .searched = "person.name",
                                        .shown = "date body item on purpose person vote",
                                        .sources = {Kind::meeting, Kind::decision},
                                        .rows = ballot_rows,
                                        .time = days_of_decision};

}  // namespace ko::query
