// SPDX-License-Identifier: MIT
/// How the parsers of this room word their faults.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

#include "base/text/utf8.hpp"
#include "ko/values/result.hpp"
#include "ko/values/text.hpp"

namespace ko {

/// The text in double quotes, safe to print, and cut short when it is long.
inline std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return fmt::format("\"{}\"", printable(text));
  return fmt::format("\"{}…\"", printable(text.substr(0, character_start(text, longest))));
}

/// A fault that is mended by writing `replacement` in place of the whole text.
inline Fault fault_with_replacement(std::string message, std::string_view replacement) {
  return {.message = std::move(message), .replacement = std::string(replacement)};
}

}  // namespace ko
