// SPDX-License-Identifier: MIT
/// What the rules of one family have in common.
#pragma once

#include <span>
#include <string_view>

#include "ko/rule.hpp"

namespace ko {

/// Rules of one subject: those whose codes begin alike.
struct RuleFamily {
  std::string_view code;     ///< `KO5`
  std::string_view subject;  ///< what the rules look at

  bool has(const Rule& rule) const { return rule.code.starts_with(code); }
};

/// Every family, by code.
std::span<const RuleFamily> rule_families();
/// The family of this code; null when there is none.
const RuleFamily* find_rule_family(std::string_view code);

}  // namespace ko
