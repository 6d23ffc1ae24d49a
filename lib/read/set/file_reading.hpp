// SPDX-License-Identifier: MIT
/// What one file gives to the reading of its set. Files are read in parallel and then put together in the
/// order of their names, so that the result does not depend on the number of threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ko/files/read.hpp"
#include "read/shape/shape.hpp"

namespace ko {

struct FileReading {
  std::optional<File> file = {};  ///< where there is something to be read
  Shapes shapes = {};
  std::string unreadable = {};  ///< why it could not be opened
  bool is_configuration = false;
};

/// Reads a text: records, or the configuration of their set. `index` is the number its file is likely to get.
FileReading read_file(Source text, bool is_configuration, std::uint32_t index, const ReadOptions& options);

/// What a file says of its set; a view of nothing when it says nothing.
Configuration configuration_of(const File& file);

/// Adds the readings to one that has none yet. Those without a file leave none behind.
void put_together(std::vector<FileReading> files, Reading& reading);

}  // namespace ko
