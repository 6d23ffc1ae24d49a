// SPDX-License-Identifier: MIT
/// Minutes of a meeting, and how many of them somebody was there.
#pragma once

#include <cstdint>
#include <optional>

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

}  // namespace ko::query
