// SPDX-License-Identifier: MIT
/// Blocks that a converter took apart.
#pragma once

#include <vector>

#include "import/source/rough_blocks.hpp"

namespace ko::import {

/// Some texts that were made of PDFs have an empty line between all lines. Where a text is such, lines are
/// paragraphs again: one goes on with the one before it unless that ended early.
void join_lines_set_apart(std::vector<RoughBlock>& blocks);

/// Makes titles of short paragraphs of which all is bold, below all other titles, and gives a title the
/// number that stands alone on the line before it.
void make_titles_of_bold(std::vector<RoughBlock>& blocks);

}  // namespace ko::import
