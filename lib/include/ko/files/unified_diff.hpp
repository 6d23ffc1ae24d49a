// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace ko {

/// How one text of a name became another, as `git apply` and `patch -p1` take it: three lines of context, the
/// name after `a/` and `b/`, quoted as git does where it has characters that would end it. Empty when the
/// texts are the same. Lines are the shortest change only where a text does not repeat itself.
std::string unified_diff(std::string_view name, std::string_view before, std::string_view after);

}  // namespace ko
