// SPDX-License-Identifier: MIT
#include "world/folder_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "failure.hpp"

namespace ko::cli {

FolderLock::FolderLock(const std::string& folder, const std::function<void()>& waiting)
    : descriptor_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0)
    throw Failure(Exit::input_output,
                  fmt::format("cannot open {}: {}", folder, std::generic_category().message(errno)));
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
  if (errno != EWOULDBLOCK) return;
  waiting();
  while (::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {
  }
}

FolderLock::~FolderLock() {
  ::close(descriptor_);
}

}  // namespace ko::cli
