// SPDX-License-Identifier: MIT
/// How the parsers of this room word their faults.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "ko/values/result.hpp"

namespace ko {

/// The text in double quotes, safe to print, and cut short when it is long.
std::string quoted(std::string_view text);

/// A fault that is mended by writing `replacement` in place of the whole text.
inline Fault fault_with_replacement(std::string message, std::string_view replacement) {
  return {.message = std::move(message), .replacement = std::string(replacement)};
}

}  // namespace ko
