// SPDX-License-Identifier: MIT
/// What stands beside a name, or above it: the party, the role, whom somebody represents or stands in for.
#pragma once

#include <string_view>

#include "import/recognise/frame/attendance.hpp"

namespace ko::import {

/// Takes what stands in parentheses after a name, or in another cell of its row.
void describe(std::string_view beside, const AttendanceHeading& heading, const Vocabulary& words,
              AttendeeFact& attendee);

/// True of the words for who keeps the minutes of this meeting: `referent`, `minute taker`.
bool keeps_minutes(std::string_view word);

/// Takes what the heading within a list says of all below it.
void apply_heading(const AttendanceHeading& heading, const Vocabulary& words, AttendeeFact& attendee);

}  // namespace ko::import
