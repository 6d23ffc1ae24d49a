// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ko {

/// The month, 1..12, that a lower-case word names in Norwegian or English, in full or by three letters or
/// more.
std::optional<int> month_named(std::string_view word);

/// `February`
std::string_view month_name(int month);

}  // namespace ko
