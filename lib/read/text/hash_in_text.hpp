// SPDX-License-Identifier: MIT
/// A `#` that was meant as part of a text: `Rom #3`.
#pragma once

#include <cstdint>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/findings/rule.hpp"

namespace ko {

/// KO129: of the comments of a file, those that stand behind something on their line and have a letter or a
/// digit right after their `#`.
std::vector<Finding> find_hashes_in_text(const Source& source, std::uint32_t file_index,
                                         const std::vector<Span>& comments);

}  // namespace ko
