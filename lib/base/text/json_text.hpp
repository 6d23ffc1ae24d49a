// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ko {

/// JSON as a library wrote it, with the characters that would hide or reorder text on a screen as escapes
/// (`\u202e`): the same values, which can be looked at. Line feeds and blanks between values stay.
std::string with_hidden_escaped(std::string json);

}  // namespace ko
