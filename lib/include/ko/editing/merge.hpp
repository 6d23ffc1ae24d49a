// SPDX-License-Identifier: MIT
/// Two changed texts of one file of records, put together by what they say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"

namespace ko {

/// A place where two texts contradict each other.
struct MergeConflict {
  enum class Why : std::uint8_t {
    both_changed,       ///< to different values, or both added it with different values
    removed_by_ours,    ///< and changed by theirs
    removed_by_theirs,  ///< and changed by ours
    lines,              ///< what was compared by lines contradicts itself
  };
  Why why = Why::both_changed;
  std::string record = {};  ///< its id; empty where it has none, or the file was compared by lines
  std::string path = {};    ///< in the record: `agenda[2].title`; empty for all of it
  std::size_t line = 0;     ///< of the marker `<<<<<<<` in the merged text, from 1
};

/// What a conflict is, in words for people.
std::string_view meaning(MergeConflict::Why why);

/// How many `<`, `=` and `>` git's markers have, unless it is told otherwise.
inline constexpr std::size_t usual_marker_size = 7;

struct Merged {
  std::string text = {};
  std::vector<MergeConflict> conflicts = {};  ///< in the order of the text
};

/// Merges two texts of a file that both come from `base`, which is empty for a file that both added. The name
/// of `ours` says whether it is the `ko.yaml` of a set.
///
/// Records are matched by kind and id, or an id they had before; their fields by name; entries of lists by
/// their ids, by whom or what they refer to, else by how alike they are. What one side changed is changed,
/// what one added is added (ours before theirs where both add at one place), what one removed is gone where
/// the other left it as it was. A conflict stands in the text within git's markers, around the lines of the
/// smallest field, entry or record that contradicts; where both add agenda items of the same number, both are
/// kept.
///
/// It is `ours` that is changed: its layout, comments, order, quotes and line endings stay, and what theirs
/// adds comes as it is written there, comments above and beside it too. A document that has faults, or
/// whose merged text would not read as the values that were meant, is merged by lines, as git does it.
Merged merge(const Source& base, const Source& ours, const Source& theirs,
             std::size_t marker_size = usual_marker_size);

/// The same by lines alone, as git does it without knowing what they say.
Merged merge_by_lines(const Source& base, const Source& ours, const Source& theirs,
                      std::size_t marker_size = usual_marker_size);

}  // namespace ko
