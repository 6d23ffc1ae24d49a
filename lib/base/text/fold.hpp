// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ko {

/// The text through utf8proc's mapping with these options (utf8proc_option_t); nothing when it is not UTF-8.
std::optional<std::string> map_utf8(std::string_view text, int options);

}  // namespace ko
