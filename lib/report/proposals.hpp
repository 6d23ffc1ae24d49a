// SPDX-License-Identifier: MIT
/// What was moved under an agenda item, and what a proposal is called where it is voted on.
#pragma once

#include <string>
#include <string_view>

#include "report/context.hpp"

namespace ko {

/// `a) Endringsforslag fra Ada Nes på vegne av Skigruppa: …`
Text proposal_text(const Context& context, const Proposal& proposal);

/// What a proposal of an item is called in a vote: by its kind and mover, `Innstilling fra Formannskapet`;
/// where another of the item is called the same, by its words too. An id that leads to none of the item's
/// proposals is its own name: `Forslag a`.
std::string name_of_proposal(const Context& context, const Item& item, std::string_view id);

}  // namespace ko
