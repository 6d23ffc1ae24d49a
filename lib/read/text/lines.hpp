// SPDX-License-Identifier: MIT
/// The lines of a text, by offsets into it: where each begins and ends, and the blanks in it.
#pragma once

#include <cstddef>
#include <string_view>

namespace ko::lines {

inline bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

/// True for a blank and for both characters of line breaks.
inline bool is_space(char c) {
  return is_blank(c) || c == '\n' || c == '\r';
}

/// True where a blank, a line break or the end stands: what has to follow an indicator such as `-` or `:`.
inline bool is_space_at(std::string_view text, std::size_t place) {
  return place >= text.size() || is_space(text[place]);
}

/// Where the line that holds `place` begins.
inline std::size_t begin(std::string_view text, std::size_t place) {
  const std::size_t found = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
  return found == std::string_view::npos ? 0 : found + 1;
}

/// The end of the line that holds `place`, before its line break.
inline std::size_t end(std::string_view text, std::size_t place) {
  const std::size_t found = text.find('\n', place);
  if (found == std::string_view::npos) return text.size();
  return found > place && text[found - 1] == '\r' ? found - 1 : found;
}

/// Where the line after that of `place` begins; the end of the text when there is none.
inline std::size_t next(std::string_view text, std::size_t place) {
  const std::size_t found = text.find('\n', place);
  return found == std::string_view::npos ? text.size() : found + 1;
}

/// The first character at or after `place` that is not a blank.
inline std::size_t skip_blanks(std::string_view text, std::size_t place) {
  while (place < text.size() && is_blank(text[place])) ++place;
  return place;
}

}  // namespace ko::lines
