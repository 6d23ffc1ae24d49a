// SPDX-License-Identifier: MIT
/// How the parsers of this room word their faults.
#pragma once

#include <string>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// The text in double quotes, safe to print, and cut short when it is long.
std::string quoted(std::string_view text);

/// A fault whose mend is to write `replacement` in place of the whole text.
Fault fault_with_replacement(std::string message, std::string_view replacement);

}  // namespace ko
