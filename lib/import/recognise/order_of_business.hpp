// SPDX-License-Identifier: MIT
/// What comes up in every meeting and has no number.
#pragma once

#include <vector>

#include "import/recognise/agenda.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// Adds to numbered items those that stand alone on a line between them or behind the last, with something
/// told below them: `APPROVAL OF MINUTES`, `Adjournment` where the others have bare numbers; behind the last
/// of any, `Eventuelt`. There is one item at least; they are not in order then.
void add_order_of_business(AgendaLayout& layout, const std::vector<Piece>& pieces, const Vocabulary& words);

}  // namespace ko::import
