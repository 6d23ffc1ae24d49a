// SPDX-License-Identifier: MIT
#include "model/meetings/meeting_hours.hpp"

#include <algorithm>

namespace ko {
namespace {

constexpr std::int64_t minutes_a_day = std::int64_t{24} * 60;

std::int64_t minutes_of(Day day) {
  return std::int64_t{day.number} * minutes_a_day;
}

std::int64_t slack(const Time& time) {
  return time.approximate() ? approximate_minutes : 0;
}

/// A moment as written; without a time, any minute of its days.
Instant instant_of(const Date& date, const std::optional<Time>& time) {
  if (!time) return {minutes_of(date.first()), minutes_of(date.last() + 1)};
  return {minutes_of(date.first()) + time->minutes() - slack(*time),
          minutes_of(date.last()) + time->minutes() + slack(*time)};
}

/// When a meeting of which only the start is recorded can have ended, at the latest.
std::int64_t latest_end(const Moment& start) {
  const Instant begins = instant_of(start.date(), start.time());
  return start.time() ? begins.latest + minutes_a_day : begins.latest;
}

/// Where it is stated when: the time, on a known day.
std::optional<Instant> stated(const std::optional<Moment>& moment) {
  if (!moment || !moment->time()) return std::nullopt;  // a time stands beside an exact day
  return instant_of(moment->date(), moment->time());
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

Truth overlap(const Stretch& a, const Stretch& b) {
  if (a.to.latest <= b.from.earliest || b.to.latest <= a.from.earliest) return Truth::no;
  if (a.to.earliest > b.from.latest && b.to.earliest > a.from.latest) return Truth::yes;
  return covers(a, b) == Truth::yes || covers(b, a) == Truth::yes ? Truth::yes : Truth::cannot_be_told;
}

Truth covers(const Stretch& whole, const Stretch& part) {
  if (whole.from.earliest > part.from.latest || whole.to.latest < part.to.earliest) return Truth::no;
  if (whole.from.latest <= part.from.earliest && whole.to.earliest >= part.to.latest) return Truth::yes;
  return Truth::cannot_be_told;
}

Truth during(const Stretch& stay, const Stretch& item) {
  if (overlap(stay, item) == Truth::no) return Truth::no;
  return covers(stay, item) == Truth::yes ? Truth::yes : Truth::cannot_be_told;
}

std::optional<Date> day_of_meeting(const Meeting& record) {
  const auto start = record.get<"start">();
  return start ? std::optional(start->date()) : std::nullopt;
}

MeetingHours::MeetingHours(const Meeting& record) {
  const auto start = record.get<"start">();
  const auto end = record.get<"end">();
  start_ = stated(start);
  end_ = stated(end);
  if (!start) return;
  whole_.from = instant_of(start->date(), start->time());
  whole_.to = end ? instant_of(end->date(), end->time()) : Instant{whole_.from.earliest, latest_end(*start)};
  first_day_ = start->date().first();
  // Without an end, a meeting may pass midnight.
  last_day_ = end ? std::max(end->date().last(), first_day_) : start->date().last() + 1;
}

Instant MeetingHours::instant(const Clock& clock) const {
  if (clock.date()) return instant_of(*clock.date(), clock.time());
  const auto on = [&](Day day) { return minutes_of(day) + clock.time().minutes(); };
  const std::int64_t open = slack(clock.time());
  Day first = first_day_;
  Day last = last_day_;
  while (first < last && on(first) + open < whole_.from.earliest) first = first + 1;
  while (last > first && on(last) - open > whole_.to.latest) last = last - 1;
  return {on(first) - open, on(last) + open};
}

Stretch MeetingHours::stay(const std::optional<Clock>& arrived, const std::optional<Clock>& left) const {
  Stretch stay;
  if (arrived) stay.from = instant(*arrived);
  if (left) stay.to = instant(*left);
  return stay;
}

std::optional<Quantity> MeetingHours::duration() const {
  if (!start_ || !end_ || end_->latest <= start_->earliest) return std::nullopt;
  return minutes({});
}

Quantity MeetingHours::minutes(const Stretch& stay) const {
  const std::optional<Instant> from = stay.starts_open() ? start_ : stay.from;
  const std::optional<Instant> to = stay.ends_open() ? end_ : stay.to;
  if (!from || !to) return Quantity::unknown();
  const std::int64_t first = start_ ? start_->earliest : from->earliest;
  const std::int64_t last = std::max(first, end_ ? end_->latest : to->latest);
  const auto within = [&](std::int64_t minute) { return std::clamp(minute, first, last); };
  return {Rational(std::max<std::int64_t>(0, within(to->earliest) - within(from->latest))),
          Rational(std::max<std::int64_t>(0, within(to->latest) - within(from->earliest)))};
}

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
