// SPDX-License-Identifier: MIT
/// Where the parts of a YAML text begin and end. Every function looks at one place of a text and returns
/// offsets into it; none knows the structure around that place beyond what it is told.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/files/tree.hpp"

namespace ko::lexical {

/// Bytes that a key may have (YAML 1.2.2 section 7.4.2 says characters, which is never fewer).
inline constexpr std::size_t longest_key = 1024;

inline bool is_blank(char c) {
  return c == ' ' || c == '\t';
}
inline bool is_break(char c) {
  return c == '\n' || c == '\r';
}
inline bool is_space(char c) {
  return is_blank(c) || is_break(c);
}
inline bool is_flow_indicator(char c) {
  return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

/// The character at a place; a line feed past the end, since the end of a text ends its last line.
inline char at(std::string_view text, std::size_t place) {
  return place < text.size() ? text[place] : '\n';
}

/// True where a blank, a line break or the end stands: what has to follow an indicator such as `-` or `:`.
inline bool is_space_at(std::string_view text, std::size_t place) {
  return is_space(at(text, place));
}

std::size_t line_begin(std::string_view text, std::size_t place);
/// The end of the line that holds `place`, before its line break.
std::size_t line_end(std::string_view text, std::size_t place);
/// Where the next line begins; the end of the text when there is none.
std::size_t next_line(std::string_view text, std::size_t place);
/// Bytes between the beginning of the line and `place`.
std::size_t column(std::string_view text, std::size_t place);
/// The first character of the line of `place` that is not a space.
std::size_t indentation_end(std::string_view text, std::size_t place);
/// The first character at or after `place` that is not a space or a tab.
std::size_t skip_blanks(std::string_view text, std::size_t place);

/// Bytes of the no-break space at a place (U+00A0, U+2007, U+202F); 0 when none stands there.
std::size_t no_break_space(std::string_view text, std::size_t place);
bool ends_with_no_break_space(std::string_view text);
/// The no-break space after the colon of what would be a field with a value, were it not for that space;
/// nothing when none stands at `place`.
std::optional<std::size_t> no_break_after_colon(std::string_view text, std::size_t place);

/// What lies between two parts of a document: blanks, line breaks and comments.
struct Gap {
  std::size_t end = 0;             ///< where the next part begins
  bool has_break = false;          ///< the next part stands on a later line
  std::optional<std::size_t> tab;  ///< the first tab in the indentation of that line
};

/// Skips a gap. Comments found go to `comments`, with `base` added to their offsets.
Gap skip_gap(std::string_view text, std::size_t place, std::size_t base, std::vector<Span>& comments);

/// Past the closing quote of the quoted scalar that begins at `place`; nothing when it is never closed.
std::optional<std::size_t> quoted_end(std::string_view text, std::size_t place);

/// Where a plain scalar is read.
struct PlainContext {
  bool flow = false;             ///< inside brackets
  bool one_line = false;         ///< a key
  std::size_t least_column = 0;  ///< further lines that begin left of it do not belong to it
};
/// The end of the plain scalar that begins at `place`, blanks after it left out.
std::size_t plain_end(std::string_view text, std::size_t place, const PlainContext& context);

/// A literal or folded scalar, taken apart.
struct BlockScalar {
  Style style = Style::literal;
  char chomping = ' ';                    ///< `-`, `+` or a space for neither
  std::size_t indentation = 0;            ///< columns of its lines that are not content
  std::size_t content = 0;                ///< where its first line begins
  std::size_t end = 0;                    ///< after its last line with content, before that line's break
  std::size_t tail = 0;                   ///< where the first line begins that is no longer part of it
  std::optional<std::size_t> bad_header;  ///< what stands in the header and does not belong there
  std::optional<std::size_t> deep_blank;  ///< an empty line before the text, indented further than the text
  std::optional<std::size_t> tab;         ///< a tab where an empty line of it should have none
  std::optional<Span> comment;            ///< of the header
};
/// Takes apart the block scalar that begins at `place`; its lines stand at `least_column` or further right.
BlockScalar block_scalar(std::string_view text, std::size_t place, std::size_t least_column);

/// The first line after the one of `begin`, before `end`, that has something in it, be it a tab, and begins
/// left of `least_column`: the offset of its first character that is not a space.
std::optional<std::size_t> shallow_line(std::string_view text, std::size_t begin, std::size_t end,
                                        std::size_t least_column);

}  // namespace ko::lexical
