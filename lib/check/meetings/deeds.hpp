// SPDX-License-Identifier: MIT
/// What people do in an item, by the record: only who is there can.
#pragma once

#include <cstdint>
#include <string_view>

#include "ko/records/meeting.hpp"

namespace ko {

struct Deed {
  enum class What : std::uint8_t { presents, speaks, moves, votes, decides_tie, takes_seat };

  What what = What::presents;
  std::string_view person;
  Cursor at;                         ///< where the person is named
  std::string_view point_kind = {};  ///< of what is said
};

/// `presents`, `moves a proposal in`, ...: what stands between the person and the item.
std::string_view verb(const Deed& deed);

/// The votes of an item, and those of its decisions.
template <class Visit>
void each_vote(const Item& item, Visit visit) {
  for (Vote vote : item.get<"votes">()) visit(vote);
  for (ItemDecision decision : item.get<"decisions">())
    if (const Vote vote = decision.get<"vote">()) visit(vote);
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

/// Calls `visit(const Deed&)` for everything an item says that somebody did in it. What is laid on somebody
/// (an action, a point of that kind) is no deed: one need not be there.
template <class Visit>
void each_deed(const Item& item, Visit visit) {
  const auto persons = [&](Deed::What what, auto list, std::string_view point_kind = {}) {
    for (auto at = list.begin(); !(at == list.end()); ++at) visit(Deed{what, *at, at.cursor(), point_kind});
  };
  const auto one = [&](Deed::What what, Cursor at) {
    if (at && at.is_scalar() && !at.text().empty()) visit(Deed{what, at.text(), at});
  };
  persons(Deed::What::presents, item.get<"by">());
  for (Point point : item.get<"points">())
    if (point.get<"kind">() != "action") persons(Deed::What::speaks, point.get<"by">(), point.get<"kind">());
  for (Proposal proposal : item.get<"proposals">()) persons(Deed::What::moves, proposal.get<"by">());
  each_vote(item, [&](const Vote& vote) {
    each_voter(vote, [&](Cursor person) { one(Deed::What::votes, person); });
    one(Deed::What::decides_tie, vote.cursor<"casting">());
  });
  for (Recusal recusal : item.get<"recused">()) one(Deed::What::takes_seat, recusal.cursor<"instead">());
}

}  // namespace ko
