// SPDX-License-Identifier: MIT
/// Whether enough of a body were there.
#pragma once

#include <string>

#include "check/answer.hpp"
#include "check/attendance.hpp"
#include "ko/quorum.hpp"

namespace ko {

/// `yes` and `no` hold for every number within the bounds of the two tallies.
Answer is_quorate(const Quorum& quorum, const Tally& members, const Tally& present);

/// `2 of the 5 entitled were there, and 3 are needed`; with bounds where they are all there is.
std::string head_count(const Quorum& quorum, const Tally& members, const Tally& present);

/// Whether something was decided or voted on in an item: what a quorum is needed for.
bool is_decided(const Item& item);

}  // namespace ko
