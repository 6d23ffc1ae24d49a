// SPDX-License-Identifier: MIT
/// The table `votes`.
#include <optional>

#include "model/meetings/ballot.hpp"
#include "query/rows/meeting_rows.hpp"
#include "query/rows/vote_rows.hpp"

namespace ko::query {
namespace {

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

constexpr Attribute vote_columns[] = {
    address_in({Kind::meeting, Kind::decision}),
    decision_meeting_column,
    decision_body_column,
    decision_date_column,
    decision_item_column,
    of_whole_set(
        number_of_votes("for", "how many voted for: as counted, by party, or all the others", votes_for)),
    of_whole_set(number_of_votes("against", "how many voted against: as counted, by party, or all the others",
                                 votes_against)),
    of_whole_set(number_of_votes("blank", "how many voted blank", votes_blank)),
    purpose_column,
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

}  // namespace ko::query
