// SPDX-License-Identifier: MIT
/// Minutes of a meeting, and how many of them somebody was there.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "ko/kinds.hpp"
#include "ko/quantity.hpp"

namespace ko::query {

/// Minutes since 1970-01-01T00:00, local to the set.
struct Minutes {
  std::int64_t from = 0;
  std::int64_t to = 0;
};

/// From start to end; nothing where either is not known to the minute, or the end is not after the start.
std::optional<Minutes> scheduled_minutes(const Meeting& meeting);

/// How far a time that is written as approximate may be off, either way: a quarter of an hour, the precision
/// people mean when they say "about eleven".
inline constexpr std::int64_t leeway = 15;

/// How long somebody was there who is listed in these entries (several, when they came and went), in minutes.
/// Who neither came late nor left early was there from start to end. Approximate times give bounds; a meeting
/// whose start or end is not known leaves what depends on it unknown.
Quantity minutes_present(const Meeting& meeting, std::span<const Presence> entries);

/// The same as a share of the meeting: 1 for who was there from start to end, even if that is not known to
/// the minute.
Quantity share_present(const Meeting& meeting, std::span<const Presence> entries);

}  // namespace ko::query
