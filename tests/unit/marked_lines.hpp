// SPDX-License-Identifier: MIT
/// A set of which the lines that are not public are taken out.
#pragma once

#include <string>

namespace ko::test {

/// The text without the lines that say `public: false`.
inline std::string without_marked_lines(const std::string& text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    const std::string line = text.substr(at, end - at);
    if (line.find("public: false") == std::string::npos) kept += line;
    at = end;
  }
  return kept;
}

}  // namespace ko::test
