// SPDX-License-Identifier: MIT
#include "world/sink.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "failure.hpp"
#include "world/writing.hpp"

namespace ko::cli {
namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 16U;

/// Waits until what was written is on the disk. Some file systems have nothing to wait for.
void sync(int descriptor, const std::string& name) {
  if (::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS && errno != ENOSYS)
    fail_to_write(name, errno);
}

/// Waits until a folder knows of a file that was put into it. Where it cannot, the file is good all the same.
void sync_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

/// Gives a new file the mode and the owner of the one it is to replace. Only root may give files away.
void keep_ownership(int descriptor, const struct stat& state) {
  if (::fchown(descriptor, state.st_uid, state.st_gid) != 0 && errno != EPERM) return;
  ::fchmod(descriptor, state.st_mode & 07777U);
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

void fail_to_write(const std::string& name, int error) {
  if (error == EPIPE) throw ClosedPipe();
  const char* mend = error == ENOSPC || error == EDQUOT ? "make room on the disk, then run it again"
                     : error == ENOENT                  ? "make the folder it is to lie in first"
                     : error == EACCES                  ? "ask for permission to write there"
                                                        : "";
  throw Failure(Exit::input_output,
                fmt::format("cannot write {}: {}", name, std::generic_category().message(error)), mend);
}

void write_all(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      fail_to_write(name, errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

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
  if (exists && S_ISDIR(state.st_mode)) fail_to_write(path_, EISDIR);
  // A new file could take the place of one that nobody may write to.
  if (exists && ::access(target_.c_str(), W_OK) != 0) fail_to_write(path_, errno);
  if (exists && !S_ISREG(state.st_mode)) {
    descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    temporary_ = fmt::format("{}.{}.new", target_, ::getpid());
    unfinished_.emplace(temporary_);
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    replaces_ = exists;
    if (descriptor_ >= 0 && exists) keep_ownership(descriptor_, state);
  }
  if (descriptor_ < 0) {
    const int error = errno;
    temporary_.clear();
    fail_to_write(path_, error);
  }
}

FileSink::~FileSink() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void FileSink::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() >= buffer_bytes) flush();
}

void FileSink::flush() {
  write_all(descriptor_, buffer_, path_);
  buffer_.clear();
}

void FileSink::finish() {
  flush();
  if (replaces_) sync(descriptor_, path_);
  const int descriptor = descriptor_;
  descriptor_ = -1;
  // A file system may keep the news that it is full until the file is closed.
  if (::close(descriptor) != 0) fail_to_write(path_, errno);
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail_to_write(path_, errno);
  temporary_.clear();
  if (replaces_) sync_folder_of(target_);
}

void write_file(const std::string& path, std::string_view text) {
  FileSink file(path);
  file.write(text);
  file.finish();
}

std::string pager_command(const Environment& environment) {
  if (environment("TERM").value_or("") == "dumb") return {};
  std::optional<std::string> asked = environment("KO_PAGER");
  if (!asked) asked = environment("PAGER");
  if (asked && (asked->empty() || *asked == "cat")) return {};
  const std::string defaults = "LESS=${LESS-FRX}; LV=${LV--c}; export LESS LV; ";
  return defaults + asked.value_or("if command -v less >/dev/null; then exec less; else exec cat; fi");
}

void PagedSink::write(std::string_view bytes) {
  if (is_whole_)
    text_ += bytes;
  else
    terminal_.write(bytes);
}

void PagedSink::flush() {
  is_whole_ = false;
  terminal_.write(std::exchange(text_, {}));
  terminal_.flush();
}

void PagedSink::finish() {
  const bool is_long = std::ranges::count(text_, '\n') >= lines_;
  if (is_whole_ && is_long && show_(command_, text_)) return;
  terminal_.write(text_);
  terminal_.finish();
}

}  // namespace ko::cli
