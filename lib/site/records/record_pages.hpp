// SPDX-License-Identifier: MIT
/// What the page of a record says: its report, or what stands in for one.
#pragma once

#include "report/context.hpp"
#include "report/registers/made_decisions.hpp"

namespace ko {

/// The page of a record of any kind but a decision.
DocumentTree page_of_record(const Context& context, const Record& record);

/// The page of a decision. `sequels` tells what became of it.
DocumentTree page_of_decision(const Context& context, const MadeDecision& decision, const Sequels& sequels);

/// The day that tells a record from others in a list: when a meeting began, a document was written, a hearing
/// ends. Nothing where its kind has none, or it is not stated.
std::optional<Date> day_of(const Record& record);

}  // namespace ko
