// SPDX-License-Identifier: MIT
/// An election as minutes print it.
#pragma once

#include "report/context.hpp"

namespace ko {

/// What was elected and how, then a line each for the lists and their votes, those who voted, those elected,
/// the deputies in their order and the lots drawn.
Text election_text(const Context& context, const Election& election);

}  // namespace ko
