// SPDX-License-Identifier: MIT
/// Three texts merged by their lines.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ko {

struct LineMerge {
  std::string text;
  bool has_conflicts = false;
};

/// What becomes of lines that both changed.
enum class BothChanged : std::uint8_t {
  conflict,  ///< they stand within markers
  kept,      ///< both are kept, ours first
};

/// Merges by lines; markers have so many `<`, `=` and `>`, seven where that is 0 (libgit2's xdiff). Throws
/// `std::bad_alloc` for texts that are too large for it.
LineMerge merge_lines(std::string_view base, std::string_view ours, std::string_view theirs,
                      BothChanged both_changed, std::size_t marker_size = 0);

}  // namespace ko
