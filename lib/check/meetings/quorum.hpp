// SPDX-License-Identifier: MIT
/// Whether enough of a body were there.
#pragma once

#include <string>

#include "ko/values/quorum.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

/// `yes` and `no` hold for every number within the bounds of the two counts.
Truth is_quorate(const Quorum& quorum, const Headcount& members, const Headcount& present);

/// `2 of the 5 entitled were there, and 3 are needed`; with bounds where they are all there is.
std::string head_count(const Quorum& quorum, const Headcount& members, const Headcount& present);

/// Whether something was decided or voted on in an item: what a quorum is needed for.
bool is_decided(const Item& item);

}  // namespace ko
