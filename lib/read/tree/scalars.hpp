// SPDX-License-Identifier: MIT
/// Texts that go over several lines, or do not mean their own bytes: quoted, plain, literal and folded.
///
/// Wherever lines are folded, a line break and the blanks around it become a space, or, with blank lines
/// between, that many line feeds.
#pragma once

#include <cstdint>
#include <string>

#include "read/tree/draft.hpp"

namespace ko::yaml {

/// A text in quotes, `'…'` or `"…"`. One that is left open ends at the first line that is indented no further
/// than the block it stands in and looks like an entry, so that it does not swallow the rest of the file.
struct Quoted {
  const char* end = nullptr;  ///< after the closing quote, or where it should have stood
  bool closed = true;
  bool one_line = true;
  bool decoded = true;  ///< what it means was written to `text`; false: it means the bytes between its quotes
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

/// A plain text in a block goes on as long as lines are indented further than what it belongs to. A comment
/// ends it, and so does a line that a colon makes a key: that is a fault.
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

/// A literal text after `|`, or a folded one after `>`. Its header may say how far it is indented and what
/// becomes of the line breaks at its end (`-` none, `+` all, otherwise one). The text is every following line
/// that is indented that far, less its indentation. In folded text a break next to a line that is indented
/// further stays.
struct BlockScalar {
  const char* end = nullptr;  ///< of its last line with text, or of its header
  Line next;                  ///< the first line after it
};

/// True where the header of a block scalar stands: the indicator, what belongs to it, and nothing but a
/// comment.
bool is_block_scalar_header(const char* at, End end);

/// Reads the block scalar whose header is at `at` in a block indented by `indentation` (-1: in
/// none), and writes what it means to `text`.
BlockScalar read_block_scalar(Draft& draft, const char* at, std::int32_t indentation, std::string& text);

}  // namespace ko::yaml
