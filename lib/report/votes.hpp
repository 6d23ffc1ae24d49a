// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "report/context.hpp"

namespace ko {

/// A vote in words: `4 for, 2 mot, 1 blankt`, `enstemmig`, `a: 5, b: 4`.
std::string vote_in_words(const Context& context, const Vote& vote);

}  // namespace ko
