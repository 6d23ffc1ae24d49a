// SPDX-License-Identifier: MIT
/// What an item of the agenda holds.
#pragma once

#include <vector>

#include "import/recognise/agenda.hpp"
#include "import/recognise/facts.hpp"

namespace ko::import {

/// Reads the pieces of an item. What it says of the meeting as a whole (who left, when the next one is, what
/// another body decided) goes into `facts`; what was understood, into its `placed`.
ItemFact item_of(const SourceText& source, const std::vector<Piece>& pieces, const ItemRange& range,
                 const Vocabulary& words, MinutesFacts& facts);

/// The type of an item by its series and title, who asks, and a case it names.
void describe_item(ItemFact& item);

}  // namespace ko::import
