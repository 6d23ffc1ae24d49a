// SPDX-License-Identifier: MIT
/// The words of a query held against the records: ids looked up, words that nothing has found out.
#pragma once

#include <optional>
#include <vector>

#include "query/language/expression.hpp"

namespace ko::query {

/// Looks up the records that the expression names. `deep`: an organisation stands for those below it, too.
/// The fault is that of the first id that neither a record nor a row has.
std::optional<Fault> bind(Expression& expression, const Scope& scope, bool deep);

/// The words asked for that are free to choose, but no standard ones, and that no row has: each with the
/// nearest that there is.
std::vector<Fault> doubts(const Expression& expression, const Scope& scope);

/// True when the expression asks for such a word, so that only all rows can tell whether one has it.
bool has_free_word(const Expression& expression);

}  // namespace ko::query
