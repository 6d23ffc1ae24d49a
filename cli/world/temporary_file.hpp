// SPDX-License-Identifier: MIT
/// A file for another program to read, which is gone after it.
#pragma once

#include <string>
#include <string_view>

#include "world/sink.hpp"

namespace ko::cli {

class TemporaryFile {
 public:
  /// A file with these bytes, in the folder that TMPDIR names, else in `/tmp`; nobody else may read it.
  /// Throws `Failure` (status 3) when it cannot be written.
  TemporaryFile(std::string_view bytes, const Environment& environment);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  TemporaryFile(TemporaryFile&&) = delete;
  TemporaryFile& operator=(TemporaryFile&&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace ko::cli
