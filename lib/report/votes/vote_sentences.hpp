// SPDX-License-Identifier: MIT
/// A vote as a protocol tells it: what was voted on, who voted how, and what came of it.
#pragma once

#include <string_view>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "report/context.hpp"

namespace ko {

/// The lines of a vote of an item: `For stemte 6: Ada Nes (FL), …`, `Imot stemte 33: …`, `Dermed ble
/// innstillingen vedtatt.` What the record leaves open is not said. `outcome` is that of the decision whose
/// vote it is; empty of an item's.
std::vector<Text> vote_sentences(const Context& context, const Vote& vote, const Item& item,
                                 std::string_view outcome);

}  // namespace ko
