// SPDX-License-Identifier: MIT
/// Tables of a plain text, whose columns are where white space runs down.
///
/// A row is cut at its wide gaps. The fullest row is the model: the parts of each other row are laid to the
/// columns of that one in order, so that what stands a little aside, as after the end of a page, still finds
/// its own. What ran into the column beside it (`VaramedlemAP`) is cut where that column begins, or where
/// a word of that column begins that other rows have. A line that only goes on with cells of the row above is
/// part of that row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "import/source/paper/paper_lines.hpp"
#include "import/source/rough_blocks.hpp"

namespace ko::import {

/// How many of these lines are a table, blank lines within it among them; 0 where none begins here.
std::size_t table_length(std::span<const PaperLine> lines);

/// Its rows, each with as many cells as the model has. `number` is the table's.
std::vector<RoughBlock> table_rows(std::span<const PaperLine> lines, std::uint32_t number);

/// Whether a line alone is a row: parts with gaps of at least four columns between them, none of them a
/// field.
bool is_lone_row(const PaperLine& line);

}  // namespace ko::import
