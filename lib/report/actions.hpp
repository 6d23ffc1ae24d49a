// SPDX-License-Identifier: MIT
/// What somebody is to do.
#pragma once

#include <vector>

#include "report/context.hpp"
#include "report/decisions.hpp"

namespace ko {

/// The actions of a meeting that may be shown: of its items, of decisions made in them, of decisions with a
/// record of their own made at it; in that order.
std::vector<Action> actions_of(const Context& context, const Meeting& meeting,
                               const std::vector<RecordedDecision>& recorded);

/// True when it is neither done nor given up by the report's day.
bool is_open(const Context& context, const Action& action);

/// `Ada Nes: Sender ny timeplan (frist 25. mars 2025)`, with its note.
Text action_as_agreed(const Context& context, const Action& action);

/// The same by the report's day and without the note: done, given up, or overdue.
Text action_as_it_stands(const Context& context, const Action& action);

/// Lines of actions as they stand, those of one owner together, owners in the order of their first action.
std::vector<Text> actions_by_owner(const Context& context, const std::vector<Action>& actions);

}  // namespace ko
