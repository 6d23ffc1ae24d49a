// SPDX-License-Identifier: MIT
/// The parts that an agenda item's account is made of, whichever way the minutes are laid out.
#pragma once

#include <string>
#include <vector>

#include "report/context.hpp"
#include "report/votes/decisions.hpp"

namespace ko {

/// The lines of the entries of a list that may be shown.
template <class List, class Write>
std::vector<Text> lines(const Context& context, const List& list, Write write) {
  std::vector<Text> texts;
  for (const auto& entry : shown(context, list)) texts.push_back(write(context, entry));
  return texts;
}

/// The reference the archive has the item's case under, or what the case is called; empty where it has none.
std::string case_number(const Context& context, const Item& item);

/// The item's title; of one that may not be shown, that it is not public.
std::string title_or_withheld(const Context& context, const Item& item);

/// What is said of an item before anything of it was dealt with: its case, sort and status, earlier
/// treatments, that it was urgent or closed, who chaired, asked and answered. Of an approval in a protocol
/// its title says the sort. Of an item that may not be shown, on what basis it was closed.
Definitions item_facts(const Context& context, const Item& item);

/// `Bo Lie (leier hallen, forvaltningsloven § 6) – Cy Moe tok sete`, a line for everybody who stood down or
/// was found eligible.
std::vector<Text> recusals(const Context& context, const Item& item);
/// What those lines are headed by.
MessageKey recusals_heading(const Item& item);

/// What was said and done.
List points_of(const Context& context, const Item& item);

/// The same in sentences, a line for each of them.
std::vector<Text> recusals_in_protocol(const Context& context, const Item& item);

/// Decisions of the item, and those with a record of their own, that were made in it, in full or, in a
/// protocol, as those have it; and those that were only reported.
std::vector<Text> item_decisions(const Context& context, const Item& item,
                                 const std::vector<RecordedDecision>& recorded);
std::vector<Text> item_reports(const Context& context, const Item& item,
                               const std::vector<RecordedDecision>& recorded);

/// `Ada Nes på vegne av Skigruppa: …`
std::vector<Text> item_remarks(const Context& context, const Item& item);

/// What somebody is to do, after the item or a decision of it.
std::vector<Text> agreed_actions(const Context& context, const Item& item,
                                 const std::vector<RecordedDecision>& recorded);

}  // namespace ko
