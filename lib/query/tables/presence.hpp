// SPDX-License-Identifier: MIT
/// How much of a meeting somebody was there.
#pragma once

#include <span>

#include "ko/records/meeting.hpp"
#include "ko/values/quantity.hpp"

namespace ko::query {

/// How long somebody was there who is listed in these entries (several, when they came and went), in minutes.
/// Who neither came late nor left early was there from start to end. Approximate times give bounds; a meeting
/// whose start or end is not known leaves what depends on it unknown.
Quantity minutes_present(const Meeting& meeting, std::span<const Presence> entries);

/// The same as a share of the meeting: 1 for who was there from start to end, even if that is not known to
/// the minute.
Quantity share_present(const Meeting& meeting, std::span<const Presence> entries);

}  // namespace ko::query
