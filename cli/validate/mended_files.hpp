// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "ko/files/file_system.hpp"

namespace ko::cli {

/// The files of another file system as they would be with some of them mended. Writes nothing.
class MendedFiles : public FileSystem {
 public:
  explicit MendedFiles(const FileSystem& files) : files_(files) {}

  /// From now on the file of that name reads so.
  void put(const std::string& path, std::string text) { mended_[path] = std::move(text); }

  What what(const std::string& path) const override { return files_.what(path); }
  Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const override {
    const auto found = mended_.find(path);
    if (found == mended_.end()) return files_.read(path, most_bytes);
    return found->second;
  }
  Result<std::vector<Entry>> list(const std::string& folder) const override { return files_.list(folder); }
  std::string canonical(const std::string& path) const override { return files_.canonical(path); }

 private:
  const FileSystem& files_;
  std::map<std::string, std::string> mended_;
};

}  // namespace ko::cli
