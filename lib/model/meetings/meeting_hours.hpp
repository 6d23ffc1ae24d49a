// SPDX-License-Identifier: MIT
/// When a meeting began and ended, what the times of day in its record mean, and how long somebody was there.
/// Every rule, query and report asks here, so that none of them takes "about eleven" for anything else.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "ko/records/meeting.hpp"
#include "ko/values/quantity.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

/// The day on which it began, as far as that is stated.
std::optional<Date> day_of_meeting(const Meeting& record);

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

  bool starts_open() const { return from.latest == Instant::never; }
  bool ends_open() const { return to.earliest == Instant::forever; }
};

/// Whether the two have any time in common. One that ends when the other begins has none.
Truth overlap(const Stretch& a, const Stretch& b);
/// Whether `whole` lasts from the beginning of `part` to its end.
Truth covers(const Stretch& whole, const Stretch& part);

/// Whether one who is there for `stay` is there at a moment of `item` that nobody has noted, such as that of
/// its vote: `yes` when there throughout, `no` when not there at all.
Truth during(const Stretch& stay, const Stretch& item);

/// How far an approximate time (`11:00~`) may be off either way, in minutes. Minutes of meetings that say
/// "left at about 11" were noted from memory, to the nearest half hour at best; a narrower tolerance would
/// turn that into a claim about items that nobody made.
inline constexpr std::int64_t approximate_minutes = 30;

class MeetingHours {
 public:
  MeetingHours() = default;
  explicit MeetingHours(const Meeting& record);

  /// From start to end. Without an end, it ended within a day of its start; without a start, nothing is
  /// known.
  const Stretch& whole() const { return whole_; }

  /// A time of day written in the meeting's record. Without a date it is the day of the meeting that it fits.
  Instant instant(const Clock& clock) const;
  /// The stay of somebody who came and left then; open at an end that is not stated.
  Stretch stay(const std::optional<Clock>& arrived, const std::optional<Clock>& left) const;

  /// From start to end, in minutes; nothing where one of them states no time, or the end is not after the
  /// start.
  std::optional<Quantity> duration() const;
  /// How much of the meeting a stay was, in minutes. Who neither came late nor left early was there from
  /// start to end; where that bounds the stay and no time is stated, its length is unknown.
  Quantity minutes(const Stretch& stay) const;

 private:
  Stretch whole_ = {};
  std::optional<Instant> start_;  // where a time is stated
  std::optional<Instant> end_;
  Day first_day_;
  Day last_day_;
};

struct MeetingTimes {
  MeetingHours hours;
  std::vector<Stretch> items;  ///< in the order of the agenda
  /// False when stated times show that items were taken in another order: then order bounds nothing.
  bool in_order = true;

  static MeetingTimes of(const Meeting& record);
};

}  // namespace ko
