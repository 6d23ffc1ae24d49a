// SPDX-License-Identifier: MIT
/// The summary of a meeting that is too large to name everybody and everything on one screen: a council's.
#pragma once

#include "ko/answers/document_tree.hpp"
#include "report/votes/decisions.hpp"

namespace ko {

/// Whether more met, or more items were dealt with, than a screen has lines for.
bool is_large(const Context& context, const Meeting& meeting);

/// How many met; of what was dealt with and decided the numbers; which votes were divided, how; who was
/// elected; and the money, a line each. Votes by which nobody lost are counted and not named.
void add_in_numbers(Definitions& rows, const Context& context, const Record& record,
                    const std::vector<RecordedDecision>& recorded);
/// Of a meeting whose decisions are named one by one: which votes were divided, how; who was elected; and the
/// money, where there are any.
void add_divided_elected_and_money(Definitions& rows, const Context& context, const Record& record,
                                   const std::vector<RecordedDecision>& recorded);

}  // namespace ko
