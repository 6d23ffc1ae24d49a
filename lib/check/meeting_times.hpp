// SPDX-License-Identifier: MIT
/// When a meeting and its items took place, as far as the record tells.
///
/// A stated time is a bound on what is not stated: an item without times lies after the items before it and
/// before those after it, and within the meeting. So every time here is a pair of bounds; where they fall
/// apart, an answer may be that it cannot be told.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "check/answer.hpp"
#include "ko/meeting.hpp"

namespace ko {

/// How far an approximate time (`11:00~`) may be off, in minutes.
inline constexpr std::int64_t approximate_minutes = 30;

/// A point in time, in minutes since 1970-01-01T00:00, known to lie within bounds that are both possible.
struct Instant {
  static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();
  static constexpr std::int64_t forever = std::numeric_limits<std::int64_t>::max();

  std::int64_t earliest = never;
  std::int64_t latest = forever;
};

/// From one instant to another; what is not stated is open.
struct Stretch {
  Instant from = {Instant::never, Instant::never};
  Instant to = {Instant::forever, Instant::forever};
};

/// Whether the two have any time in common. One that ends when the other begins has none.
Answer overlap(const Stretch& a, const Stretch& b);
/// Whether `whole` lasts from the beginning of `part` to its end.
Answer covers(const Stretch& whole, const Stretch& part);

/// Whether one who is there for `stay` is there at a moment of `item` that nobody has noted, such as that of
/// its vote: `yes` when there throughout, `no` when not there at all.
Answer during(const Stretch& stay, const Stretch& item);

struct MeetingTimes {
  Stretch meeting = {{}, {}};
  std::vector<Stretch> items;  ///< in the order of the agenda
  /// False when stated times show that items were taken in another order: then order bounds nothing.
  bool in_order = true;

  static MeetingTimes of(const Meeting& record);
  /// A time of day written in the meeting's record. Without a date it is the day of the meeting that it fits.
  Instant instant(const Clock& clock) const;

 private:
  Day first_day_;
  Day last_day_;
};

}  // namespace ko
