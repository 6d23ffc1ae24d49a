// SPDX-License-Identifier: MIT
/// Rows of votes and of what stands in them: the people and the parties. A vote that is on no proposal stands
/// in the entry that it decided, whose list says what it was on.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "query/rows/columns.hpp"

namespace ko::query {

/// What was voted on where it is no proposal, by the list of the entry that has the vote.
struct VotePurpose {
  std::string_view list;
  std::string_view word;
};
constexpr VotePurpose vote_purposes[] = {
    {"agenda_approved", "agenda"}, {"closed", "closing"}, {"urgent", "urgency"}, {"recused", "eligibility"}};
inline constexpr auto purpose_words = [] {
  std::array<std::string_view, std::size(vote_purposes)> words{};
  std::ranges::transform(vote_purposes, words.begin(), &VotePurpose::word);
  return words;
}();

/// A row for every vote of a meeting, or that of a decision.
void vote_rows(const Scope& scope, const Record& record, EmitRow emit);

/// A row of what stands in a vote. A decision has one vote, so that the decision's place is the vote's.
Row row_in_vote(const Row& vote, Cursor at, std::string_view list, std::uint32_t number);
/// The row of the vote that a row stands in.
Row vote_around(const Row& row);

/// A ballot of everybody a count lists. `choice` is what they voted.
void emit_ballots(const Row& vote, Cursor count, std::string_view choice, EmitRow emit);
/// The party that the voter of a ballot represented: id, or the group's name; empty where the records do not
/// say.
std::string_view party_of_voter(const Scope& scope, const Row& row);

/// Of a vote, or of what stands in one.
Content purpose_of_vote(const Scope& scope, const Row& row);

inline constexpr Attribute purpose_column =
    column("purpose", choice(purpose_words),
           "what was voted on where it is no proposal: the agenda, closing the item, its urgency, or whether "
           "somebody is eligible to deal with it",
           purpose_of_vote);

inline constexpr Attribute voted_on_column =
    column("on", value(Value::text), "the id of the proposal voted on",
           [](const Scope&, const Row& row) { return content(Vote(row.within).cursor<"on">()); });

/// A number of votes.
constexpr Attribute number_of_votes(std::string_view name, std::string_view meaning, One one) {
  return measured(column(name, value(Value::integer), meaning, one), "", 0);
}

}  // namespace ko::query
