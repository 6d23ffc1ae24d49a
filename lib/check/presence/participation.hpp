// SPDX-License-Identifier: MIT
/// What people contribute to the items of a meeting, and how they missed an item.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {

/// What somebody contributes to an item, by the record: only who is there can.
struct Contribution {
  enum class Kind : std::uint8_t { presents, speaks, moves, votes, decides_tie, takes_seat, votes_beside };

  Kind kind = Kind::presents;
  std::string_view person;
  Cursor at;                         ///< where the person is named
  std::string_view point_kind = {};  ///< of what is said
};

/// Calls `visit(const Contribution&)` for everything an item says that somebody did in it. What is laid on
/// somebody (an action, a point of that kind) is none: one need not be there.
template <class Visit>
void each_contribution(const Item& item, Visit visit) {
  const auto persons = [&](Contribution::Kind kind, auto list, std::string_view point_kind = {}) {
    for (auto at = list.begin(); !(at == list.end()); ++at)
      visit(Contribution{kind, *at, at.cursor(), point_kind});
  };
  const auto one = [&](Contribution::Kind kind, Cursor at) {
    if (at && !at.text().empty()) visit(Contribution{kind, at.text(), at});
  };
  persons(Contribution::Kind::presents, item.get<"by">());
  for (Point point : item.get<"points">())
    if (point.get<"kind">() != "action")
      persons(Contribution::Kind::speaks, point.get<"by">(), point.get<"kind">());
  for (Proposal proposal : item.get<"proposals">()) persons(Contribution::Kind::moves, proposal.get<"by">());
  each_vote(item, [&](const Vote& vote) {
    each_voter(vote, [&](Cursor person) { one(Contribution::Kind::votes, person); });
    one(Contribution::Kind::decides_tie, vote.cursor<"casting">());
  });
  each_vote_beside(item, [&](const VoteBeside& beside) {
    each_voter(beside.vote, [&](Cursor person) { one(Contribution::Kind::votes_beside, person); });
  });
  for (Recusal recusal : item.get<"recused">())
    one(Contribution::Kind::takes_seat, recusal.cursor<"instead">());
}

/// Calls `visit(item, contribution)` for every contribution to a meeting of which it is recorded who was
/// there.
template <class Visit>
void each_contribution_of(const Attendance& meeting, Visit visit) {
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_contribution(meeting.items()[i], [&](const Contribution& contribution) { visit(i, contribution); });
}

/// Says of everybody's comings and goings how they miss the item.
void relate_stays(const Attendance& meeting, std::string_view person, std::size_t item, Finding& finding);

}  // namespace ko
