// SPDX-License-Identifier: MIT
/// Paths as text, and patterns of them. Nothing here asks a disk.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "ko/files/path.hpp"

namespace re2 {
class RE2;
}

namespace ko {

/// A pattern of paths: `*` is any run of bytes but `/`, `**` any run at all, `?` one byte but `/`. One that
/// fits a folder fits everything in it; a `/` at its end does not count.
class Glob {
 public:
  explicit Glob(std::string_view pattern);
  /// True when the pattern fits the whole of `path`, or a folder that it lies in.
  bool fits(std::string_view path) const;

 private:
  std::shared_ptr<const re2::RE2> expression_;  // copies share it
};

}  // namespace ko
