// SPDX-License-Identifier: MIT
/// Texts of records in which something is not stated.
#pragma once

#include <cstdint>
#include <string>

#include "ko/files/source.hpp"

namespace ko::test {

/// The text with blanks in place of the span, its lines as they were.
inline std::string blanked(std::string text, Span span) {
  for (std::uint32_t at = span.begin; at < span.end; ++at)
    if (text[at] != '\n') text[at] = ' ';
  return text;
}

}  // namespace ko::test
