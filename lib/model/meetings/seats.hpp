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
};

/// The seats that a body's memberships, at whichever end they are kept, and its posts give on `day`.
/// Deputies, observers, employees and whoever is only advisory hold no seat.
Seats seats_on(std::span<const Tenure> of_body, const Organisation& body, Day day);

/// Whether who has this role, and this `voting` (voting, advisory or nothing), votes. A secretary or a
/// contact may be a member or not.
Truth votes_by_role(std::string_view role, std::string_view voting);

}  // namespace ko
