// SPDX-License-Identifier: MIT
/// Values merged where they have no lines of their own: texts, and what stands within brackets.
#pragma once

#include <optional>
#include <string>

#include "edit/merging/items.hpp"

namespace ko::edit {

/// A value in three texts; false where it is not there.
struct ThreeValues {
  Cursor base;
  Cursor ours;
  Cursor theirs;
};

struct MergedValue {
  NewValue value;         ///< in its long form
  std::string text = {};  ///< in place of what ours has
  bool is_new = false;    ///< it has no text yet: ours cannot be changed into it
};

/// What two values that are to be merged have in common; a text where that is nothing.
Family common_family(const Described& described, Cursor ours, Cursor theirs);

/// The value that a collection of this family stands for, in its long form.
NewValue in_long_form(const Described& described, Family family, NewValue value);

/// Merges values; nothing where they contradict each other, or a comment within them would be lost.
std::optional<MergedValue> merge_inline(const Described& described, const ThreeValues& values,
                                        bool in_brackets);

}  // namespace ko::edit
