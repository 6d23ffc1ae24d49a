// SPDX-License-Identifier: MIT
/// Faults of syntax: each with its rule, its place, what to write instead, and how to read on in spite of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/rule.hpp"

namespace ko {

/// Bytes of a document that are overwritten, so that the rest can be read; line breaks stay.
struct Mask {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// A space takes the bytes away; `x` makes a plain text of them, whose words are still taken from the file (blanks
  /// stay then); `alias_fill` keeps an alias from yaml-cpp, which would look for its anchor; any other character
  /// stands for itself.
  char fill = ' ';
};
inline constexpr char alias_fill = 'a';

/// Offsets count within the document's text.
struct SyntaxFault {
  const Rule* rule =
      nullptr;  ///< null: nothing is wrong, and the masks only spare yaml-cpp what it would misread
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string message = {};
  std::string mend = {};
  struct Second {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string label = {};
  };
  std::optional<Second> second = {};
  std::vector<Mask> masks = {};
  bool loses_text = true;  ///< what the masks take away is not in the tree
};

/// Overwrites the masks. False when that changes nothing: then the document cannot be read further.
bool apply(const std::vector<Mask>& masks, std::string& text);

/// Masks the line of `place` and the lines below it that are indented further.
Mask mask_entry(std::string_view text, std::size_t place);

// What can be wrong. Each looks at the text around its place to say what to write.

SyntaxFault tab_fault(std::string_view text, std::size_t tab);
SyntaxFault no_break_space_fault(std::string_view text, std::size_t place);
/// A quote that begins at `quote` and is not closed, or not before `shallow`, a line that cannot be part of
/// it.
SyntaxFault open_quote_fault(std::string_view text, std::size_t quote, std::optional<std::size_t> shallow,
                             std::optional<std::size_t> outermost_bracket);
SyntaxFault escape_fault(std::string_view text, std::size_t quote, std::size_t quote_end,
                         std::size_t backslash);
SyntaxFault missing_colon_fault(std::string_view text, std::size_t line_text);
/// The text of [begin, end) holds a colon.
SyntaxFault nested_colon_fault(std::string_view text, std::size_t begin, std::size_t end, std::size_t colon);
/// The text of [begin, end) cannot begin as it does.
SyntaxFault odd_start_fault(std::string_view text, std::size_t begin, std::size_t end);
/// Text goes on after the quote or bracket that [begin, value_end) is written in.
SyntaxFault trailing_text_fault(std::string_view text, std::size_t begin, std::size_t value_end);
SyntaxFault stray_fault(std::string_view text, std::size_t place);
SyntaxFault wrong_bracket_fault(std::string_view text, std::size_t place, std::size_t opened);
SyntaxFault open_bracket_fault(std::string_view text, std::size_t bracket, std::size_t outermost,
                               std::size_t noticed);
SyntaxFault missing_comma_fault(std::string_view text, std::size_t place, std::size_t outermost);
SyntaxFault key_fault(std::string_view text, std::size_t begin, std::size_t end, std::size_t outermost,
                      std::string message);
/// A line that stands where nothing is open. `message` says how.
SyntaxFault indentation_fault(std::string_view text, std::size_t line_text, std::string message,
                              std::string mend);

/// The end of the plain text that begins at `place`: before a comment or the line break.
std::size_t text_end(std::string_view text, std::size_t place);

/// True where a line has the form of an entry: `key: value`, `key:` or `- value`.
bool looks_like_entry(std::string_view text, std::size_t line_text);

}  // namespace ko
