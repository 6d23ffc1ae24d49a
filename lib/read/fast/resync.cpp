// SPDX-License-Identifier: MIT
#include "read/fast/resync.hpp"

namespace ko::fast {
namespace {

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

bool looks_like_key(const char* at, const char* end) {
  const char* word = at;
  while (at != end && is_word_character(*at)) ++at;
  return at != word && at != end && *at == ':' && is_separated(at + 1, end);
}

bool looks_like_entry(const char* at, const char* end) {
  if (at != end && *at == '-') return is_separated(at + 1, end);
  return looks_like_key(at, end);
}

Line skip_deeper(Draft& draft, Line line, std::int32_t column, bool items) {
  const End end = draft.end();
  for (; line.text != end; line = line_at(after_break(find_line_end(line.text, end), end), end)) {
    const char* text = skip_blanks(line.text, end);
    if (text != end && *text == '#') draft.keep_comment(text);
    const bool empty = is_line_end(text, end) || *text == '#';
    const bool deeper = line.column > column || text != line.text;
    const bool item = items && line.column == column && *line.text == '-' && is_separated(line.text + 1, end);
    if (!empty && !deeper && !item) return line;
  }
  return line;
}

}  // namespace ko::fast
