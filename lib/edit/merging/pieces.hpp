// SPDX-License-Identifier: MIT
/// A merged text, before its conflicts are written out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/differences/line_merge.hpp"
#include "ko/editing/merge.hpp"

namespace ko::edit {

/// Whole lines: merged, or as each of the two sides has them.
struct Piece {
  std::string text = {};  ///< of a conflict: as ours has it
  bool is_conflict = false;
  bool is_marked = false;  ///< its conflicts stand within markers of that size already
  std::string theirs = {};
  MergeConflict what = {};
};
using Pieces = std::vector<Piece>;

/// The text with ours at every conflict.
std::string as_ours(const Pieces& pieces);
/// The text with theirs at every conflict.
std::string as_theirs(const Pieces& pieces);

/// The text with the conflicts within git's markers of this size, and where they are.
Merged written_out(const Pieces& pieces, std::size_t marker_size);

/// What merging by lines gave, with its conflicts.
Pieces pieces_of_lines(LineMerge merged, const std::string& record);

}  // namespace ko::edit
