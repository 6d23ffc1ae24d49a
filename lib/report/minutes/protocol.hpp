// SPDX-License-Identifier: MIT
/// The møteprotokoll: the minutes as municipalities publish them.
#pragma once

#include <string>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "report/context.hpp"
#include "report/votes/decisions.hpp"

namespace ko {

/// A meeting that was held: title, time and place; who was there; notice and agenda; the list of items; each
/// item with how it was dealt with, the votes and what was decided; room to sign.
DocumentTree protocol(const Context& context, const Record& about);

/// An item of it. Of one that may not be shown the number stays. `number` is empty for one that has none.
Blocks protocol_item(const Context& context, const Item& item, const std::string& number,
                     const std::vector<RecordedDecision>& recorded);

}  // namespace ko
