// SPDX-License-Identifier: MIT
/// What `ko` alone says at a terminal.
#pragma once

#include "context.hpp"
#include "failure.hpp"

namespace ko::cli {

/// Says what the set around the working folder holds and what to ask next; where there is none, how to begin.
Exit print_overview(Context& context);

}  // namespace ko::cli
