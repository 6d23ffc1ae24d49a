// SPDX-License-Identifier: MIT
/// Quoted text: `'…'` and `"…"`.
///
/// Most quoted text stands on one line and means its own bytes; `simple_quote_end` sees that in one search
/// and nothing is copied. The rest (escapes, doubled apostrophes, several lines) is written out anew: a line
/// break and the blanks around it become a space, or, with blank lines between, that many line feeds.
///
/// A quote that is left open would swallow the rest of the file. It cannot: each of its lines has to be
/// indented further than the block it stands in, so the first line that is not, and looks like an entry,
/// gives it away.
#pragma once

#include <cstdint>
#include <string>

#include "read/tree/draft.hpp"

namespace ko::fast {

struct Quoted {
  const char* end = nullptr;  ///< after the closing quote, or where it should have stood
  bool closed = true;
  bool one_line = true;
  bool cooked = true;  ///< what it means was written to `text`; false: it means the bytes between its quotes
};

/// The end of a quoted text that closes on its line and means its own bytes; null for any other.
inline const char* simple_quote_end(const char* open, End end) {
  const char* stop =
      *open == '"' ? find_any<'"', '\\', '\n'>(open + 1, end) : find_any<'\'', '\n'>(open + 1, end);
  if (stop == end || *stop != *open) return nullptr;
  if (*open == '\'' && stop + 1 != end && stop[1] == '\'') return nullptr;
  return stop + 1;
}

inline Style style_of_quote(char quote) {
  return quote == '"' ? Style::double_quoted : Style::single_quoted;
}

/// Reads the quoted text that opens at `open`, in a block indented by `indentation` (-1: in none). `in_flow`
/// says that it stands within brackets. Reports what is wrong with it.
Quoted read_quoted(Draft& draft, const char* open, std::int32_t indentation, bool in_flow, std::string& text);

}  // namespace ko::fast
