// SPDX-License-Identifier: MIT
#include "check/meeting_times.hpp"

#include <algorithm>

namespace ko {
namespace {

constexpr std::int64_t minutes_a_day = std::int64_t{24} * 60;

std::int64_t minutes(Day day) {
  return std::int64_t{day.number} * minutes_a_day;
}

std::int64_t slack(const Time& time) {
  return time.approximate() ? approximate_minutes : 0;
}

/// A moment as written; without a time, any minute of its days.
Instant instant_of(const Date& date, const std::optional<Time>& time) {
  if (!time) return {minutes(date.first()), minutes(date.last() + 1)};
  return {minutes(date.first()) + time->minutes() - slack(*time),
          minutes(date.last()) + time->minutes() + slack(*time)};
}

/// When a meeting of which only the start is recorded can have ended, at the latest.
std::int64_t latest_end(const Moment& start) {
  const Instant begins = instant_of(start.date(), start.time());
  return start.time() ? begins.latest + minutes_a_day : begins.latest;
}

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

Answer overlap(const Stretch& a, const Stretch& b) {
  if (a.to.latest <= b.from.earliest || b.to.latest <= a.from.earliest) return Answer::no;
  if (a.to.earliest > b.from.latest && b.to.earliest > a.from.latest) return Answer::yes;
  return covers(a, b) == Answer::yes || covers(b, a) == Answer::yes ? Answer::yes : Answer::cannot_be_told;
}

Answer covers(const Stretch& whole, const Stretch& part) {
  if (whole.from.earliest > part.from.latest || whole.to.latest < part.to.earliest) return Answer::no;
  if (whole.from.latest <= part.from.earliest && whole.to.earliest >= part.to.latest) return Answer::yes;
  return Answer::cannot_be_told;
}

Answer during(const Stretch& stay, const Stretch& item) {
  if (overlap(stay, item) == Answer::no) return Answer::no;
  return covers(stay, item) == Answer::yes ? Answer::yes : Answer::cannot_be_told;
}

Instant MeetingTimes::instant(const Clock& clock) const {
  if (clock.date()) return instant_of(*clock.date(), clock.time());
  const auto on = [&](Day day) { return minutes(day) + clock.time().minutes(); };
  const std::int64_t open = slack(clock.time());
  Day first = first_day_;
  Day last = last_day_;
  while (first < last && on(first) + open < meeting.from.earliest) first = first + 1;
  while (last > first && on(last) - open > meeting.to.latest) last = last - 1;
  return {on(first) - open, on(last) + open};
}

MeetingTimes MeetingTimes::of(const Meeting& record) {
  MeetingTimes times;
  if (const auto start = record.get<"start">()) {
    const auto end = record.get<"end">();
    times.meeting.from = instant_of(start->date(), start->time());
    times.meeting.to =
        end ? instant_of(end->date(), end->time()) : Instant{times.meeting.from.earliest, latest_end(*start)};
    times.first_day_ = start->date().first();
    // Without an end, a meeting may pass midnight.
    times.last_day_ = end ? std::max(end->date().last(), times.first_day_) : start->date().last() + 1;
  }
  const Instant within = {times.meeting.from.earliest, times.meeting.to.latest};
  std::vector<Stated> stated;
  for (Item item : record.get<"agenda">()) {
    const auto start = item.get<"start">();
    const auto end = item.get<"end">();
    stated.push_back({start.has_value(), end.has_value()});
    times.items.push_back({start ? times.instant(*start) : within, end ? times.instant(*end) : within});
  }
  times.in_order = stated_in_order(times.items, stated);
  if (times.in_order) bound_by_order(times.items, stated);
  return times;
}

}  // namespace ko
