// SPDX-License-Identifier: MIT
/// What people contribute to an item, by the record: only who is there can.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/meetings/ballot.hpp"

namespace ko {

struct Contribution {
  enum class Kind : std::uint8_t { presents, speaks, moves, votes, decides_tie, takes_seat };

  Kind kind = Kind::presents;
  std::string_view person;
  Cursor at;                         ///< where the person is named
  std::string_view point_kind = {};  ///< of what is said
};

/// `presents`, `moves a proposal in`, ...: what stands between the person and the item in a message.
std::string_view verb(const Contribution& contribution);

/// Calls `visit(const Contribution&)` for everything an item says that somebody did in it. What is laid on
/// somebody (an action, a point of that kind) is none: one need not be there.
template <class Visit>
void each_contribution(const Item& item, Visit visit) {
  const auto persons = [&](Contribution::Kind kind, auto list, std::string_view point_kind = {}) {
    for (auto at = list.begin(); !(at == list.end()); ++at)
      visit(Contribution{kind, *at, at.cursor(), point_kind});
  };
  const auto one = [&](Contribution::Kind kind, Cursor at) {
    if (at && at.is_scalar() && !at.text().empty()) visit(Contribution{kind, at.text(), at});
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
  for (Recusal recusal : item.get<"recused">())
    one(Contribution::Kind::takes_seat, recusal.cursor<"instead">());
}

}  // namespace ko
