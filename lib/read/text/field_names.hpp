// SPDX-License-Identifier: MIT
/// The words that name a field of some record or entry: what a line that lacks its colon was meant to begin
/// with.
#pragma once

#include <string_view>

namespace ko {

bool is_field_name(std::string_view word);

}  // namespace ko
