// SPDX-License-Identifier: MIT
/// Plain text, as people and pdftotext lay it out -> blocks.
#pragma once

#include <string_view>
#include <vector>

#include "import/source/rough_blocks.hpp"

namespace ko::import {

/// The blocks of a text in UTF-8. Form feeds divide pages; `has_pages` says that it has pages even where
/// there is none, as `pdftotext -layout` writes one. A paragraph ends at an empty line; where a line ends
/// though the next word would have stood on it; and before a field, a list item or the number of a case. It
/// goes on over the end of a page where its sentence does. Titles are lines in capitals, underlined lines,
/// those with the number of a case, and short ones without a full stop that stand alone.
std::vector<RoughBlock> read_text_blocks(std::string_view text, bool has_pages);

}  // namespace ko::import
