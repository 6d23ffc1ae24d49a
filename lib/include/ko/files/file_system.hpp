// SPDX-License-Identifier: MIT
/// The files of the outside world, passed in: a disk for the program, a map of texts for a test.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/result.hpp"

namespace ko {

/// A narrow view of a file system. Paths use `/`. Every member may be called from several threads at once.
class FileSystem {
 public:
  enum class What : std::uint8_t { missing, file, folder, other };  // other: a pipe, a socket, a device
  struct Entry {
    std::string name;
    What what = What::file;
  };

  virtual ~FileSystem() = default;
  virtual What what(const std::string& path) const = 0;
  /// The whole content. The fault says why not: no such file, no permission, not a regular file, longer than
  /// `most_bytes`, or changed while it was read.
  virtual Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const = 0;
  /// The same without holding it all at once: hands the content over in parts, in their order, and returns
  /// how many bytes there were. What was handed over before a fault counts for nothing.
  virtual Result<std::uint64_t> read_in_parts(const std::string& path, std::uint64_t most_bytes,
                                              const std::function<void(std::string_view)>& take) const;
  /// What lies in a folder, sorted by name. A link is what it points at.
  virtual Result<std::vector<Entry>> list(const std::string& folder) const = 0;
  /// A name that is the same for every way of reaching a folder, so that a loop of links ends.
  virtual std::string canonical(const std::string& path) const = 0;
};

/// The machine's own disk.
std::unique_ptr<FileSystem> disk();

}  // namespace ko
