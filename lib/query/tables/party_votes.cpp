// SPDX-License-Identifier: MIT
/// The table `party_votes`, a row a party and vote: as counted, or else of the persons that the vote names. A
/// row of the latter stands at the first of them, who has an address.
#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/meetings/ballot.hpp"
#include "query/rows/meeting_rows.hpp"
#include "query/rows/vote_rows.hpp"

namespace ko::query {
namespace {

bool is_counted(const Row& row) {
  return row.list == "by_party";
}

/// Calls `visit(Row)` for everybody whom a vote names for it, against it or as voting blank.
template <class Visit>
void each_named_voter(const Row& vote, Visit visit) {
  const Vote of(vote.at);
  emit_ballots(vote, of.cursor<"for">(), "for", visit);
  emit_ballots(vote, of.cursor<"against">(), "against", visit);
  emit_ballots(vote, of.cursor<"blank">(), "blank", visit);
}

/// The parties of those a vote names, each with its first voter and how many it has on each side.
std::vector<PartyOfVote> parties_named(const Scope& scope, const Row& vote) {
  std::vector<PartyOfVote> parties;
  each_named_voter(vote, [&](const Row& voter) {
    const std::string_view party = party_of_voter(scope, voter);
    auto at = std::ranges::find(parties, party, &PartyOfVote::party);
    if (at == parties.end()) at = parties.insert(at, {.party = party, .first = voter.at});
    ++(voter.list == "for" ? at->in_favour : voter.list == "against" ? at->against : at->blank);
  });
  return parties;
}

void party_vote_rows(const Scope& scope, const Record& record, EmitRow emit) {
  vote_rows(scope, record, [&](const Row& vote) {
    std::uint32_t number = 0;
    for (const PartyVotes share : Vote(vote.at).get<"by_party">())
      emit(row_in_vote(vote, share.at(), "by_party", ++number));
    if (number > 0) return;
    std::vector<std::string_view> seen;
    each_named_voter(vote, [&](const Row& voter) {
      const std::string_view party = party_of_voter(scope, voter);
      if (std::ranges::find(seen, party) != seen.end()) return;
      seen.push_back(party);
      emit(voter);
    });
  });
}

PartyOfVote party_at(const Scope& scope, const Row& row) {
  const auto parties =
      scope.memory.parties.of(row.within, [&] { return parties_named(scope, vote_around(row)); });
  const auto at =
      std::ranges::find_if(parties, [&](const PartyOfVote& each) { return each.first == row.at; });
  return at == parties.end() ? PartyOfVote() : *at;
}

Content voting_party(const Scope& scope, const Row& row) {
  if (is_counted(row)) return content(PartyVotes(row.at).cursor<"party">());
  return content(party_of_voter(scope, row));
}

/// How many of the party are on a side. Where the party is counted, what its entry leaves out is none; where
/// the vote names people, that is known of a side whose voters it lists, and of one that it says nobody was
/// on.
template <FieldName Side>
Content party_count(const Scope& scope, const Row& row, std::int64_t PartyOfVote::*number) {
  if (is_counted(row)) {
    const PartyVotes share(row.at);
    const bool is_left_out = !share.has<Side>() && votes_of_party(share);
    return is_left_out ? Content(Cell(std::int64_t{0})) : content(share.cursor<Side>());
  }
  const Cursor counted = Vote(row.within).cursor<Side>();
  const bool is_known = counted && (counted.form() == Form::sequence || Count(counted).number() == 0);
  return is_known ? Content(Cell(party_at(scope, row).*number)) : Content();
}

constexpr Attribute party_vote_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
    voted_on_column,
    purpose_column,
    column("vote", reference_or_item({Kind::meeting, Kind::decision}), "the address of the vote",
           [](const Scope&, const Row& row) { return Content(Cell(address(vote_around(row)))); }),
    column(described(party_votes_type, "party"), voting_party),
    number_of_votes("for", "how many of it voted for: as counted, or of those named",
                    [](const Scope& scope, const Row& row) {
                      return party_count<"for">(scope, row, &PartyOfVote::in_favour);
                    }),
    number_of_votes("against", "how many of it voted against",
                    [](const Scope& scope, const Row& row) {
                      return party_count<"against">(scope, row, &PartyOfVote::against);
                    }),
    number_of_votes("blank", "how many of it voted blank",
                    [](const Scope& scope, const Row& row) {
                      return party_count<"blank">(scope, row, &PartyOfVote::blank);
                    }),
};

}  // namespace

KO_ENTRY(Relation, party_votes_relation) = {.name = "party_votes",
                                            .order = 24,
                                            .row = "a party and vote, as counted or as its voters are named",
                                            .terms = "partivis votering, votes by party",
                                            .attributes = party_vote_columns,
                                            .searched = "party",
                                            .shown = "date body item on purpose party for against blank",
                                            .sources = {Kind::meeting, Kind::decision},
                                            .rows = party_vote_rows,
                                            .time = days_of_decision};

}  // namespace ko::query
