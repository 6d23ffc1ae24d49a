// SPDX-License-Identifier: MIT
/// Items that have items within them: `4` with `4.1`, `VIII` with `A`.
#pragma once

#include <vector>

#include "import/recognise/agenda.hpp"
#include "import/recognise/agenda_numbering.hpp"
#include "import/recognise/text/pieces.hpp"

namespace ko::import {

/// Lines numbered in two levels, `1`, `1.1`, `1.2`, `2`, from 1 on without a gap. None where not two of them
/// are headings of the second level: elsewhere such numbers count what is told within an item.
std::vector<Candidate> lines_of_two_levels(const std::vector<Piece>& pieces);

/// Makes items of titles lettered from A on within a numbered item, `6A` or `VIII.A`, where there are two at
/// least and something is told right below the first: a list of letters has nothing between them.
void add_lettered_parts(AgendaLayout& layout, const std::vector<Piece>& pieces);

}  // namespace ko::import
