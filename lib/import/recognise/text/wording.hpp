// SPDX-License-Identifier: MIT
/// Small changes of words that facts are told in.
#pragma once

#include <string>
#include <string_view>

namespace ko::import {

/// The text without the point at its end; an ellipsis stays.
std::string without_point(std::string_view text);

/// The text with a capital first.
std::string capitalised(std::string text);

}  // namespace ko::import
