// SPDX-License-Identifier: MIT
/// What a recorded vote says: how many, who, and whether it carried.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "ko/records/meeting.hpp"
#include "ko/values/quorum.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/ballot.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

/// Votes given to the entries of `between`, or to the candidates of an election: their sum, the two highest,
/// and whether every one is stated.
struct Shares {
  std::int64_t sum = 0;
  std::int64_t highest = 0;
  std::int64_t second = 0;
  bool complete = true;

  static Shares of(Cursor counts_by_key);
};

/// Where the numbers of a vote begin.
Cursor counts_at(const Vote& vote);

/// The votes of an item, and those of its decisions.
template <class Visit>
void each_vote(const Item& item, Visit visit) {
  for (Vote vote : item.get<"votes">()) visit(vote);
  for (ItemDecision decision : item.get<"decisions">())
    if (const Vote vote = decision.get<"vote">()) visit(vote);
}

/// Calls `visit(item, vote)` for every vote of a meeting of which it is recorded who was there.
template <class Visit>
void each_vote_of(const Attendance& meeting, Visit visit) {
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_vote(meeting.items()[i], [&](const Vote& vote) { visit(i, vote); });
}

/// The votes of a meeting, on whatever, or that of a decision.
template <class Visit>
void each_vote(const Record& record, Visit visit) {
  if (record.kind == Kind::decision) {
    if (const Vote vote = record.as<decision_type>().get<"vote">()) visit(vote);
    return;
  }
  const Meeting meeting = record.as<meeting_type>();
  if (const Vote vote = meeting.get<"agenda_approved">().get<"vote">()) visit(vote);
  for (Item item : meeting.get<"agenda">()) {
    each_vote_beside(item, [&](const VoteBeside& beside) { visit(beside.vote); });
    each_vote(item, visit);
  }
}

/// A trial vote decides nothing.
inline bool is_trial(const Vote& vote) {
  return vote.get<"trial">().value_or(false);
}

/// Calls `visit(Cursor)` for everybody a vote names as having voted.
template <class Visit>
void each_voter(const Vote& vote, Visit visit) {
  const auto voters = [&](Cursor count) {
    if (!count) return;
    for (Cursor person : count.children())
      if (count.form() == Form::sequence && person.is_scalar()) visit(person);
  };
  voters(vote.cursor<"for">());
  voters(vote.cursor<"against">());
  voters(vote.cursor<"blank">());
  for (Cursor choices : {vote.cursor<"between">(), vote.get<"elect">().get<"candidates">()})
    if (choices)
      for (Cursor count : choices.children()) voters(count);
}

/// `yes` and `no` hold for every number within the bounds of the two counts.
Truth is_quorate(const Quorum& quorum, const Headcount& members, const Headcount& present);

/// `2 of the 5 entitled were there, and 3 are needed`; with bounds where they are all there is.
std::string head_count(const Quorum& quorum, const Headcount& members, const Headcount& present);

/// Whether something was decided or voted on in an item: what a quorum is needed for.
bool is_decided(const Item& item);

}  // namespace ko
