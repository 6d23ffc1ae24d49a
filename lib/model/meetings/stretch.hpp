// SPDX-License-Identifier: MIT
/// Points in time of which bounds are known, and what two stretches of time have in common.
#pragma once

#include <cstdint>
#include <limits>

#include "model/meetings/answer.hpp"

namespace ko {

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
Answer overlap(const Stretch& a, const Stretch& b);
/// Whether `whole` lasts from the beginning of `part` to its end.
Answer covers(const Stretch& whole, const Stretch& part);

/// Whether one who is there for `stay` is there at a moment of `item` that nobody has noted, such as that of
/// its vote: `yes` when there throughout, `no` when not there at all.
Answer during(const Stretch& stay, const Stretch& item);

}  // namespace ko
