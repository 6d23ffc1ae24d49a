// SPDX-License-Identifier: MIT
#pragma once

#include "report/context.hpp"

namespace ko {

/// A body, who is in it on the report's day, and its meetings in order, a few lines each.
DocumentTree summary_of_body(const Context& context, const Record& body);

}  // namespace ko
