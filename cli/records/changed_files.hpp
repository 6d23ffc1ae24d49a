// SPDX-License-Identifier: MIT
/// A file system as it would be with some of its files changed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/values/shared_text.hpp"

namespace ko::cli {

/// The files of another file system, of which some have another text, are there besides, or are gone. Writes
/// nothing.
class ChangedFiles : public FileSystem {
 public:
  explicit ChangedFiles(const FileSystem& files) : files_(files) {}

  /// From now on the file of that name reads so.
  void put(const std::string& path, SharedText text) { changed_[path] = std::move(text); }
  /// From now on there is no file of that name.
  void remove(const std::string& path) { changed_[path] = std::nullopt; }

  What what(const std::string& path) const override;
  Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const override;
  Result<std::vector<Entry>> list(const std::string& folder) const override;
  std::string canonical(const std::string& path) const override;

 private:
  const FileSystem& files_;
  std::map<std::string, std::optional<SharedText>> changed_;  // nothing: gone
};

}  // namespace ko::cli
