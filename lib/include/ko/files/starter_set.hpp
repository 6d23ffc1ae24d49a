// SPDX-License-Identifier: MIT
/// A small commented record set to begin with.
#pragma once

#include <string_view>
#include <vector>

namespace ko {

struct StarterFile {
  std::string_view path;  ///< from the root of the set, with `/`
  std::string_view text;
};

/// Its files, sorted by path. They are those of `data/init`.
std::vector<StarterFile> starter_set();

}  // namespace ko
