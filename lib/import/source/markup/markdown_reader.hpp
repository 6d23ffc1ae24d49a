// SPDX-License-Identifier: MIT
/// Markdown -> blocks, with the lines as they stand in the file.
#pragma once

#include <string_view>
#include <vector>

#include "import/source/rough_blocks.hpp"

namespace ko::import {

/// Front matter, each of its lines a field; titles with `#` and underlined ones; lists, pipe tables,
/// quotations, code and paragraphs. Minutes are written for who reads the file as it is: a line that ends
/// though the next word would have stood on it ends its paragraph, as two blanks and a backslash at a line's
/// end do.
std::vector<RoughBlock> read_markdown_blocks(std::string_view text);

/// Whether a text that is not called Markdown is written as that: two titles with `#`, or one and words in
/// bold.
bool is_written_as_markdown(std::string_view text);

}  // namespace ko::import
