// SPDX-License-Identifier: MIT
/// The seats of a body on one day: who is entitled to vote in it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ko/records/structure.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

struct Seat {
  std::string_view person = {};  ///< id; empty when the holder has no record, is unknown, or there is none
  std::string_view name = {};    ///< of a holder without a record
  bool holder_unknown = false;
  Truth entitled = Truth::no;  ///< never `no` in `Seats`
  /// Whether the holder is on leave from all of it: then the holder has no vote, and the seat is a deputy's.
  Truth on_leave = Truth::no;
  /// The id of who the body's record says takes it meanwhile: of those who deputise for the holder a member,
  /// else the first in rank. Empty where there is none, or which of several it is cannot be told.
  std::string_view stand_in = {};
  /// The id of whose membership begins on the day the holder's ends: the two have one seat between them that
  /// day. It is told once, of the one who had it first; `taken_over` is said of the other's entry.
  std::string_view successor = {};
  bool taken_over = false;
};

struct Seats {
  std::vector<Seat> seats;  ///< by person, then name; a person's several memberships are one seat
  /// How many members the body has. A vacant seat, a tentative membership, a bound that is approximate and a
  /// role of which the vote is not known are possible, not certain; so are seats that are established and not
  /// recorded.
  Headcount members;

  /// The seat of a person; null when there is none.
  const Seat* of(std::string_view person) const;
  const Seat* named(std::string_view name) const;
  /// The seat that a person has while its holder is on leave; null when there is none.
  const Seat* taken_by(std::string_view stand_in) const;
};

/// The seats that a body's memberships, at whichever end they are kept, and its posts give on `day`.
/// Deputies, observers, employees and whoever is only advisory hold no seat. A leave leaves the seat the
/// holder's: who deputises for them as a member has no seat besides. A seat that changes hands that day is
/// one, though two have it: who begins on the day another ends follows one of the same party, else any.
/// (Kommuneloven section 7-9 has temporary exemption from office, section 7-10 who takes the seat meanwhile.)
Seats seats_on(std::span<const Tenure> of_body, const Organisation& body, Day day);

/// Whether who has this role, and this `voting` (voting, advisory or nothing), votes. A secretary or a
/// contact may be a member or not.
Truth votes_by_role(std::string_view role, std::string_view voting);

}  // namespace ko
