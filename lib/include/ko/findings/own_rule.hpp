// SPDX-License-Identifier: MIT
/// The rules that a set states itself, in `rules` of its `ko.yaml`: a sentence, and a query whose rows are
/// the faults. They are selected, suppressed, counted and explained as those that are built in.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"
#include "ko/records/configuration.hpp"

namespace ko {

class Register;

/// `own`: the family of their codes, and the word that selects all of them.
inline constexpr std::string_view own_family = "own";

struct OwnRule {
  Rule rule;  ///< its code is `own/NAME`; its summary is the sentence it says, in the set's language
  OwnRuleEntry entry;
  std::string_view mend;  ///< in the set's language; empty where none is stated
};

/// What a configuration states of them.
class OwnRules {
 public:
  OwnRules() = default;
  /// The configuration's file outlives it.
  explicit OwnRules(const Configuration& configuration);

  /// By name; of several of one name, the first in the file.
  std::span<const OwnRule> rows() const { return rows_; }

 private:
  std::vector<OwnRule> rows_;
  std::deque<std::string> codes_;  // whose texts the rows refer to
};

/// Every rule that holds for these records or may: those that are built in, and the set's own, by code.
std::vector<const Rule*> rules_of(const Register& records);

}  // namespace ko
