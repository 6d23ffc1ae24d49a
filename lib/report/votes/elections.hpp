// SPDX-License-Identifier: MIT
/// An election as minutes and protocols print it.
#pragma once

#include "report/context.hpp"

namespace ko {

/// What was elected and how, then a line each for the lists and their votes, those who voted, those elected,
/// the deputies in their order and the lots drawn.
Text election_text(const Context& context, const Election& election);

/// The same as a protocol has it: the lists with their votes and seats, and those elected, in tables.
Blocks election_in_tables(const Context& context, const Election& election);

}  // namespace ko
