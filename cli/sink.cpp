// SPDX-License-Identifier: MIT
#include "sink.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>

#include "failure.hpp"

namespace ko::cli {
namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 16U;

[[noreturn]] void fail(const std::string& name, int error) {
  if (error == EPIPE) throw ClosedPipe();
  const char* mend = error == ENOSPC || error == EDQUOT ? "make room on the disk, then run it again"
                     : error == ENOENT                  ? "make the folder it is to lie in first"
                                                        : "";
  throw Failure(Exit::input_output,
                fmt::format("cannot write {}: {}", name, std::generic_category().message(error)), mend);
}

void write_all(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      fail(name, errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// The file that a path leads to, so that a link is kept and what it points at is replaced.
std::string follow_links(const std::string& path) {
  char* real = ::realpath(path.c_str(), nullptr);
  if (real == nullptr) return path;
  std::string target = real;
  std::free(real);  // NOLINT(cppcoreguidelines-no-malloc): realpath allocates so
  return target;
}

}  // namespace

void DescriptorSink::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() >= buffer_bytes) flush();
}

void DescriptorSink::finish() {
  flush();
}

void DescriptorSink::flush() {
  const std::string bytes = std::move(buffer_);
  buffer_.clear();
  write_all(descriptor_, bytes, name_);
}

FileSink::FileSink(std::string path) : path_(std::move(path)), target_(follow_links(path_)) {
  struct stat state = {};
  const bool exists = ::stat(target_.c_str(), &state) == 0;
  if (exists && S_ISDIR(state.st_mode)) fail(path_, EISDIR);
  if (exists && !S_ISREG(state.st_mode)) {
    descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    temporary_ = fmt::format("{}.{}.new", target_, ::getpid());
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ >= 0 && exists) ::fchmod(descriptor_, state.st_mode & 07777U);
  }
  if (descriptor_ < 0) {
    const int error = errno;
    temporary_.clear();
    fail(path_, error);
  }
}

FileSink::~FileSink() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void FileSink::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() < buffer_bytes) return;
  write_all(descriptor_, buffer_, path_);
  buffer_.clear();
}

void FileSink::finish() {
  write_all(descriptor_, buffer_, path_);
  buffer_.clear();
  const int descriptor = descriptor_;
  descriptor_ = -1;
  // A file system may keep the news that it is full until the file is closed.
  if (::close(descriptor) != 0) fail(path_, errno);
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail(path_, errno);
  temporary_.clear();
}

}  // namespace ko::cli
