// SPDX-License-Identifier: MIT
#include "read/syntax_fault.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/text_rules.hpp"
#include "read/lexical.hpp"

namespace ko {
namespace {

std::string_view slice(std::string_view text, std::size_t begin, std::size_t end) {
  return text.substr(begin, end - begin);
}

/// A text as it is written in quotes: double ones, unless there is something in it that they would change.
std::string quoted(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos) return fmt::format("\"{}\"", text);
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

/// What stands on the line before a value: `title: ` or `- `, so that a mend can show the whole line.
std::string_view lead(std::string_view text, std::size_t value) {
  const std::size_t begin = lexical::skip_blanks(text, lexical::line_begin(text, value));
  return begin < value ? slice(text, begin, value) : std::string_view();
}

std::string in_quotes(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t longest_shown = 80;
  const std::string value = quoted(slice(text, begin, end));
  if (value.size() > longest_shown || value.find('\n') != std::string::npos)
    return "write the text in quotes";
  const std::string_view before = lead(text, begin);
  const bool shown = before.find_first_of("{[") == std::string_view::npos;
  return fmt::format("write it in quotes: {}{}", shown ? before : std::string_view(), value);
}

bool has_tab_in_indentation(std::string_view text, std::size_t line) {
  const std::size_t begin = lexical::indentation_end(text, line);
  return lexical::at(text, begin) == '\t' &&
         !lexical::is_break(lexical::at(text, lexical::skip_blanks(text, begin)));
}

/// Masks the entry of `first`, down to the line of `last` at least.
Mask mask_lines(std::string_view text, std::size_t first, std::size_t last) {
  Mask mask = mask_entry(text, first);
  mask.end = std::max(mask.end, lexical::next_line(text, last));
  return mask;
}

char closing(char opening) {
  return opening == '[' ? ']' : '}';
}
std::string_view collection(char opening) {
  return opening == '[' ? "list" : "mapping";
}

}  // namespace

bool apply(const std::vector<Mask>& masks, std::string& text) {
  bool changed = false;
  for (const Mask& mask : masks)
    for (std::size_t i = mask.begin; i < std::min(mask.end, text.size()); ++i) {
      const bool keeps = mask.fill == 'x' ? lexical::is_space(text[i]) : lexical::is_break(text[i]);
      if (keeps || text[i] == mask.fill) continue;
      text[i] = mask.fill;
      changed = true;
    }
  return changed;
}

Mask mask_entry(std::string_view text, std::size_t place) {
  const std::size_t line = lexical::line_begin(text, place);
  const std::size_t indentation = lexical::indentation_end(text, line) - line;
  std::size_t end = lexical::next_line(text, line);
  while (end < text.size()) {
    const std::size_t begin = lexical::indentation_end(text, end);
    if (begin - end <= indentation && !lexical::is_break(lexical::at(text, begin))) break;
    end = lexical::next_line(text, end);
  }
  return {line, end, ' '};
}

std::size_t text_end(std::string_view text, std::size_t place) {
  std::size_t end = lexical::line_end(text, place);
  for (std::size_t i = text.find('#', place); i < end; i = text.find('#', i + 1))
    if (i > place && lexical::is_blank(text[i - 1])) end = i;
  while (end > place && lexical::is_blank(text[end - 1])) --end;
  return end;
}

bool looks_like_entry(std::string_view text, std::size_t line_text) {
  if (lexical::at(text, line_text) == '-' && lexical::is_space_at(text, line_text + 1)) return true;
  const std::size_t end = lexical::line_end(text, line_text);
  for (std::size_t i = text.find(':', line_text); i < end; i = text.find(':', i + 1))
    if (lexical::is_space_at(text, i + 1)) return true;
  return false;
}

SyntaxFault tab_fault(std::string_view text, std::size_t tab) {
  std::size_t end = tab;
  while (lexical::at(text, end) == '\t') ++end;
  std::size_t lines = 0;
  std::vector<Mask> masks = {mask_entry(text, tab)};
  for (std::size_t line = lexical::next_line(text, tab); line < text.size();
       line = lexical::next_line(text, line)) {
    if (!has_tab_in_indentation(text, line)) break;
    masks.push_back(mask_entry(text, line));
    ++lines;
  }
  std::string message = "a tab in the indentation";
  if (lines > 0) message += fmt::format(" of this line and of {} after it", lines);
  return {.rule = &row(text_rules, "tab-indentation"),
          .begin = tab,
          .end = end,
          .message = std::move(message),
          .mend = "indent with spaces",
          .masks = std::move(masks)};
}

SyntaxFault no_break_space_fault(std::string_view text, std::size_t place) {
  std::size_t end = place;
  while (const std::size_t length = lexical::no_break_space(text, end)) end += length;
  const bool indents = lexical::skip_blanks(text, lexical::line_begin(text, place)) == place;
  const Mask mask =
      indents && lexical::column(text, place) == 0 ? mask_entry(text, place) : Mask{place, end, ' '};
  return {
      .rule = &row(text_rules, "no-break-space"),
      .begin = place,
      .end = end,
      .message = indents ? "a no-break space in the indentation" : "a no-break space where a space belongs",
      .mend = "replace it by a plain space",
      .masks = {mask},
      .loses_text = mask.begin != place};
}

SyntaxFault open_quote_fault(std::string_view text, std::size_t quote, std::optional<std::size_t> shallow,
                             std::optional<std::size_t> outermost_bracket) {
  const std::size_t line_end = lexical::line_end(text, quote);
  const char mark = text[quote];
  const bool ends_later = lexical::quoted_end(text, quote).has_value();
  SyntaxFault fault{.rule = &row(text_rules, "unterminated-quote"),
                    .begin = quote,
                    .end = line_end,
                    .message = fmt::format("the quote `{}` that begins here is never closed", mark),
                    .mend = fmt::format("write `{}` at the end of the text", mark),
                    .loses_text = false};
  if (shallow) fault.second = {*shallow, lexical::line_end(text, *shallow), "this line is no part of it"};
  if (shallow && ends_later) {
    fault.message =
        fmt::format("the quote `{}` that begins here goes on in lines that are no part of it", mark);
    fault.mend += ", or indent its lines further than its key";
  }
  if (outermost_bracket) {
    fault.masks = {mask_entry(text, *outermost_bracket)};
    fault.loses_text = true;
    return fault;
  }
  // The text is taken to end with its line; lines below that are indented further and are no entries belong
  // to it.
  fault.masks = {{quote, quote + 1, ' '}, {quote + 1, line_end, 'x'}};
  const Mask below = mask_entry(text, quote);
  for (std::size_t line = lexical::next_line(text, quote); line < below.end;
       line = lexical::next_line(text, line)) {
    if (looks_like_entry(text, lexical::indentation_end(text, line))) break;
    fault.masks.push_back({line, lexical::line_end(text, line), 'x'});
  }
  return fault;
}

SyntaxFault escape_fault(std::string_view text, std::size_t quote, std::size_t quote_end,
                         std::size_t backslash) {
  std::size_t end = std::min(backslash + 2, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80) ++end;
  const std::string_view inside = slice(text, quote + 1, quote_end - 1);
  const bool short_line = inside.find_first_of("\n") == std::string_view::npos && inside.size() < 80;
  return {.rule = &row(text_rules, "bad-escape"),
          .begin = backslash,
          .end = end,
          .message = fmt::format("`{}` is no escape of YAML's", slice(text, backslash, end)),
          .mend = short_line
                      ? fmt::format("write `\\\\` for a backslash, or use single quotes: {}", quoted(inside))
                      : "write `\\\\` for a backslash, or use single quotes",
          .masks = {{backslash, end, 'x'}},
          .loses_text = false};
}

SyntaxFault missing_colon_fault(std::string_view text, std::size_t line_text) {
  const std::size_t end = text_end(text, line_text);
  const std::string_view line = slice(text, line_text, end);
  SyntaxFault fault{.rule = &row(text_rules, "missing-colon"),
                    .begin = line_text,
                    .end = end,
                    .message = fmt::format("`{}` has no colon", line),
                    .mend = fmt::format(
                        "write `{}:` and a value, or indent the line if it goes on from the one above", line),
                    .masks = {mask_entry(text, line_text)}};
  for (std::size_t i = line.find(':'); i < line.size(); i = line.find(':', i + 1))
    if (lexical::no_break_space(line, i + 1) != 0) return no_break_space_fault(text, line_text + i + 1);
  if (const std::size_t colon = line.find(':'); colon != std::string_view::npos && colon > 0) {
    fault.message = fmt::format("`{}` has no space after its colon", line);
    fault.mend = fmt::format("write `{}: {}`", line.substr(0, colon), line.substr(colon + 1));
  } else if (const std::size_t blank = line.find(' '); blank != std::string_view::npos) {
    fault.mend = fmt::format("write `{}:{}`, or indent the line if it goes on from the one above",
                             line.substr(0, blank), line.substr(blank));
  }
  return fault;
}

SyntaxFault nested_colon_fault(std::string_view text, std::size_t begin, std::size_t end, std::size_t colon) {
  return {.rule = &row(text_rules, "nested-colon"),
          .begin = begin,
          .end = end,
          .message = "a text with a colon and a space in it stands without quotes",
          .mend = in_quotes(text, begin, end),
          .second = SyntaxFault::Second{colon, colon + 1, "YAML reads this colon as that of a key"},
          .masks = {{begin, end, 'x'}},
          .loses_text = false};
}

SyntaxFault odd_start_fault(std::string_view text, std::size_t begin, std::size_t end) {
  return {.rule = &row(text_rules, "odd-start"),
          .begin = begin,
          .end = end,
          .message = fmt::format("a text cannot begin with `{}` unless it is in quotes", text[begin]),
          .mend = in_quotes(text, begin, end),
          .masks = {{begin, end, 'x'}},
          .loses_text = false};
}

SyntaxFault trailing_text_fault(std::string_view text, std::size_t begin, std::size_t value_end) {
  const std::size_t rest = lexical::skip_blanks(text, value_end);
  const char c = lexical::at(text, rest);
  if (c == ']' || c == '}' || c == ',') return stray_fault(text, rest);
  const std::size_t end = text_end(text, rest);
  if (c == ':') return nested_colon_fault(text, begin, end, rest);
  if (c == '#')
    return {.rule = &row(text_rules, "yaml-syntax"),
            .begin = rest,
            .end = lexical::line_end(text, rest),
            .message = "a comment needs a space before its `#`",
            .mend = "write a space before the `#`",
            .masks = {{rest, lexical::line_end(text, rest), ' '}},
            .loses_text = false};
  SyntaxFault fault = odd_start_fault(text, begin, end);
  const bool is_quote = text[begin] == '"' || text[begin] == '\'';
  fault.begin = rest;
  fault.message = fmt::format("text after the closing {}", is_quote ? "quote" : "bracket");
  fault.second =
      SyntaxFault::Second{begin, begin + 1, is_quote ? "the quote begins here" : "the bracket opens here"};
  return fault;
}

SyntaxFault stray_fault(std::string_view text, std::size_t place) {
  const bool comma = text[place] == ',';
  return {.rule = &row(text_rules, "stray-punctuation"),
          .begin = place,
          .end = place + 1,
          .message = comma ? "a comma with nothing before it to end"
                           : fmt::format("`{}` closes a bracket that was not opened", text[place]),
          .mend = comma ? "delete the comma" : "delete it, or write the opening bracket",
          .masks = {{place, place + 1, ' '}},
          .loses_text = false};
}

SyntaxFault wrong_bracket_fault(std::string_view text, std::size_t place, std::size_t opened) {
  const char right = closing(text[opened]);
  return {.rule = &row(text_rules, "stray-punctuation"),
          .begin = place,
          .end = place + 1,
          .message = fmt::format("`{}` does not close `{}`", text[place], text[opened]),
          .mend = fmt::format("write `{}`", right),
          .second = SyntaxFault::Second{opened, opened + 1, "opened here"},
          .masks = {{place, place + 1, right}},
          .loses_text = false};
}

SyntaxFault open_bracket_fault(std::string_view text, std::size_t bracket, std::size_t outermost,
                               std::size_t noticed) {
  SyntaxFault fault{
      .rule = &row(text_rules, "unclosed-bracket"),
      .begin = bracket,
      .end = bracket + 1,
      .message = fmt::format("the {} that opens here is never closed", collection(text[bracket])),
      .mend = fmt::format("write `{}` at its end", closing(text[bracket])),
      .masks = {mask_entry(text, outermost)}};
  if (noticed < text.size())
    fault.second =
        SyntaxFault::Second{noticed, lexical::line_end(text, noticed), "it has to end before this line"};
  return fault;
}

SyntaxFault missing_comma_fault(std::string_view text, std::size_t place, std::size_t outermost) {
  const bool room = place > 0 && lexical::is_blank(text[place - 1]);
  return {.rule = &row(text_rules, "yaml-syntax"),
          .begin = place,
          .end = place + 1,
          .message = "a comma is missing before this entry",
          .mend = "write a comma between the entries",
          .masks = {room ? Mask{place - 1, place, ','} : mask_lines(text, outermost, place)},
          .loses_text = !room};
}

SyntaxFault key_fault(std::string_view text, std::size_t begin, std::size_t end, std::size_t outermost,
                      std::string message) {
  return {.rule = &row(text_rules, "complex-key"),
          .begin = begin,
          .end = end,
          .message = std::move(message),
          .mend = "write the name of a field, and the colon on the same line",
          .masks = {mask_lines(text, outermost, end)}};
}

SyntaxFault indentation_fault(std::string_view text, std::size_t line_text, std::string message,
                              std::string mend) {
  return {.rule = &row(text_rules, "bad-indentation"),
          .begin = line_text,
          .end = text_end(text, line_text),
          .message = std::move(message),
          .mend = std::move(mend),
          .masks = {mask_entry(text, line_text)}};
}

}  // namespace ko
