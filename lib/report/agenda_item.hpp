// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "report/context.hpp"
#include "report/decisions.hpp"

namespace ko {

/// An item of the agenda in full: its heading, the points, and what was moved, voted, decided and agreed to
/// do. Of an item that may not be shown the number stays, so that nobody takes it for missing.
Blocks agenda_item(const Context& context, const Item& item, const std::string& number,
                   const std::vector<RecordedDecision>& recorded);

}  // namespace ko
