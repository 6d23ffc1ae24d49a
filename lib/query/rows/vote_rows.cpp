// SPDX-License-Identifier: MIT
#include "query/rows/vote_rows.hpp"

#include <utility>

#include "model/meetings/ballot.hpp"
#include "model/meetings/party.hpp"
#include "query/rows/meeting_rows.hpp"

namespace ko::query {
namespace {

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

/// Whether the row is of a vote that is on no proposal and no decision.
bool is_on_procedure(const Row& vote) {
  return vote.list == "vote" && !vote.within_list.empty();
}

/// A person's entry under `present` of the meeting with this id; false where there is none.
Presence presence_of(const Scope& scope, std::string_view meeting, std::string_view person) {
  const Record* record = scope.find(meeting);
  if (!record || person.empty()) return {};
  for (const Presence entry : record->as<meeting_type>().get<"present">())
    if (entry.get<"person">() == person) return entry;
  return {};
}

}  // namespace

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

void emit_ballots(const Row& vote, Cursor count, std::string_view choice, EmitRow emit) {
  if (!count || count.form() != Form::sequence) return;
  std::uint32_t number = 0;
  for (const Cursor person : count.children())
    if (person.is_scalar()) emit(row_in_vote(vote, person, choice, ++number));
}

std::string_view party_of_voter(const Scope& scope, const Row& row) {
  Standing standing{.person = row.at.text(), .body = id_in(decision_body(row))};
  standing.days = days_of_decision(scope, row);
  const Presence entry = presence_of(scope, id_in(decision_meeting(row)), standing.person);
  standing.on_behalf_of = entry.get<"for">();
  standing.heading = entry.get<"group">().in(scope.language);
  return party_represented(standing, [&](std::string_view id) { return scope.find(id); });
}

Content purpose_of_vote(const Scope&, const Row& row) {
  const std::string_view list = row.list == "vote" ? row.within_list : row.outer_list;
  const auto* const purpose = std::ranges::find(vote_purposes, list, &VotePurpose::list);
  return purpose == std::end(vote_purposes) ? Content() : content(purpose->word);
}

}  // namespace ko::query
