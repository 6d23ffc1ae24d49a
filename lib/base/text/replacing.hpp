// SPDX-License-Identifier: MIT
/// Parts of a text that become others.
#pragma once

#include <string>
#include <string_view>

namespace ko {

/// The text with `to` wherever `from` stood, from left to right; `from` is not empty.
std::string replace_all(std::string_view text, std::string_view from, std::string_view to);

}  // namespace ko
