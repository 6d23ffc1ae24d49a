// SPDX-License-Identifier: MIT
/// When and where a meeting is, its documents and agenda items, what comes after it, and how far its minutes
/// have come.
#pragma once

#include <string>
#include <vector>

#include "report/context.hpp"
#include "report/votes/decisions.hpp"

namespace ko {

/// `fredag 21. februar 2014 kl. 09.00–13.20`, or that it is not stated.
std::string time_of(const Context& context, const Meeting& meeting);
/// The day alone, with its weekday; and the times alone.
std::string date_of(const Context& context, const Meeting& meeting);
std::string times_of(const Context& context, const Meeting& meeting);
/// The place, or that it is not stated.
std::string place_of(const Context& context, const Meeting& meeting);
/// The next meeting that was agreed on, with what its own record says where the agreement is silent.
std::string next_meeting_of(const Context& context, const Meeting& meeting);
/// `9. september 2024 av Ada Nes, e-post, godkjent`; empty where nothing is said of the notice. The notice
/// itself does not know that it will be approved.
std::string notice_of(const Context& context, const Meeting& meeting, bool with_approval = true);
/// `godkjent med disse endringene: …, enstemmig`; empty where the record does not say that it was approved.
std::string agenda_approval(const Context& context, const Meeting& meeting);
/// What was decided or reported without an item it belongs to, and what somebody is to do after it.
Definitions beside_the_agenda(const Context& context, const std::vector<RecordedDecision>& recorded);
/// `godkjent i møtet 26. mars 2014, underskrevet av Ada Nes`, or that it is not stated; with those elected to
/// sign unless they are told elsewhere.
std::string approval_of(const Context& context, const Meeting& meeting, bool with_signers = true);
/// Who the minutes were sent to; empty where nobody is recorded.
std::string recipients_of(const Context& context, const Meeting& meeting);
/// The documents of the meeting and its items, each once: how it came to the meeting, and the items it
/// belongs to.
std::vector<Text> documents_of(const Context& context, const Meeting& meeting);

/// An item of the agenda in full: its heading, the points, and what was moved, voted, decided and agreed to
/// do. Of an item that may not be shown the number stays, so that nobody takes it for missing.
Blocks agenda_item(const Context& context, const Item& item, const std::string& number,
                   const std::vector<RecordedDecision>& recorded);

/// The actions of a meeting that may be shown: of its items, of decisions made in them, of decisions with a
/// record of their own made at it; in that order.
std::vector<Action> actions_of(const Context& context, const Meeting& meeting,
                               const std::vector<RecordedDecision>& recorded);

/// Whether an action had been done, or given up, by the report's day; and whether its last day is past.
bool is_done(const Context& context, const Action& action);
bool is_dropped(const Context& context, const Action& action);
bool is_overdue(const Context& context, const Action& action);
/// `frist 25. mars 2025`, `utført 20. mars 2025`: how far it has come by the report's day.
std::string standing(const Context& context, const Action& action);
/// True when it is neither done nor given up by the report's day.
bool is_open(const Context& context, const Action& action);

/// `Ada Nes: Sender ny timeplan (frist 25. mars 2025)`, with its note.
Text action_as_agreed(const Context& context, const Action& action);

/// The same by the report's day and without the note: done, given up, or overdue.
Text action_as_it_stands(const Context& context, const Action& action);

/// Lines of actions as they stand, those of one owner together, owners in the order of their first action.
std::vector<Text> actions_by_owner(const Context& context, const std::vector<Action>& actions);

}  // namespace ko
