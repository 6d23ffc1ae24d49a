// SPDX-License-Identifier: MIT
/// How seats are shared among lists in proportion to their votes, by d'Hondt's divisors 1, 2, 3 …
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/meetings/truth.hpp"

namespace ko {

/// The seats each list gets, in the order of `votes`: at least `certain`, at most `possible`, which differ
/// where lots decide. One by one, a seat goes to the list whose votes, divided by one more than the seats it
/// has, are the most; of lists equal in that, to the one with most votes; lots decide among those equal in
/// both. A list without a vote gets none, so that seats are left over where no list has any.
/// Exact: quotients are compared as whole numbers and remainders. Takes time (seats + lists) log lists.
/// (Kommuneloven section 7-6, first paragraph, on sharing by ballots; that the list with most votes takes the
/// seat and then lots, as KS tells it in its guidance on constituting a council, the wording was not seen.)
std::vector<Headcount> proportional_seats(std::span<const std::int64_t> votes, std::int64_t seats);

}  // namespace ko
