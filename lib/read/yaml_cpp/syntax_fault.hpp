// SPDX-License-Identifier: MIT
/// Faults of syntax: each with its rule, its place, what to write instead, and how to read on in spite of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"

namespace ko {

/// Bytes of a document that are overwritten, so that the rest can be read; line breaks stay.
struct Mask {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// A space takes the bytes away; `x` makes a plain text of them, whose words are still taken from the file
  /// (blanks stay then); `alias_fill` keeps an alias from yaml-cpp, which would look for its anchor; any
  /// other character stands for itself.
  char fill = ' ';
};
inline constexpr char alias_fill = 'a';

/// Offsets count within the document's text.
struct SyntaxFault {
  /// Null: nothing is wrong, and the masks only spare yaml-cpp what it would misread.
  const Rule* rule = nullptr;
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
  std::size_t noticed = 0;  ///< where reading cannot go on, if later than `begin`
  bool loses_text = true;   ///< what the masks take away is not in the tree
};

/// Overwrites the masks. False when that changes nothing: then the document cannot be read further.
bool apply(const std::vector<Mask>& masks, std::string& text);

/// Masks the line of `place` and the lines below it that are indented further.
Mask mask_entry(std::string_view text, std::size_t place);
/// Masks the entry of `first`, and lines down to that of `last` at least.
Mask mask_lines(std::string_view text, std::size_t first, std::size_t last);

/// The end of the plain text that begins at `place`: before a comment or the line break.
std::size_t text_end(std::string_view text, std::size_t place);

/// True where a line has the form of an entry: `key: value`, `key:` or `- value`.
bool looks_like_entry(std::string_view text, std::size_t line_text);

/// The text of a document twice over: with masks, to look for faults in, and as written, to show.
struct Page {
  std::string_view text;
  std::string_view written;
};

// What can be wrong with texts. Each looks around its place to say what to write instead.

SyntaxFault no_break_space_fault(const Page& page, std::size_t place);
SyntaxFault missing_colon_fault(const Page& page, std::size_t line_text);
/// The text of [begin, end) holds a colon.
SyntaxFault nested_colon_fault(const Page& page, std::size_t begin, std::size_t end, std::size_t colon);
/// The text of [begin, end) cannot begin as it does.
SyntaxFault odd_start_fault(const Page& page, std::size_t begin, std::size_t end);
/// Text goes on after the quote or bracket that [begin, value_end) is written in.
SyntaxFault trailing_text_fault(const Page& page, std::size_t begin, std::size_t value_end);
/// A quote that is not closed, or not before `noticed`, a line that is no part of it. In brackets the whole
/// entry of the outermost one is given up.
SyntaxFault open_quote_fault(const Page& page, std::size_t quote, std::optional<std::size_t> noticed,
                             std::optional<std::size_t> outermost_bracket);
/// A quote with a line, at `shallow`, that stands too far left.
SyntaxFault shallow_quote_fault(const Page& page, std::size_t quote, std::size_t quote_end,
                                std::size_t shallow);
SyntaxFault escape_fault(const Page& page, std::size_t quote, std::size_t quote_end, std::size_t backslash);

// What can be wrong with structure.

SyntaxFault tab_fault(const Page& page, std::size_t tab);
/// A tab whose width decides nothing: between brackets, or in a quoted text.
SyntaxFault harmless_tab_fault(const Page& page, std::size_t tab);
SyntaxFault stray_fault(const Page& page, std::size_t place);
SyntaxFault wrong_bracket_fault(const Page& page, std::size_t place, std::size_t opened);
/// A bracket that is not closed before `noticed`: another bracket, a line or the end of the text.
SyntaxFault open_bracket_fault(const Page& page, std::size_t bracket, std::size_t outermost,
                               std::size_t noticed);
SyntaxFault missing_comma_fault(const Page& page, std::size_t place, std::size_t outermost);
SyntaxFault key_fault(const Page& page, std::size_t begin, std::size_t end, std::size_t outermost,
                      std::string message);
/// The first lines of a document, [first, rest), are indented further than the rest of it.
SyntaxFault deep_start_fault(const Page& page, std::size_t first, std::size_t rest);
/// A line that stands where nothing is open. `message` says how.
SyntaxFault indentation_fault(const Page& page, std::size_t line_text, std::string message, std::string mend);

}  // namespace ko
