// SPDX-License-Identifier: MIT
/// Making the edits of findings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"

namespace ko {

/// A text with edits made in it.
struct Mended {
  std::string text;
  std::size_t edits = 0;  ///< how many of them were made
};

/// Makes the edits whose spans lie in `text`, in any order; every other byte stays. Of edits that overlap, or
/// that would both write at one place, only the first in the text is made, and of those that begin together
/// the one that was given first.
Mended mend(std::string_view text, std::vector<Edit> edits);

}  // namespace ko
