// SPDX-License-Identifier: MIT
/// When the items of a meeting were dealt with, as far as the record tells.
///
/// A stated time is a bound on what is not stated: an item without times lies after the items before it and
/// before those after it, and within the meeting. So every time here is a pair of bounds; where they fall
/// apart, an answer may be that it cannot be told.
#pragma once

#include <vector>

#include "model/meetings/meeting_hours.hpp"

namespace ko {

struct MeetingTimes {
  MeetingHours hours;
  std::vector<Stretch> items;  ///< in the order of the agenda
  /// False when stated times show that items were taken in another order: then order bounds nothing.
  bool in_order = true;

  static MeetingTimes of(const Meeting& record);
};

}  // namespace ko
