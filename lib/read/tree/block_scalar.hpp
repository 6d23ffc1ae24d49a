// SPDX-License-Identifier: MIT
/// Block scalars: literal text after `|`, folded text after `>`.
///
/// The header may say how far the text is indented and what becomes of the line breaks at its end (`-` none,
/// `+` all, otherwise one). The text is every following line that is indented that far, less its indentation.
/// In folded text a single break between two lines becomes a space, unless one of the two is indented
/// further.
#pragma once

#include <cstdint>
#include <string>

#include "read/tree/draft.hpp"

namespace ko::fast {

struct BlockScalar {
  const char* end = nullptr;  ///< of its last line with text, or of its header
  Line next;                  ///< the first line after it
};

/// True where the header of a block scalar stands: the indicator, what belongs to it, and nothing but a
/// comment.
bool is_block_scalar_header(const char* at, End end);

/// Reads the block scalar whose header is at `at` (see above) in a block indented by `indentation` (-1: in
/// none), and writes what it means to `text`.
BlockScalar read_block_scalar(Draft& draft, const char* at, std::int32_t indentation, std::string& text);

}  // namespace ko::fast
