// SPDX-License-Identifier: MIT
/// Plain text that goes on over several lines.
///
/// In a block a plain text goes on as long as lines are indented further than what it belongs to. A line
/// break and the blanks around it become a space, or, with blank lines between, that many line feeds. A
/// comment ends the text, and so does a line that a colon makes a key: there, something is wrong.
#pragma once

#include <cstdint>
#include <string>

#include "read/tree/draft.hpp"

namespace ko::fast {

struct PlainLines {
  const char* end = nullptr;  ///< of the text
  int lines = 1;              ///< how many lines with text it has; when more than one, `text` holds it
  Line next;  ///< the first line after it that has text, where no comment follows on its last line
  const char* hash = nullptr;  ///< the comment on its last line, if there is one
  bool key_follows = false;    ///< `next` belongs to the text by its indentation, and holds a key
};

/// Goes on with a plain text whose first line is `[begin, end)` and which is followed by `line`. The block it
/// stands in is indented by `indentation` (-1: it stands in none).
PlainLines read_plain_lines(Draft& draft, const char* begin, const char* end, Line line,
                            std::int32_t indentation, std::string& text);

/// Where the text of a line stops when colons are part of it: at a comment or at the line's end.
const char* find_text_stop(const char* at, End end);

}  // namespace ko::fast
