// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace ko {

/// A path as a URI reference (RFC 3986): what is no letter, digit, `-._~` or `/` is percent-encoded byte by
/// byte, and an absolute path begins with `file://`.
std::string file_uri(std::string_view path);

}  // namespace ko
