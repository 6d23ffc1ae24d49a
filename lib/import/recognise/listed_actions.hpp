// SPDX-License-Identifier: MIT
/// Lists of all that is to be done, with the item that each is of: `Summary of actions`.
#pragma once

#include <cstddef>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// Puts each action of such a list to its item: those that stand in the last item, and those from `end` on,
/// below them all. What the item tells already is not told twice.
void settle_listed_actions(const SourceText& source, const std::vector<Piece>& pieces, std::size_t end,
                           const Vocabulary& words, MinutesFacts& facts);

}  // namespace ko::import
