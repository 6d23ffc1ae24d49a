// SPDX-License-Identifier: MIT
/// Decisions in a table, each with what became of it.
#pragma once

#include <vector>

#include "ko/answers/document_tree.hpp"
#include "report/registers/made_decisions.hpp"

namespace ko {

/// Of all decisions those of a body, or of every body where it is null, on the days that the report covers: a
/// row each.
Table decision_table(const Context& context, const std::vector<MadeDecision>& all, const Record* body);

}  // namespace ko
