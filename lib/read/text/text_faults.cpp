// SPDX-License-Identifier: MIT
// Faults in texts: colons, quotes, escapes, first characters, no-break spaces.
#include <fmt/format.h>

#include "model/findings/text_rules.hpp"
#include "read/text/lexical.hpp"
#include "read/yaml_cpp/syntax_fault.hpp"

namespace ko {
namespace {

/// A mend shows the whole text only when it is short enough to be read at a glance.
constexpr std::size_t longest_shown = 80;

bool is_short(std::string_view text) {
  return text.size() <= longest_shown && text.find('\n') == std::string_view::npos;
}

std::string_view written(const Page& page, std::size_t begin, std::size_t end) {
  return page.written.substr(begin, end - begin);
}

/// A text as it is written in quotes: double ones, unless there is something in it that they would change.
std::string quoted(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos) return fmt::format("\"{}\"", text);
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

/// What stands on the line before a value: `title: ` or `- `, so that a mend can show the whole line.
std::string_view lead(const Page& page, std::size_t value) {
  const std::size_t begin = lexical::skip_blanks(page.text, lexical::line_begin(page.text, value));
  const std::string_view before = begin < value ? written(page, begin, value) : std::string_view();
  return before.find_first_of("{[") == std::string_view::npos ? before : std::string_view();
}

std::string in_quotes(const Page& page, std::size_t value, std::string_view text) {
  if (!is_short(text)) return "write the text in quotes";
  return fmt::format("write it in quotes: {}{}", lead(page, value), quoted(text));
}

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

/// `key: value` of a line that lacks the colon, as far as it can be guessed.
std::string with_colon(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos && colon > 0)
    return fmt::format("{}: {}", line.substr(0, colon), line.substr(colon + 1));
  const std::size_t blank = line.find(' ');
  if (blank == std::string_view::npos) return fmt::format("{}:", line);
  return fmt::format("{}:{}", line.substr(0, blank), line.substr(blank));
}

}  // namespace

SyntaxFault no_break_space_fault(const Page& page, std::size_t place) {
  std::size_t end = place;
  while (const std::size_t length = lexical::no_break_space(page.text, end)) end += length;
  // Before an entry its width decides what the line belongs to, and is not known.
  const bool indents = lexical::skip_blanks(page.text, lexical::line_begin(page.text, place)) == place;
  return {
      .rule = &row(text_rules, "no-break-space"),
      .begin = place,
      .end = end,
      .message = indents ? "a no-break space in the indentation" : "a no-break space where a space belongs",
      .mend = "replace it by a plain space",
      .masks = {indents ? mask_entry(page.text, place) : Mask{place, end, ' '}},
      .loses_text = indents};
}

SyntaxFault missing_colon_fault(const Page& page, std::size_t line_text) {
  const std::size_t end = text_end(page.text, line_text);
  const std::string_view line = written(page, line_text, end);
  for (std::size_t i = line.find(':'); i < line.size(); i = line.find(':', i + 1))
    if (lexical::no_break_space(line, i + 1) != 0) return no_break_space_fault(page, line_text + i + 1);

  const Mask mask = mask_entry(page.text, line_text);
  const bool has_entries = mask.end > lexical::next_line(page.text, line_text);
  const bool has_colon = line.find(':') != std::string_view::npos;
  std::string mend =
      is_short(line) ? fmt::format("write `{}`", with_colon(line)) : "write a key, a colon and a space";
  if (!has_colon && !has_entries) mend += ", or indent the line if it goes on from the one above";
  return {.rule = &row(text_rules, "missing-colon"),
          .begin = line_text,
          .end = end,
          .message = has_colon ? "this entry has no space after its colon" : "this entry has no colon",
          .mend = std::move(mend),
          .masks = {mask}};
}

SyntaxFault nested_colon_fault(const Page& page, std::size_t begin, std::size_t end, std::size_t colon) {
  return {.rule = &row(text_rules, "nested-colon"),
          .begin = begin,
          .end = end,
          .message = "a text with a colon and a space in it stands without quotes",
          .mend = in_quotes(page, begin, written(page, begin, end)),
          .second = SyntaxFault::Second{colon, colon + 1, "YAML reads this colon as that of a key"},
          .masks = {{begin, end, 'x'}},
          .loses_text = false};
}

SyntaxFault odd_start_fault(const Page& page, std::size_t begin, std::size_t end) {
  const char c = page.text[begin];
  return {.rule = &row(text_rules, "odd-start"),
          .begin = begin,
          .end = end,
          .message = fmt::format("a text cannot begin with {} unless it is in quotes",
                                 c == '`' ? "a grave accent" : fmt::format("`{}`", c)),
          .mend = in_quotes(page, begin, written(page, begin, end)),
          .masks = {{begin, end, 'x'}},
          .loses_text = false};
}

