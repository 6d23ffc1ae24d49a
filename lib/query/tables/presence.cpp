// SPDX-License-Identifier: MIT
#include "query/tables/presence.hpp"

#include <algorithm>

#include "model/meetings/meeting_hours.hpp"

namespace ko::query {
namespace {

/// A time that is written and cannot be read says nothing of how long somebody was there.
Quantity minutes_of(const Presence& entry, const MeetingHours& hours) {
  const auto arrived = entry.get<"arrived">();
  const auto left = entry.get<"left">();
  const bool unreadable = (!arrived && entry.has<"arrived">()) || (!left && entry.has<"left">());
  return unreadable ? Quantity::unknown() : hours.minutes(hours.stay(arrived, left));
}

}  // namespace

Quantity minutes_present(const Meeting& meeting, std::span<const Presence> entries) {
  const MeetingHours hours(meeting);
  Quantity sum = Quantity::exactly(0);
  for (const Presence& entry : entries) sum = sum + minutes_of(entry, hours);
  return sum;
}

Quantity share_present(const Meeting& meeting, std::span<const Presence> entries) {
  const bool from_start_to_end =
      entries.size() == 1 && !entries.front().has<"arrived">() && !entries.front().has<"left">();
  if (from_start_to_end) return Quantity::exactly(1);
  const auto duration = MeetingHours(meeting).duration();
  const Quantity minutes = minutes_present(meeting, entries);
  if (!duration || minutes.is_unknown()) return Quantity::unknown();
  Quantity share = minutes / *duration;
  share.most = share.most ? std::min(*share.most, Rational(1)) : Rational(1);
  if (share.least) share.least = std::min(*share.least, Rational(1));
  return share;
}

}  // namespace ko::query
