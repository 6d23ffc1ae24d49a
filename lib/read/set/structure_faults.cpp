// SPDX-License-Identifier: MIT
// Faults of structure: indentation, brackets, commas, keys.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/findings/text_rules.hpp"
#include "read/text/lexical.hpp"
#include "read/yaml_cpp/syntax_fault.hpp"

namespace ko {
namespace {

bool has_tab_in_indentation(std::string_view text, std::size_t line) {
  const std::size_t begin = lexical::indentation_end(text, line);
  return lexical::at(text, begin) == '\t' &&
         !lexical::is_break(lexical::at(text, lexical::skip_blanks(text, begin)));
}

/// The line of the bracket that closes the one at `bracket`, as far as counting brackets can tell; at least
/// `least`.
std::size_t closing_line(std::string_view text, std::size_t bracket, std::size_t least) {
  std::size_t depth = 0;
  for (std::size_t i = bracket; i < text.size(); ++i) {
    if (text[i] == '[' || text[i] == '{') ++depth;
    if ((text[i] == ']' || text[i] == '}') && --depth == 0) return std::max(i, least);
  }
  return least;
}

char closing(char opening) {
  return opening == '[' ? ']' : '}';
}
std::string_view collection(char opening) {
  return opening == '[' ? "list" : "mapping";
}

}  // namespace

SyntaxFault tab_fault(const Page& page, std::size_t tab) {
  std::size_t end = tab;
  while (lexical::at(page.text, end) == '\t') ++end;
  std::size_t more = 0;
  std::vector<Mask> masks = {mask_entry(page.text, tab)};
  for (std::size_t line = lexical::next_line(page.text, tab); line < page.text.size();
       line = lexical::next_line(page.text, line)) {
    if (!has_tab_in_indentation(page.text, line)) break;
    masks.push_back(mask_entry(page.text, line));
    ++more;
  }
  std::string message = "a tab in the indentation";
  if (more > 0)
    message += fmt::format(" of this line and the next{}", more == 1 ? "" : fmt::format(" {}", more));
  return {.rule = &row(text_rules, "tab-indentation"),
          .begin = tab,
          .end = end,
          .message = std::move(message),
          .mend = "indent with spaces",
          .masks = std::move(masks)};
}

SyntaxFault harmless_tab_fault(const Page& page, std::size_t tab) {
  SyntaxFault fault = tab_fault(page, tab);
  fault.masks = {{tab, lexical::skip_blanks(page.text, tab), ' '}};
  fault.loses_text = false;
  return fault;
}

SyntaxFault stray_fault(const Page& page, std::size_t place) {
  const bool comma = page.text[place] == ',';
  return {.rule = &row(text_rules, "stray-punctuation"),
          .begin = place,
          .end = place + 1,
          .message = comma ? "a comma with nothing before it to end"
                           : fmt::format("`{}` closes a bracket that was not opened", page.text[place]),
          .mend = comma ? "delete the comma" : "delete it, or write the opening bracket",
          .masks = {{place, place + 1, ' '}},
          .loses_text = false};
}

SyntaxFault wrong_bracket_fault(const Page& page, std::size_t place, std::size_t opened) {
  const char right = closing(page.text[opened]);
  return {.rule = &row(text_rules, "stray-punctuation"),
          .begin = place,
          .end = place + 1,
          .message = fmt::format("`{}` does not close `{}`", page.text[place], page.text[opened]),
          .mend = fmt::format("write `{}`", right),
          .second = SyntaxFault::Second{opened, opened + 1, "opened here"},
          .masks = {{place, place + 1, right}},
          .loses_text = false};
}

SyntaxFault open_bracket_fault(const Page& page, std::size_t bracket, std::size_t outermost,
                               std::size_t noticed) {
  SyntaxFault fault{
      .rule = &row(text_rules, "unclosed-bracket"),
      .begin = bracket,
      .end = bracket + 1,
      .message = fmt::format("the {} that opens here is never closed", collection(page.text[bracket])),
      .mend = fmt::format("write `{}` at its end", closing(page.text[bracket])),
      .masks = {mask_entry(page.text, outermost)},
      .noticed = noticed};
  if (noticed >= page.text.size()) return fault;
  const bool before_bracket = page.text[noticed] == ']' || page.text[noticed] == '}';
  fault.second =
      before_bracket
          ? SyntaxFault::Second{noticed, noticed + 1, "it has to end before this bracket"}
          : SyntaxFault::Second{noticed, text_end(page.text, noticed), "it has to end before this line"};
  if (before_bracket) fault.masks = {mask_lines(page.text, outermost, noticed)};
  return fault;
}

SyntaxFault missing_comma_fault(const Page& page, std::size_t place, std::size_t outermost) {
  const bool room = place > 0 && lexical::is_blank(page.text[place - 1]);
  return {.rule = &row(text_rules, "yaml-syntax"),
          .begin = place,
          .end = place + 1,
          .message = "a comma is missing before this entry",
          .mend = "write a comma between the entries",
          .masks = {room ? Mask{place - 1, place, ','}
                         : mask_lines(page.text, outermost, closing_line(page.text, outermost, place))},
          .loses_text = !room};
}

SyntaxFault key_fault(const Page& page, std::size_t begin, std::size_t end, std::size_t outermost,
                      std::string message) {
  return {.rule = &row(text_rules, "complex-key"),
          .begin = begin,
          .end = end,
          .message = std::move(message),
          .mend = "write the name of a field, and the colon on the same line",
          .masks = {mask_lines(page.text, outermost, closing_line(page.text, outermost, end))}};
}

SyntaxFault deep_start_fault(const Page& page, std::size_t first, std::size_t rest) {
  return {.rule = &row(text_rules, "bad-indentation"),
          .begin = first,
          .end = text_end(page.text, first),
          .message = "the document begins further right than it goes on",
          .mend = fmt::format("begin this line in column {}", lexical::column(page.text, rest) + 1),
          .second = SyntaxFault::Second{rest, text_end(page.text, rest), "the rest begins here"},
          .masks = {{first, rest, ' '}},
          .noticed = rest};
}

SyntaxFault indentation_fault(const Page& page, std::size_t line_text, std::string message,
                              std::string mend) {
  return {.rule = &row(text_rules, "bad-indentation"),
          .begin = line_text,
          .end = text_end(page.text, line_text),
          .message = std::move(message),
          .mend = std::move(mend),
          .masks = {mask_entry(page.text, line_text)}};
}

}  // namespace ko
