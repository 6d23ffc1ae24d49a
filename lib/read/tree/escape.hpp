// SPDX-License-Identifier: MIT
/// The escapes of double-quoted text (YAML 1.2.2 section 5.7).
#pragma once

#include <string>

namespace ko::fast {

struct Escape {
  const char* end = nullptr;  ///< after the escape
  bool known = true;
};

/// Reads the escape whose backslash stands before `at`, which is not the end of a line, and adds what it
/// stands for to `text`. An escape that YAML does not know, and one for half of a surrogate pair, is added as
/// it is written.
Escape read_escape_sequence(const char* at, const char* end, std::string& text);

}  // namespace ko::fast
