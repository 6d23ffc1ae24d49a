// SPDX-License-Identifier: MIT
/// Dates and times as people write them elsewhere, `21. februar 2014` and `kl. 09.00`: no value of a record,
/// but good enough to say what was meant. Only faults come here, so nothing in it is fast.
#pragma once

#include <optional>
#include <string_view>

#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// The date that another writing means.
struct MeantDate {
  Date date;
  std::string_view order;     ///< `day.month` where `date` is the likely reading of the two; else empty
  std::optional<Date> other;  ///< the date that the same writing means in another order of its numbers
  /// The weekday written beside the numbers is not that of the day, so that one of the two is wrong.
  bool contradicts_weekday = false;
  bool short_year = false;  ///< the year was written with two digits, so that its century is a guess
};

/// What a text means as a date. The fault says why no date can be made of it; its message is empty when the
/// text is no writing of a date that is known here.
Result<MeantDate> meant_date(std::string_view text);

/// The time that another writing means.
struct MeantTime {
  Time time;
  std::optional<Time> other;  ///< the one in the evening, where only an hour was written: `kl. 7`
};

/// What a text means as a time; nothing when it is no writing of a time that is known here.
std::optional<MeantTime> meant_time(std::string_view text);

/// Why a text that no parser accepted is no date, no time, no date and time.
Fault fault_of_date(std::string_view text);
Fault fault_of_time(std::string_view text);
Fault fault_of_moment(std::string_view text);

}  // namespace ko
