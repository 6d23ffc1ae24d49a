// SPDX-License-Identifier: MIT
/// Which lines of one text became which of another.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ko {

/// Lines that changed, and those around them.
struct Hunk {
  /// Counted from 1; where there are no lines, the line before them.
  std::size_t before = 0;
  std::size_t before_count = 0;
  std::size_t after = 0;
  std::size_t after_count = 0;
  std::string lines;  ///< as a unified diff has them: each behind ` `, `-` or `+`
};

/// The changes in order, with so many lines around them, by patience diff (libgit2's xdiff).
std::vector<Hunk> differences(std::string_view before, std::string_view after, unsigned context);

}  // namespace ko
