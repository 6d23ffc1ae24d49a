// SPDX-License-Identifier: MIT
/// What rules ask of a membership: its days, who holds it, where it is written.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/records/structure.hpp"

namespace ko {

/// The days somebody certainly holds a membership: none of what is tentative.
Days certain_days(const Tenure& tenure);
/// The days a membership may hold; vague ends are open.
Days possible_days(const Tenure& tenure);

/// The days on which it may be on leave, wholly or in part, a leave an entry; vague ends are open.
std::vector<Days> leave_days(const Tenure& tenure);
/// The certain days on which a place counts for itself: not those on which it may be a stand-in's for
/// somebody of the organisation who is on leave.
std::vector<Days> days_of_its_own(const Tenure& tenure, std::span<const Tenure> of_organisation);

/// The person's id, the name written, or `somebody unknown`.
std::string holder_of(const Tenure& tenure);

/// `leader of styret`, `member of styret`; `one of the people of styret` where no role is written.
std::string place_of(const Tenure& tenure);

/// The record the membership is kept in: the organisation's or the person's.
const Record& kept_in(const Tenure& tenure);

/// Where the holder is written; the whole entry when no holder is.
Cursor holder_cursor(const Tenure& tenure);

}  // namespace ko
