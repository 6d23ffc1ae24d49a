// SPDX-License-Identifier: MIT
/// Proposals in words: what minutes call one, and how they tell it.
#pragma once

#include <string>
#include <string_view>

#include "report/context.hpp"

namespace ko {

/// The proposal of an item with this id, where it may be shown; false where there is none.
Proposal proposal_called(const Context& context, const Item& item, std::string_view id);
/// `innstillingen`, `forslaget`: what an item's only proposal of its kind is called.
MessageKey the_proposal(const Proposal& proposal);

/// `Endringsforslag fra Ada Nes på vegne av Skigruppa til innstillingen fra formannskapet: …`; a proposal
/// of `item`.
Text proposal_text(const Context& context, const Item& item, const Proposal& proposal);

/// What a proposal of an item is called in a vote: by its label, or its kind and mover, `Innstilling fra
/// formannskapet`; where another of the item is called the same, numbered: `Forslag 1 fra Ada Nes`. What an
/// item without proposals is voted on is in words, `Forslag a`; of one that is not shown no name is told.
std::string name_of_proposal(const Context& context, const Item& item, std::string_view id);
/// The same as a sentence speaks of it: `innstillingen fra formannskapet`.
std::string the_proposal_called(const Context& context, const Item& item, std::string_view id);
/// The same without its mover where the item has no other of its kind: `innstillingen`.
std::string the_proposal_shortly(const Context& context, const Item& item, std::string_view id);

}  // namespace ko
