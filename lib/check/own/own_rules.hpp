// SPDX-License-Identifier: MIT
/// What the rules that a set states itself find.
#pragma once

#include <string_view>

#include "check/run/check.hpp"
#include "ko/answers/query.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// The question of an own rule, in words: a table and terms, what holds spaces in quotes, and `--where EXPR`
/// or `--deep` among them. The fault says what else there is.
Result<QueryWords> own_rule_words(std::string_view query);

/// Adds a finding for every row that the rule's query has, at the row's place. What is wrong with the query
/// as such is for KO219 to say, but for an id in it that no record has, which is added here.
void run_own_rule(const CheckContext& context, const OwnRule& own, Findings& findings);

}  // namespace ko
