// SPDX-License-Identifier: MIT
#include "read/tree/scalars.hpp"

#include <fmt/format.h>

#include "read/tree/scanner.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {
namespace {

void report_colon(Draft& draft, const char* at, const char* stop) {
  const char* end = trim_end(at, stop);
  draft.report(text_rule("nested-colon"), at, end, Loss::none,
               fmt::format("{} goes on a plain text and has a colon followed by a space in it",
                           shown(text_of(at, end))),
               "put the whole text in quotes, or write it below `>-`");
}

}  // namespace

const char* find_text_stop(const char* at, End end) {
  for (;; ++at) {
    at = find_any<'\n', '#'>(at, end);
    if (at == end || *at == '\n' || is_blank(at[-1])) return at;
  }
}

PlainLines read_plain_lines(Draft& draft, const char* begin, const char* end, Line line,
                            std::int32_t indentation, std::string& text) {
  const End document_end = draft.end();
  PlainLines result{.end = end, .next = line};
  std::size_t breaks = 0;
  for (;;) {
    const char* at = skip_blanks(result.next.text, document_end);
    if (at == document_end) return result;
    if (is_line_end(at, document_end)) {
      ++breaks;
      result.next = line_at(after_break(find_line_end(at, document_end), document_end), document_end);
      continue;
    }
    if (result.next.column <= indentation || *at == '#') return result;
    const char* stop = find_plain_stop(at, document_end);
    if (stop != document_end && *stop == ':') {
      if (looks_like_key(at, document_end)) {
        result.key_follows = true;
        return result;
      }
      stop = find_text_stop(at, document_end);
      report_colon(draft, at, stop);
    }
    if (result.lines++ == 1) text.assign(begin, end);
    if (breaks == 0) text += ' ';
    text.append(breaks, '\n');
    result.end = trim_end(at, stop);
    text.append(at, result.end);
    breaks = 0;
    if (stop != document_end && *stop == '#') {
      result.hash = stop;
      return result;
    }
    result.next = line_at(after_break(stop, document_end), document_end);
  }
}

}  // namespace ko::yaml
