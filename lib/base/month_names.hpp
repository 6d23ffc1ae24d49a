// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ko/language.hpp"

namespace ko {

/// The month, 1..12, that a lower-case word names in one of our languages, in full or by three letters or
/// more.
std::optional<int> month_named(std::string_view word);

/// What month 1..12 is called: `February`, `februar`.
std::string_view month_name(int month, Language language = Language::en);

}  // namespace ko
