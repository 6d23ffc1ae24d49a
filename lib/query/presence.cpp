// SPDX-License-Identifier: MIT
#include "query/presence.hpp"

#include <algorithm>

namespace ko::query {
namespace {

constexpr std::int64_t minutes_of_day = std::int64_t{24} * 60;

std::optional<std::int64_t> minute_of(const std::optional<Moment>& moment) {
  if (!moment || !moment->time() || !moment->date().day()) return std::nullopt;
  return moment->date().first().number * minutes_of_day + moment->time()->minutes();
}

/// When something was, at the earliest and at the latest.
struct Instant {
  std::int64_t earliest = 0;
  std::int64_t latest = 0;
};

/// A written time of day: on its own date, else on the meeting's first day, or on the next one when that day
/// had not reached the start yet.
std::optional<Instant> instant_of(const std::optional<Clock>& clock, const Meeting& meeting) {
  const auto start = meeting.get<"start">();
  if (!clock || (!clock->date() && !start)) return std::nullopt;
  const Date day = clock->date() ? *clock->date() : start->date();
  std::int64_t minute = day.first().number * minutes_of_day + clock->time().minutes();
  const auto begun = minute_of(start);
  const auto ended = minute_of(meeting.get<"end">());
  if (!clock->date() && begun && ended && minute < *begun && minute + minutes_of_day <= *ended)
    minute += minutes_of_day;
  const std::int64_t off = clock->time().approximate() ? leeway : 0;
  return Instant{minute - off, minute + off};
}

struct Stay {
  std::optional<Instant> from;
  std::optional<Instant> to;
};

/// From arriving, else the start, to leaving, else the end; kept inside the meeting where that is known.
Stay stay_of(const Presence& entry, const Meeting& meeting) {
  const auto exactly = [](const std::optional<std::int64_t>& minute) {
    return minute ? std::optional(Instant{*minute, *minute}) : std::nullopt;
  };
  const auto start = minute_of(meeting.get<"start">());
  const auto end = minute_of(meeting.get<"end">());
  Stay stay{entry.has<"arrived">() ? instant_of(entry.get<"arrived">(), meeting) : exactly(start),
            entry.has<"left">() ? instant_of(entry.get<"left">(), meeting) : exactly(end)};
  for (std::optional<Instant>* instant : {&stay.from, &stay.to}) {
    if (!*instant) continue;
    const std::int64_t first = start.value_or((*instant)->earliest);
    const std::int64_t last = std::max(first, end.value_or((*instant)->latest));
    **instant = {std::clamp((*instant)->earliest, first, last), std::clamp((*instant)->latest, first, last)};
  }
  return stay;
}

Quantity length_of(const Stay& stay) {
  if (!stay.from || !stay.to) return Quantity::unknown();
  return {Rational(std::max<std::int64_t>(0, stay.to->earliest - stay.from->latest)),
          Rational(std::max<std::int64_t>(0, stay.to->latest - stay.from->earliest))};
}

}  // namespace

std::optional<Minutes> scheduled_minutes(const Meeting& meeting) {
  const auto from = minute_of(meeting.get<"start">());
  const auto to = minute_of(meeting.get<"end">());
  if (!from || !to || *to <= *from) return std::nullopt;
  return Minutes{*from, *to};
}

Quantity minutes_present(const Meeting& meeting, std::span<const Presence> entries) {
  Quantity sum = Quantity::exactly(0);
  for (const Presence& entry : entries) sum = sum + length_of(stay_of(entry, meeting));
  return sum;
}

Quantity share_present(const Meeting& meeting, std::span<const Presence> entries) {
  const bool from_start_to_end =
      entries.size() == 1 && !entries.front().has<"arrived">() && !entries.front().has<"left">();
  if (from_start_to_end) return Quantity::exactly(1);
  const auto scheduled = scheduled_minutes(meeting);
  const Quantity minutes = minutes_present(meeting, entries);
  if (!scheduled || minutes.is_unknown()) return Quantity::unknown();
  const Rational whole(scheduled->to - scheduled->from);
  const auto share = [&](const std::optional<Rational>& part) {
    return part ? std::optional(std::min(*part / whole, Rational(1))) : std::nullopt;
  };
  return {share(minutes.least), share(minutes.most)};
}

}  // namespace ko::query
