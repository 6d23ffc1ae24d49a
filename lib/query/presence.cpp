// SPDX-License-Identifier: MIT
#include "query/presence.hpp"

namespace ko::query {
namespace {

constexpr std::int64_t minutes_of_day = 24 * 60;

std::optional<std::int64_t> minute_of(const std::optional<Moment>& moment) {
  if (!moment || !moment->time() || !moment->date().day()) return std::nullopt;
  return moment->date().first().number * minutes_of_day + moment->time()->minutes();
}

}  // namespace

std::optional<Minutes> scheduled_minutes(const Meeting& meeting) {
  const auto from = minute_of(meeting.get<"start">());
  const auto to = minute_of(meeting.get<"end">());
  if (!from || !to || *to <= *from) return std::nullopt;
  return Minutes{*from, *to};
}

}  // namespace ko::query
