// SPDX-License-Identifier: MIT
/// What a file gives, on its way into a reading: files are read side by side, and then put together in the
/// order of their names, so that the number of threads leaves no trace in the result.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ko/files/read.hpp"
#include "read/shape/shape.hpp"

namespace ko {

struct Part {
  std::optional<File> file = {};  ///< where there is something to be read
  Shapes shapes = {};
  std::string unreadable = {};  ///< why it could not be opened
  bool is_configuration = false;
};

/// Reads a text: records, or the configuration of their set. `index` is the number its file is likely to get.
Part read_part(Source text, bool is_configuration, std::uint32_t index, const ReadOptions& options);

/// Adds the parts to a reading, which has none yet. Those without a file leave none behind.
void add_parts(std::vector<Part> parts, Reading& reading);

}  // namespace ko
