// SPDX-License-Identifier: MIT
/// What dates say for certain. A date that is approximate or uncertain proves nothing; one that names a month
/// or a year proves as much as its first and last day do. And what rules ask of a membership: its days, who
/// holds it, where it is written.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "check/run/check.hpp"
#include "ko/files/file.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// The date written there; nothing where none is.
std::optional<Date> date_at(Cursor at);

/// True when the whole of `a` lies before the whole of `b`, and neither is vague.
bool certainly_before(const Date& a, const Date& b);
bool certainly_before(const Date& a, Day b);

/// A run of days, both ends in it; open ends are the first and the last day there is.
struct Days {
  static constexpr Day beginning = {std::numeric_limits<std::int32_t>::min()};
  static constexpr Day end_of_time = {std::numeric_limits<std::int32_t>::max()};

  Day first = beginning;
  Day last = end_of_time;

  static constexpr Days none() { return {Day{1}, Day{0}}; }

  bool contains(Day day) const { return first <= day && day <= last; }
  bool empty() const { return last < first; }
};

/// The days that `from` and `to`, as written, cover for certain: `{from: 2014, to: 2014-06}` covers none. A
/// vague end leaves none, since it may be any day; a missing one is open.
Days certain_days(const std::optional<Date>& from, const std::optional<Date>& to);

/// The runs of days of `whole` that none of `taken` has, in order.
std::vector<Days> without(const Days& whole, std::vector<Days> taken);

/// `from 2024-01-01 to 2024-03-31`, `from 2024-01-01`, `until 2024-03-31`, `on 2024-01-01`, or `all the
/// time`.
std::string to_string(const Days& days);

/// Something that counts for so much on so many days.
struct Load {
  Days days;
  std::int64_t amount = 0;
};

/// A run of days on which loads together are above a limit.
struct Overload {
  Days days;
  std::int64_t most = 0;           ///< the highest sum in it
  std::vector<std::size_t> loads;  ///< those there when it began, then those that came
  std::size_t exceeding = 0;       ///< the load with which it began
};

/// The runs of days on which the sum of `loads` is above `limit`, in order. Takes time n log n.
std::vector<Overload> overloads(std::span<const Load> loads, std::int64_t limit);

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
