// SPDX-License-Identifier: MIT
/// How messages show what stands in a file.
#pragma once

#include <string>
#include <string_view>

namespace ko::fast {

/// The text between grave accents, on one line and cut where it is long.
std::string shown(std::string_view text);

/// The text as a quoted scalar on one line, in the quotes that need the fewest escapes.
std::string quoted(std::string_view text);

}  // namespace ko::fast
