// SPDX-License-Identifier: MIT
#include "world/temporary_file.hpp"

#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkostemp is of POSIX
#include <unistd.h>

#include <fcntl.h>

#include <cerrno>

#include "world/writing.hpp"

namespace ko::cli {

TemporaryFile::TemporaryFile(std::string_view bytes, const Environment& environment) {
  std::string folder = environment("TMPDIR").value_or("");
  if (folder.empty()) folder = "/tmp";
  path_ = folder + "/ko-XXXXXX";
  const int descriptor = ::mkostemp(path_.data(), O_CLOEXEC);
  if (descriptor < 0) fail_to_write("a file in " + folder, errno);
  try {
    write_all(descriptor, bytes, path_);
  } catch (...) {
    ::close(descriptor);
    ::unlink(path_.c_str());
    throw;
  }
  ::close(descriptor);
}

TemporaryFile::~TemporaryFile() {
  ::unlink(path_.c_str());
}

}  // namespace ko::cli
