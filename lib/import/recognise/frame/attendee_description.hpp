// SPDX-License-Identifier: MIT
/// What stands beside a name, or above it: the party, the role, whom somebody represents or stands in for.
#pragma once

#include <string_view>
#include <vector>

#include "import/recognise/frame/attendance.hpp"
#include "import/recognise/text/names.hpp"

namespace ko::import {

/// Takes what stands in parentheses after a name, or in another cell of its row.
void describe(std::string_view beside, const AttendanceHeading& heading, const Vocabulary& words,
              AttendeeFact& attendee);

/// True of the words for who keeps the minutes of this meeting: `referent`, `minute taker`.
bool keeps_minutes(std::string_view word);

/// True of `anlände kl. 16.50`, `left at 7 pm`, `by telephone`: when somebody came or went, or took part from
/// elsewhere, and nothing else.
bool tells_coming_or_going(std::string_view part);

/// In a list that has groups beside most names, a word that is known for nothing else is one, too, however it
/// is spelt: `Ada (Turkom), Bo (Matkom), Cy (bud)`. The people in the order of the list.
void take_groups_for_roles(std::vector<AttendeeFact>& attendees, const std::vector<ListedName>& names,
                           const Vocabulary& words);

/// Takes what the heading within a list says of all below it.
void apply_heading(const AttendanceHeading& heading, const Vocabulary& words, AttendeeFact& attendee);

}  // namespace ko::import
