// SPDX-License-Identifier: MIT
/// The meetings of a body in order, and the one it agreed to hold next.
#pragma once

#include <vector>

#include "report/context.hpp"

namespace ko {

/// Meetings of a body, or of all where it is null, that may be shown, by their start; those without one last.
std::vector<const Record*> meetings_of(const Context& context, const Record* body);

/// The next meeting as the last one that agreed on one before the report's day says; false where it has a
/// record, or its day is past.
View<next_meeting_type> agreed_next(const Context& context, const std::vector<const Record*>& meetings);

}  // namespace ko
