// SPDX-License-Identifier: MIT
/// The rules, and running them over a register.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/findings/rule.hpp"
#include "ko/findings/selection.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// Every rule there is, sorted by code: those of text and shape, which reading reports, and those of `check`.
std::span<const Rule* const> rules();
/// A rule by its code (`KO302`) or its name (`unknown-reference`); null when there is none.
const Rule* find_rule(std::string_view code_or_name);

/// Orders findings by file and place, then code.
void sort_by_place(std::vector<Finding>& findings);

struct CheckOptions {
  /// Null: every rule runs, opt-in ones too. Otherwise those that speak nowhere in the set do not, and which
  /// findings of the others count is for the selection to say.
  const Selection* selection = nullptr;
  /// Where the files that records name are looked for; null: nothing is said of them.
  const FileSystem* files = nullptr;
};

/// Runs the rules of families 3 to 9 over the register, and looks for words in the set's `checks` that choose
/// no rule. Findings come sorted by place.
std::vector<Finding> check(const Register& records, Day today, const CheckOptions& options = {});

}  // namespace ko
