// SPDX-License-Identifier: MIT
/// Places in the files that were read, and changes of their text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"

namespace ko {

/// A place in one of the files that were read.
struct Place {
  std::uint32_t file = 0;  ///< its number among the files of one reading
  Span span;

  bool operator==(const Place&) const = default;
};

/// A change of text: what stands at `place` becomes `text`.
struct Edit {
  Place place;
  std::string text;
  std::string reason = {};  ///< why, in words for people: the rule that asks for it
};

/// A text with edits made in it.
struct Edited {
  std::string text;
  std::size_t edits = 0;  ///< how many of them were made
};

/// Makes the edits of one file, whose text this is, in any order; every other byte stays. Of edits that
/// overlap, or that would both write at one place, only the first in the text is made, and of those that
/// begin together the one that was given first. An edit that ends past the text is not made.
Edited apply(std::string_view text, std::vector<Edit> edits);

}  // namespace ko
