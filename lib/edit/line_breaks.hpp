// SPDX-License-Identifier: MIT
/// The line breaks of a file: line feeds, or carriage returns before them.
#pragma once

#include <string>
#include <string_view>

namespace ko::edit {

/// Whether the first line of a text ends in CR LF.
inline bool ends_lines_in_crlf(std::string_view text) {
  const std::size_t feed = text.find('\n');
  return feed != std::string_view::npos && feed > 0 && text[feed - 1] == '\r';
}

/// A text whose lines end in LF, with lines that end in CR LF.
inline std::string with_carriage_returns(std::string_view text) {
  std::string with;
  with.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    if (c == '\n') with += '\r';
    with += c;
  }
  return with;
}

}  // namespace ko::edit
