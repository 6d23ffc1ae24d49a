// SPDX-License-Identifier: MIT
/// Who stands in for whom, in an organisation of which the memberships are known.
#pragma once

#include <algorithm>

#include "ko/records/structure.hpp"

namespace ko {

/// Whether the one deputises for the holder of the other: both are places of one organisation.
inline bool deputises_for(const Tenure& stand_in, const Tenure& absent) {
  if (absent.person == nullptr || absent.organisation != stand_in.organisation) return false;
  const auto named = stand_in.entry.get<"deputises_for">();
  return std::any_of(named.begin(), named.end(),
                     [&](std::string_view id) { return id == absent.person->id; });
}

}  // namespace ko
