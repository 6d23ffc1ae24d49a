// SPDX-License-Identifier: MIT
/// What patterns are matched with.
#pragma once

#include <re2/stringpiece.h>

#include <string_view>

namespace ko::import {

/// The same characters, as RE2 takes them.
inline re2::StringPiece piece(std::string_view text) {
  return {text.data(), text.size()};
}

}  // namespace ko::import