SyntaxFault trailing_text_fault(const Page& page, std::size_t begin, std::size_t value_end) {
  const std::size_t rest = lexical::skip_blanks(page.text, value_end);
  const char c = lexical::at(page.text, rest);
  if (c == ']' || c == '}' || c == ',') return stray_fault(page, rest);
  const std::size_t end = text_end(page.text, rest);
  if (c == ':') return nested_colon_fault(page, begin, end, rest);
  if (c == '#')
    return {.rule = &row(text_rules, "yaml-syntax"),
            .begin = rest,
            .end = lexical::line_end(page.text, rest),
            .message = "a comment needs a space before its `#`",
            .mend = "write a space before the `#`",
            .masks = {{rest, lexical::line_end(page.text, rest), ' '}},
            .loses_text = false};

  SyntaxFault fault = odd_start_fault(page, begin, end);
  const char first = page.text[begin];
  fault.begin = rest;
  fault.message = fmt::format("text after the closing {}", is_quote(first) ? "quote" : "bracket");
  fault.second = {begin, begin + 1, is_quote(first) ? "the quote begins here" : "the bracket opens here"};
  if (is_quote(first) && end > value_end && page.text[end - 1] == first) {  // 'Ola's house'
    fault.mend = in_quotes(page, begin, written(page, begin + 1, end - 1));
    fault.masks = {{begin, begin + 1, ' '}, {begin + 1, end - 1, 'x'}, {end - 1, end, ' '}};
  }
  return fault;
}

SyntaxFault open_quote_fault(const Page& page, std::size_t quote, std::optional<std::size_t> noticed,
                             std::optional<std::size_t> outermost_bracket) {
  const std::size_t line_end = lexical::line_end(page.text, quote);
  const std::size_t end = text_end(page.text, quote);
  const std::string_view text = written(page, quote + 1, end);
  const char mark = page.text[quote];
  SyntaxFault fault{.rule = &row(text_rules, "unterminated-quote"),
                    .begin = quote,
                    .end = end,
                    .message = fmt::format("the quote `{}` that begins here is never closed", mark),
                    .mend = fmt::format("write `{}` at the end of the text", mark),
                    .noticed = noticed.value_or(page.text.size()),
                    .loses_text = outermost_bracket.has_value()};
  if (noticed) fault.second = {*noticed, text_end(page.text, *noticed), "this line is no part of it"};
  if (outermost_bracket) {
    fault.masks = {mask_entry(page.text, *outermost_bracket)};
    return fault;
  }
  if (is_short(text)) fault.mend = fmt::format("close it: {}{}{}{}", lead(page, quote), mark, text, mark);
  // The text is taken to end with its line; lines below that are indented further and are no entries belong
  // to it.
  fault.masks = {{quote, quote + 1, ' '}, {quote + 1, line_end, 'x'}};
  const Mask below = mask_entry(page.text, quote);
  for (std::size_t line = lexical::next_line(page.text, quote); line < below.end;
       line = lexical::next_line(page.text, line)) {
    if (looks_like_entry(page.text, lexical::indentation_end(page.text, line))) break;
    fault.masks.push_back({line, lexical::line_end(page.text, line), 'x'});
  }
  return fault;
}

SyntaxFault shallow_quote_fault(const Page& page, std::size_t quote, std::size_t quote_end,
                                std::size_t shallow) {
  const std::size_t first_end = lexical::line_end(page.text, quote);
  const std::size_t last_end = lexical::line_end(page.text, quote_end);
  return {.rule = &row(text_rules, "bad-indentation"),
          .begin = shallow,
          .end = text_end(page.text, shallow),
          .message = "this line of a quoted text is not indented",
          .mend = "indent it further than the key of the text",
          .second = SyntaxFault::Second{quote, quote + 1, "the quote begins here"},
          .masks = {{quote, quote + 1, ' '}, {quote + 1, first_end, 'x'}, {first_end, last_end, ' '}}};
}

SyntaxFault escape_fault(const Page& page, std::size_t quote, std::size_t quote_end, std::size_t backslash) {
  std::size_t end = std::min(backslash + 2, page.text.size());
  while (end < page.text.size() && (static_cast<unsigned char>(page.text[end]) & 0xc0U) == 0x80) ++end;
  const std::string_view inside = written(page, quote + 1, quote_end - 1);
  std::string mend = "write `\\\\` for a backslash, or use single quotes";
  if (is_short(inside)) mend += ": " + quoted(inside);
  return {.rule = &row(text_rules, "bad-escape"),
          .begin = backslash,
          .end = end,
          .message = fmt::format("`{}` is no escape of YAML's", written(page, backslash, end)),
          .mend = std::move(mend),
          .masks = {{backslash, end, 'x'}},
          .loses_text = false};
}

}  // namespace ko
