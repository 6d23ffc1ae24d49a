// SPDX-License-Identifier: MIT
/// The words that a page is found by beside its title.
#pragma once

#include <string>

#include "report/context.hpp"
#include "report/registers/made_decisions.hpp"

namespace ko {

/// Short names and other names, references, the titles of agenda items; empty where there is nothing of the
/// kind.
std::string words_of(const Context& context, const Record& record);
/// The number and the title of the item it was made in.
std::string words_of(const Context& context, const MadeDecision& decision);

}  // namespace ko
