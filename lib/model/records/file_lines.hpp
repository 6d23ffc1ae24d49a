// SPDX-License-Identifier: MIT
/// The lines of a set's files, of each counted once.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ko/files/file.hpp"

namespace ko {

/// Counts a file's lines when it is first asked about. The files outlive it.
class FileLines {
 public:
  explicit FileLines(std::span<const File> files) : files_(files) {}

  const LineIndex& of(std::uint32_t file) {
    indexes_.resize(files_.size());
    std::optional<LineIndex>& index = indexes_[file];
    if (!index) index.emplace(files_[file].source);
    return *index;
  }

 private:
  std::span<const File> files_;
  std::vector<std::optional<LineIndex>> indexes_;
};

}  // namespace ko
