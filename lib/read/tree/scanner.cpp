// SPDX-License-Identifier: MIT
#include "read/tree/scanner.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text/digits.hpp"

namespace ko::yaml {
namespace {

bool is_word_character(char c) {
  return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-' || is_beyond_ascii(c);
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

}  // namespace ko::yaml
