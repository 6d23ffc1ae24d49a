// SPDX-License-Identifier: MIT
/// The actions of a set, wherever they were agreed on.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/context.hpp"
#include "report/registers/made_decisions.hpp"

namespace ko {

/// An action, and where it was agreed on or asked for.
struct AgreedAction {
  Action action;
  std::string_view body = {};  ///< or who sent the letter that asks for it
  std::optional<Date> date = {};
  std::string number = {};  ///< of the agenda item
};

/// Those agreed on by the report's day that may be shown: what is late first, then by the last day, and what
/// has none last.
std::vector<AgreedAction> actions_agreed(const Context& context);
/// The same where `decisions_by` has been asked before.
std::vector<AgreedAction> actions_agreed(const Context& context, const std::vector<MadeDecision>& decisions);

/// `Sender ny timeplan (frist 25. mars 2025), sammen med Bo Lie – Styret, 11. mars 2025, sak 4/25`, with its
/// note below: an action as it stands under the name of its owner. Empty `owner`: nobody is.
ListItem action_line(const Context& context, const AgreedAction& agreed, std::string_view owner);

}  // namespace ko
