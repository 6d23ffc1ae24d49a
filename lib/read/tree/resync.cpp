// SPDX-License-Identifier: MIT
#include "read/tree/resync.hpp"

#include <algorithm>
#include <cstddef>

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

bool is_conflict_marker(const char* line, const char* end, char c) {
  constexpr std::ptrdiff_t length = 7;
  return end - line >= length && std::all_of(line, line + length, [c](char one) { return one == c; }) &&
         is_separated(line + length, end);
}

const char* find_conflict_end(const char* line, End end) {
  for (; line != end; line = after_break(find_line_end(line, end), end))
    if (is_conflict_marker(line, end, '>')) return line;
  return nullptr;
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
