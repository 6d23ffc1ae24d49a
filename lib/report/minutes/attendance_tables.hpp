// SPDX-License-Identifier: MIT
/// Who was at a meeting, in the tables that protocols have.
#pragma once

#include <string>

#include "ko/answers/document_tree.hpp"
#include "report/context.hpp"

namespace ko {

/// Those present, a row each in the order of the record: name, function, party, for whom. The function is
/// what the meeting's record says, else that of the membership on the day; the party as the records say it.
Table members_present(const Context& context, const Record& record);

/// `Møtte: 38 av 39.`: how many of the body's seats were filled at some time in the meeting. Empty where one
/// of the two cannot be told.
std::string how_many_met(const Context& context, MessageKey said = "protocol.met");

/// Those there from the administration: name and position.
Table officials_present(const Context& context, const Meeting& meeting);

}  // namespace ko
