// SPDX-License-Identifier: MIT
/// The numbers of a vote. Every rule, table and report that adds them up asks here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ko/records/meeting.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

/// The numbers of a vote for and against something: those stated, or else what the parties' numbers add up
/// to. What is not stated is unknown, not 0.
struct Ballot {
  std::optional<std::int64_t> in_favour;
  std::optional<std::int64_t> against;
  std::optional<std::int64_t> blank;
  std::optional<std::int64_t> absent;

  static Ballot of(const Vote& vote);
  /// The same of a vote in an item of a meeting, with what `others` says of those who are neither named nor
  /// counted: their number follows where it is certain how many who were entitled were there, and is unknown
  /// otherwise.
  static Ballot of(const Vote& vote, const Attendance& meeting, std::size_t item);

  bool counted() const { return in_favour.has_value() || against.has_value(); }
  std::int64_t cast() const { return in_favour.value_or(0) + against.value_or(0) + blank.value_or(0); }
  std::int64_t accounted_for() const { return cast() + absent.value_or(0); }
  bool tied() const { return in_favour && in_favour == against && *in_favour > 0; }
};

/// A vote of an item that is not on its matter, and the entry it decided: in which of the item's lists, and
/// the which, from 1.
struct VoteBeside {
  Vote vote;
  Cursor entry;
  std::string_view list;
  std::uint32_t number = 1;
};

/// Calls `visit(const VoteBeside&)` for the votes on closing an item, on taking it up, and on who is
/// disqualified.
template <class Visit>
void each_vote_beside(const Item& item, Visit visit) {
  const auto visit_vote = [&](const auto& entry, std::string_view list, std::uint32_t number) {
    if (const Vote vote = entry.template get<"vote">()) visit(VoteBeside{vote, entry.at(), list, number});
  };
  visit_vote(item.get<"closed">(), "closed", 1);
  visit_vote(item.get<"urgent">(), "urgent", 1);
  std::uint32_t number = 0;
  for (const Recusal recusal : item.get<"recused">()) visit_vote(recusal, "recused", ++number);
}

/// How many of a party voted; nothing where its entry states no number.
std::optional<std::int64_t> votes_of_party(const PartyVotes& share);

/// What the parties' numbers add up to. In an entry that states a number, what it does not state is none.
struct PartyTotals {
  std::int64_t in_favour = 0;
  std::int64_t against = 0;
  std::int64_t blank = 0;
  bool complete = false;  ///< there are parties, and each states a number

  static PartyTotals of(const Vote& vote);
};

/// Whether the vote carried, by the majority it needed. `cannot_be_told` where that turns on what is not
/// stated, for a tie unless the vote that decided it is listed, and for a choice between proposals or
/// persons.
Truth carried(const Vote& vote, const Ballot& ballot);

/// The same where only one side is stated: nobody was against where all were for, and the side has at most
/// those of `could_vote` who are nowhere else.
Truth carried_among(const Vote& vote, Ballot ballot, std::optional<std::int64_t> could_vote);

}  // namespace ko
