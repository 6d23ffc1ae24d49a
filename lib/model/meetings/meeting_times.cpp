// SPDX-License-Identifier: MIT
#include "model/meetings/meeting_times.hpp"

#include <algorithm>

namespace ko {
namespace {

struct Stated {
  bool start = false;
  bool end = false;
};

/// Narrows the bounds of what is not stated by what is stated before and after it.
void bound_by_order(std::vector<Stretch>& items, const std::vector<Stated>& stated) {
  std::int64_t earliest = Instant::never;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!stated[i].start) items[i].from.earliest = std::max(items[i].from.earliest, earliest);
    earliest = std::max(earliest, items[i].from.earliest);
    if (!stated[i].end) items[i].to.earliest = std::max(items[i].to.earliest, earliest);
    earliest = std::max(earliest, items[i].to.earliest);
  }
  std::int64_t latest = Instant::forever;
  for (std::size_t i = items.size(); i-- > 0;) {
    if (!stated[i].end) items[i].to.latest = std::min(items[i].to.latest, latest);
    latest = std::min(latest, items[i].to.latest);
    if (!stated[i].start) items[i].from.latest = std::min(items[i].from.latest, latest);
    latest = std::min(latest, items[i].from.latest);
  }
}

/// True unless something stated later in the agenda happened earlier.
bool stated_in_order(const std::vector<Stretch>& items, const std::vector<Stated>& stated) {
  std::int64_t reached = Instant::never;
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (const auto& [is_stated, at] :
         {std::pair(stated[i].start, items[i].from), {stated[i].end, items[i].to}}) {
      if (!is_stated) continue;
      if (at.latest < reached) return false;
      reached = std::max(reached, at.earliest);
    }
  }
  return true;
}

}  // namespace

MeetingTimes MeetingTimes::of(const Meeting& record) {
  MeetingTimes times;
  times.hours = MeetingHours(record);
  const Instant within = {times.hours.whole().from.earliest, times.hours.whole().to.latest};
  std::vector<Stated> stated;
  for (Item item : record.get<"agenda">()) {
    const auto start = item.get<"start">();
    const auto end = item.get<"end">();
    stated.push_back({start.has_value(), end.has_value()});
    times.items.push_back(
        {start ? times.hours.instant(*start) : within, end ? times.hours.instant(*end) : within});
  }
  times.in_order = stated_in_order(times.items, stated);
  if (times.in_order) bound_by_order(times.items, stated);
  return times;
}

}  // namespace ko
