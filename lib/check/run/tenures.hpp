// SPDX-License-Identifier: MIT
/// What rules ask of a membership: its days, who holds it, where it is written.
#pragma once

#include <string>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/records/structure.hpp"

namespace ko {

/// The days somebody certainly holds a membership: none of what is tentative.
Days certain_days(const Tenure& tenure);
/// The days a membership may hold; vague ends are open.
Days possible_days(const Tenure& tenure);

/// The person's id, the name written, or `somebody unknown`.
std::string holder_of(const Tenure& tenure);

/// `leader of styret`, `member of styret`; `one of the people of styret` where no role is written.
std::string place_of(const Tenure& tenure);

/// The record the membership is kept in: the organisation's or the person's.
const Record& kept_in(const Tenure& tenure);

/// Where the holder is written; the whole entry when no holder is.
Cursor holder_cursor(const Tenure& tenure);

}  // namespace ko
