// SPDX-License-Identifier: MIT
/// One record merged from three texts of it.
///
/// Both sides' trees are walked together. An item that one side left alone is taken from the other, lines and
/// all; where both changed it, its own items are merged in turn, down to texts that contradict each other.
/// What stands within brackets has no lines of its own, so that a conflict in it is one of the item around
/// it.
#pragma once

#include <optional>
#include <string>

#include "edit/merging/items.hpp"
#include "edit/merging/pieces.hpp"

namespace ko::edit {

/// An item in three texts; null where it is not there.
struct Three {
  const Item* base = nullptr;
  const Item* ours = nullptr;
  const Item* theirs = nullptr;
};

struct MergedRecord {
  Pieces pieces;
  NewValue value;  ///< in its long form, with ours where there is a conflict
};

/// Merges a record that is a block in both texts, all of whose lines end in a line feed. Nothing where that
/// cannot be done.
std::optional<MergedRecord> merge_record(const Described& described, const Three& records,
                                         const std::string& id);

}  // namespace ko::edit
