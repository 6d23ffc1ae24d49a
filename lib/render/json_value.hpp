// SPDX-License-Identifier: MIT
/// A cell as a JSON value on one line. Numbers are written digit for digit from exact values: a JSON library
/// would take them through binary floating point.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/table.hpp"

namespace ko {

/// A JSON string, quoted and escaped, characters that cannot be seen too; bytes that are not UTF-8 become
/// U+FFFD.
std::string json_string(std::string_view text);

/// Text, dates and times are strings, shares and exact quantities numbers, lists arrays. Bounds are
/// `{"min": 0.2, "max": 0.5}` with null for an open one; unknown and missing are null.
std::string json_value(const Cell& cell);

}  // namespace ko
