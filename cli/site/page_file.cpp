// SPDX-License-Identifier: MIT
#include "site/page_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "failure.hpp"
#include "world/signals.hpp"
#include "world/writing.hpp"

namespace ko::cli {
namespace {

/// False where something of that name is there, or the folder is not.
bool write_new(const std::string& path, std::string_view bytes) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0 && (errno == EEXIST || errno == ENOENT)) return false;
  if (descriptor < 0) fail_to_write(path, errno);
  const Unfinished unfinished(path);
  try {
    write_all(descriptor, bytes, path);
  } catch (...) {
    ::close(descriptor);
    ::unlink(path.c_str());
    throw;
  }
  if (::close(descriptor) != 0) {
    const int error = errno;
    ::unlink(path.c_str());
    fail_to_write(path, error);
  }
  return true;
}

void make_folder_of(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (!folder.empty()) std::filesystem::create_directories(folder, error);
  if (error)
    throw Failure(Exit::input_output,
                  fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
}

}  // namespace

void write_page_file(const std::string& path, std::string_view bytes) {
  if (::access(path.c_str(), F_OK) != 0) {
    if (write_new(path, bytes)) return;
    make_folder_of(path);
    if (write_new(path, bytes)) return;
  }
  const std::string beside = fmt::format("{}.{}.new", path, ::getpid());
  if (!write_new(beside, bytes)) fail_to_write(path, EEXIST);
  if (std::rename(beside.c_str(), path.c_str()) == 0) return;
  const int error = errno;
  ::unlink(beside.c_str());
  fail_to_write(path, error);
}

}  // namespace ko::cli
