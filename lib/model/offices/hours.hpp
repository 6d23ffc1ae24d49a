// SPDX-License-Identifier: MIT
/// Work by the hour as a share of full time.
#pragma once

#include <optional>

#include "ko/records/organisation.hpp"
#include "ko/values/percent.hpp"

namespace ko {

/// What the hours are of a full-time year, in hundredths of a percent. Which hours such a year has differs
/// from agreement to agreement, so that without a stated norm, here or by the organisation, nothing follows.
/// Hours are taken with at most two decimals, and no more than a year has.
std::optional<Rational> share_of_full_time(const View<hourly_type>& hourly, const Organisation& organisation);

}  // namespace ko
