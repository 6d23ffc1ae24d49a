// SPDX-License-Identifier: MIT
/// One command at a time writes in a folder.
#pragma once

#include <functional>
#include <string>

namespace ko::cli {

/// While it lives, no other process has the lock of this folder; it goes with the process, however that ends.
/// Nothing is written into the folder.
class FolderLock {
 public:
  /// Waits for whoever has it; `waiting` is called once, when it comes to that. Throws `Failure` (status 3)
  /// when the folder cannot be opened. A file system without locks has none.
  FolderLock(const std::string& folder, const std::function<void()>& waiting);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int descriptor_ = -1;
};

}  // namespace ko::cli
