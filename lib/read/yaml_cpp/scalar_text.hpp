// SPDX-License-Identifier: MIT
/// What a scalar says: its text unquoted, unescaped and unfolded (YAML 1.2.2 chapters 5.7, 6.5, 7.3 and 8.1).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read/text/lexical.hpp"

namespace ko {

/// The text of a scalar in quotes or without. `written` is what stands between the quotes.
std::string flow_scalar_text(Style style, std::string_view written);

/// The text of a literal or folded scalar.
std::string block_scalar_text(const lexical::BlockScalar& scalar, std::string_view text);

/// A backslash and what follows it in double quotes.
struct Escape {
  std::size_t length = 1;  ///< bytes, the backslash included; 1 at the end of the text
  bool known = false;
  char32_t character = 0;
};
Escape read_escape(std::string_view text, std::size_t backslash);

/// Offsets of the backslashes in `written` that begin no escape of YAML's.
std::vector<std::size_t> unknown_escapes(std::string_view written);

}  // namespace ko
