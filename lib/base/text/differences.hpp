// SPDX-License-Identifier: MIT
/// Which lines of one text became which of another.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ko {

/// The lines of a text, each with its line feed; the last one may lack it.
std::vector<std::string_view> lines_with_ends(std::string_view text);

/// Lines [before, before + removed) of one text that became lines [after, after + added) of another. Counted
/// from 0.
struct LineChange {
  std::size_t before = 0;
  std::size_t removed = 0;
  std::size_t after = 0;
  std::size_t added = 0;

  bool operator==(const LineChange&) const = default;
};

/// Every change, in order; between two of them lies at least one line that both texts have.
std::vector<LineChange> line_changes(const std::vector<std::string_view>& before,
                                     const std::vector<std::string_view>& after);

}  // namespace ko
