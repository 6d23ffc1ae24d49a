// SPDX-License-Identifier: MIT
/// The rules, and running them over a register.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ko/date.hpp"
#include "ko/register.hpp"
#include "ko/rule.hpp"
#include "ko/selection.hpp"

namespace ko {

/// Every rule there is, sorted by code: those of text and shape, which reading reports, and those of `check`.
std::span<const Rule* const> rules();
/// A rule by its code (`KO302`) or its name (`unknown-reference`); null when there is none.
const Rule* find_rule(std::string_view code_or_name);

/// Orders findings by file and place, then code.
void sort_by_place(std::vector<Finding>& findings);

/// Runs the rules of families 3 to 9 over the register, and looks for words in the set's `checks` that choose
/// no rule. Findings come sorted by place. Without a selection every rule runs, opt-in ones too; with one,
/// those that speak nowhere in the set do not, and which findings of the others count is for it to say.
std::vector<Finding> check(const Register& records, Day today, const Selection* selection = nullptr);

}  // namespace ko
