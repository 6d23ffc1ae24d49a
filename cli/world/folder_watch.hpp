// SPDX-License-Identifier: MIT
/// Waiting for records to change on the disk.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ko::cli {

class FolderWatch {
 public:
  enum class Woken : std::uint8_t { changed, quiet, stopped };

  virtual ~FolderWatch() = default;
  /// From now on these folders are watched, and no others; not what lies in the folders in them. What is not
  /// there is passed over.
  virtual void watch(const std::vector<std::string>& folders) = 0;
  /// Waits until a file of records or a folder in them comes, goes or is written: `changed`. `quiet` when
  /// nothing did for `most`, which is for ever where it is not given; `stopped` when the program is asked to
  /// end.
  virtual Woken wait(std::optional<std::chrono::milliseconds> most) = 0;
};

/// Lets the system tell, by inotify; where it cannot, or where `polling` asks for it, looks ten times a
/// second. As long as it lives, the signals that ask the program to end are told by `wait`.
std::unique_ptr<FolderWatch> watch_folders(bool polling);

}  // namespace ko::cli
