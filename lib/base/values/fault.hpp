// SPDX-License-Identifier: MIT
/// How the parsers of this room word their faults.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// The text in double quotes, safe to print, and cut short when it is long.
std::string quoted(std::string_view text);

/// A fault whose mend is to write `replacement` in place of the whole text.
Fault fault_with_replacement(std::string message, std::string_view replacement);

/// What a fault says to write in place of the whole text; nothing when its mend is of another kind.
std::optional<std::string_view> replacement_in(const Fault& fault);

}  // namespace ko
