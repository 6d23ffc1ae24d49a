// SPDX-License-Identifier: MIT
/// The tables `votes`; `party_votes`, a row a party and vote; and `ballots`, a row a person and vote where
/// the records say who voted what.
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "model/meetings/ballot.hpp"
#include "model/meetings/party.hpp"
#include "query/rows/meeting_rows.hpp"

namespace ko::query {
namespace {

// A vote that is on no proposal: the entry it decided has it, and says by its own list what it was on.

struct Purpose {
  std::string_view list;
  std::string_view word;
};
constexpr Purpose purposes[] = {
    {"agenda_approved", "agenda"}, {"closed", "closing"}, {"urgent", "urgency"}, {"recused", "eligibility"}};
constexpr auto purpose_words = [] {
  std::array<std::string_view, std::size(purposes)> words{};
  std::ranges::transform(purposes, words.begin(), &Purpose::word);
  return words;
}();

/// The row of a vote that an entry of the meeting has.
void emit_beside(const Row& around, const VoteBeside& beside, EmitRow emit) {
  emit(row_within(row_within(around, beside.entry, beside.list, beside.number), beside.vote.at(), "vote", 1));
}

void agenda_vote_row(const Record& meeting, EmitRow emit) {
  const auto approved = meeting.as<meeting_type>().get<"agenda_approved">();
  if (const Vote vote = approved.get<"vote">())
    emit_beside({.record = &meeting}, {vote, approved.at(), "agenda_approved"}, emit);
}

/// The votes on how an item was to be dealt with, and by whom.
void side_vote_rows(const Record& meeting, EmitRow emit) {
  for_each_item(meeting, [&](const Item& item, const Row& around) {
    each_vote_beside(item, [&](const VoteBeside& beside) { emit_beside(around, beside, emit); });
  });
}

void vote_rows(const Scope& scope, const Record& record, EmitRow emit) {
  if (record.kind == Kind::meeting) {
    agenda_vote_row(record, emit);
    side_vote_rows(record, emit);
    item_entry_rows<"votes">(scope, record, emit);
  }
  for_each_decision(scope, record, [&](const Row& decision) {
    if (const Vote vote = ItemDecision(decision.at).get<"vote">())
      emit(row_within(decision, vote.at(), "vote", 1));
  });
}

/// Whether the row is of a vote that is on no proposal and no decision.
bool is_on_procedure(const Row& vote) {
  return vote.list == "vote" && !vote.within_list.empty();
}

/// A row of what stands in a vote. A decision has one vote, so that the decision's place is the vote's.
Row row_in_vote(const Row& vote, Cursor at, std::string_view list, std::uint32_t number) {
  Row row = row_within(vote, at, list, number);
  if (vote.list == "votes") return row;
  if (is_on_procedure(vote)) {
    row.outer = vote.within;
    row.outer_number = vote.within_number;
    row.outer_list = vote.within_list;
    return row;
  }
  row.within_number = vote.within_number;
  row.within_list = vote.within_list;
  return row;
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

std::string_view party_of_voter(const Scope& scope, const Row& row) {
  Standing standing{.person = row.at.text(), .body = id_in(decision_body(row))};
  standing.days = days_of_decision(scope, row);
  const Presence entry = presence_of(scope, id_in(decision_meeting(row)), standing.person);
  standing.on_behalf_of = entry.get<"for">();
  standing.heading = entry.get<"group">().in(scope.language);
  return party_represented(standing, [&](std::string_view id) { return scope.find(id); });
}

Content party_of_ballot(const Scope& scope, const Row& row) {
  return content(party_of_voter(scope, row));
}

// The parties of a vote: as counted, or else those of the persons it names. A row of the latter stands at the
// first of them, who has an address.

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

/// The row of the vote that a row stands in.
Row vote_around(const Row& row) {
  Row vote = row;
  vote.at = row.within;
  if (!row.outer_list.empty()) {
    vote.list = row.within_list;
    vote.number = row.within_number;
    vote.within = std::exchange(vote.outer, {});
    vote.within_list = std::exchange(vote.outer_list, {});
    vote.within_number = std::exchange(vote.outer_number, 0);
    return vote;
  }
  const bool is_of_decision = row.within_list != "votes";
  vote.list = is_of_decision ? std::string_view("vote") : row.within_list;
  vote.number = is_of_decision ? 1 : row.within_number;
  if (!is_of_decision) {
    vote.within_list = {};
    vote.within_number = 0;
  }
  return vote;
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

/// The numbers of a vote, with those of the others where they follow.
Ballot ballot_of(const Scope& scope, const Row& row) {
  const Vote vote(row.at);
  if (!row.item || vote.get<"others">().empty()) return Ballot::of(vote);
  Memory& memory = scope.memory;
  const Attendance& meeting = memory.attendance.of(scope.records, *row.record, memory.tenures);
  return Ballot::of(vote, meeting, row.item_number - 1);
}

Content counted(const std::optional<std::int64_t>& number) {
  return number ? Content(Cell(*number)) : Content();
}

Content votes_for(const Scope& scope, const Row& row) {
  return counted(ballot_of(scope, row).in_favour);
}
Content votes_against(const Scope& scope, const Row& row) {
  return counted(ballot_of(scope, row).against);
}
Content votes_blank(const Scope& scope, const Row& row) {
  return counted(ballot_of(scope, row).blank);
}

/// Of a vote, or of what stands in one.
Content purpose_of_vote(const Scope&, const Row& row) {
  const std::string_view list = row.list == "vote" ? row.within_list : row.outer_list;
  const auto* const purpose = std::ranges::find(purposes, list, &Purpose::list);
  return purpose == std::end(purposes) ? Content() : content(purpose->word);
}

constexpr Attribute purpose_column =
    column("purpose", choice(purpose_words),
           "what was voted on where it is no proposal: the agenda, closing the item, its urgency, or whether "
           "somebody is eligible to deal with it",
           purpose_of_vote);

/// A number of votes.
constexpr Attribute whole(std::string_view name, std::string_view meaning, One one) {
  return measured(column(name, value(Value::integer), meaning, one), "", 0);
}

constexpr Attribute vote_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
    of_whole_set(whole("for", "how many voted for: as counted, by party, or all the others", votes_for)),
    of_whole_set(
        whole("against", "how many voted against: as counted, by party, or all the others", votes_against)),
    of_whole_set(whole("blank", "how many voted blank", votes_blank)),
    purpose_column,
};

constexpr Attribute voted_on_column =
    column("on", value(Value::text), "the id of the proposal voted on",
           [](const Scope&, const Row& row) { return content(Vote(row.within).cursor<"on">()); });

constexpr Attribute party_vote_columns[] = {
    vote_columns[0],
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
    voted_on_column,
    purpose_column,
    column("vote", reference_or_item({Kind::meeting, Kind::decision}), "the address of the vote",
           [](const Scope&, const Row& row) { return Content(Cell(address(vote_around(row)))); }),
    column(described(party_votes_type, "party"), voting_party),
    whole("for", "how many of it voted for: as counted, or of those named",
          [](const Scope& scope, const Row& row) {
            return party_count<"for">(scope, row, &PartyOfVote::in_favour);
          }),
    whole("against", "how many of it voted against",
          [](const Scope& scope, const Row& row) {
            return party_count<"against">(scope, row, &PartyOfVote::against);
          }),
    whole("blank", "how many of it voted blank",
          [](const Scope& scope, const Row& row) {
            return party_count<"blank">(scope, row, &PartyOfVote::blank);
          }),
};

constexpr std::string_view choices[] = {"for", "against", "blank", "absent"};

constexpr Attribute ballot_columns[] = {
    vote_columns[0],
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

KO_ENTRY(Relation, votes_relation) = {.name = "votes",
                                      .order = 23,
                                      .row = "a vote taken",
                                      .terms = "votering, avstemning",
                                      .type = &vote_type,
                                      .attributes = vote_columns,
                                      .searched = "on",
                                      .shown = "id date body item on purpose for against blank outcome",
                                      .sources = {Kind::meeting, Kind::decision},
                                      .rows = vote_rows,
                                      .time = days_of_decision};

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
