// SPDX-License-Identifier: MIT
/// What a second reader of YAML, yaml-cpp, sees in a text that has been read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/files/tree.hpp"

namespace ko {

/// A place where yaml-cpp sees other nodes or other texts.
struct Disagreement {
  std::uint32_t at = 0;  ///< in the text, in bytes; only near it where `refused`
  bool refused = false;  ///< yaml-cpp takes the document for no YAML, or reads only a part of it
  std::string message;   ///< what each of the two sees
};

/// The disagreements over the documents of a text in which no fault was found; those with faults are not
/// judged. Of a document that yaml-cpp refuses only that is told; of one in which it sees other nodes, the
/// first of these and each other text before it.
///
/// A disagreement does not say who is wrong. Not among them are the readings of yaml-cpp that are known to be
/// wrong and are many: plain `~` and `null`, question marks within brackets, quoted texts of nothing but
/// blanks and line breaks, and the number of line breaks that end a block text.
std::vector<Disagreement> second_opinion(const Source& source, const Tree& tree);

/// The first disagreement over `after` that there was not over `before`, the same file before it was changed;
/// nothing when the change brings none. One that a fault of its document hid before counts as brought.
std::optional<Disagreement> disagreement_brought(const Source& before, const Source& after);

/// A file before and after it was changed.
struct ChangedSource {
  Source before;
  Source after;
};

/// The number of the first of so many files whose change brings a disagreement, and that; nothing where none
/// does. They are read side by side, by as many threads (0: as the machine runs at once), each when its turn
/// comes: `change` makes it, on whatever thread.
std::optional<std::pair<std::size_t, Disagreement>> first_disagreement_brought(
    std::size_t count, const std::function<ChangedSource(std::size_t)>& change, std::size_t threads = 0);

}  // namespace ko
