// SPDX-License-Identifier: MIT
/// What belongs to an organisation on the report's day, down to the last.
#pragma once

#include <vector>

#include "report/context.hpp"

namespace ko {

struct Unit {
  const Record* record = nullptr;
  std::vector<Unit> below;
};

/// The organisation with those below it that may be shown and exist that day. One that is above itself, which
/// is a fault, is not gone into again.
Unit units_on_day(const Context& context, const Record& organisation);

}  // namespace ko
