// SPDX-License-Identifier: MIT
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <span>
#include <system_error>
#include <vector>

#include "base/system/large_pages.hpp"
#include "ko/files/file_system.hpp"

namespace ko {
namespace {

FileSystem::What what_of(const struct stat& status) {
  if (S_ISREG(status.st_mode)) return FileSystem::What::file;
  if (S_ISDIR(status.st_mode)) return FileSystem::What::folder;
  return FileSystem::What::other;
}

Fault failure(const std::string& path, int number) {
  std::string mend;
  if (number == EACCES) mend = "ask for permission to read it";
  return {path + ": " + std::generic_category().message(number), mend};
}

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

bool same_version(const struct stat& before, const struct stat& after) {
  return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
         before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

Fault too_large(const std::string& path, std::uint64_t size, std::uint64_t most_bytes) {
  return {path + ": " + std::to_string(size) + " bytes, and the limit is " + std::to_string(most_bytes),
          "split it into several files"};
}

constexpr std::size_t part_bytes = std::size_t{256} * 1024;

class Disk : public FileSystem {
 public:
  What what(const std::string& path) const override {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? what_of(status) : What::missing;
  }

  Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const override {
    std::string bytes;
    const auto room = [&](std::uint64_t filled, std::uint64_t size) {
      bytes.reserve(static_cast<std::size_t>(size));
      ask_for_large_pages(bytes.data() + bytes.size(), bytes.capacity() - bytes.size());
      bytes.resize(static_cast<std::size_t>(size));
      return std::span<char>(bytes).subspan(static_cast<std::size_t>(filled));
    };
    const Result<std::uint64_t> count = read_into(path, most_bytes, room, [](std::string_view) {});
    if (!count) return count.fault();
    return bytes;
  }

  Result<std::uint64_t> read_in_parts(const std::string& path, std::uint64_t most_bytes,
                                      const std::function<void(std::string_view)>& take) const override {
    std::vector<char> part(part_bytes);
    const auto room = [&](std::uint64_t, std::uint64_t) { return std::span<char>(part); };
    return read_into(path, most_bytes, room, take);
  }

  Result<std::vector<Entry>> list(const std::string& folder) const override {
    DIR* stream = ::opendir(folder.c_str());
    if (stream == nullptr) return failure(folder, errno);
    std::vector<Entry> entries;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else reads from this stream
    while (const dirent* entry = ::readdir(stream)) {
      const std::string name = entry->d_name;
      if (name == "." || name == "..") continue;
      entries.push_back({name, what_of_entry(*entry, folder)});
    }
    ::closedir(stream);
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  std::string canonical(const std::string& path) const override {
    char resolved[PATH_MAX];
    if (::realpath(path.c_str(), resolved) != nullptr) return resolved;
    // Below a folder that may not be searched there are no names: take device and inode.
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return path;
    return std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino);
  }

 private:
  /// Asks the file system again only for links and where the folder does not tell.
  What what_of_entry(const dirent& entry, const std::string& folder) const {
    switch (entry.d_type) {
      case DT_REG: return What::file;
      case DT_DIR: return What::folder;
      case DT_LNK:
      case DT_UNKNOWN: return what(folder + '/' + entry.d_name);
      default: return What::other;
    }
  }

  /// Reads a regular file into what `room(filled, size)` gives, as far as it goes, and shows `take` every
  /// part.
  template <class Room, class Take>
  static Result<std::uint64_t> read_into(const std::string& path, std::uint64_t most_bytes, Room room,
                                         const Take& take) {
    // O_NONBLOCK, so that opening a pipe that nobody writes to does not wait.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat before {};
    if (file.number() < 0 || ::fstat(file.number(), &before) != 0) return failure(path, errno);
    if (what_of(before) == What::folder) return failure(path, EISDIR);
    if (what_of(before) != What::file) return Fault{path + ": not a regular file", "give a file or a folder"};
    const auto size = static_cast<std::uint64_t>(before.st_size);
    if (size > most_bytes) return too_large(path, size, most_bytes);
    std::uint64_t filled = 0;
    while (filled < size) {
      const std::span<char> buffer = room(filled, size);
      const std::size_t wanted = std::min<std::uint64_t>(buffer.size(), size - filled);
      const ssize_t count = ::read(file.number(), buffer.data(), wanted);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return failure(path, errno);
      if (count == 0) break;
      take(std::string_view(buffer.data(), static_cast<std::size_t>(count)));
      filled += static_cast<std::uint64_t>(count);
    }
    struct stat after {};
    if (filled != size || ::fstat(file.number(), &after) != 0 || !same_version(before, after))
      return Fault{path + ": changed while it was read", "run again when nobody is writing to it"};
    return size;
  }
};

}  // namespace

Result<std::uint64_t> FileSystem::read_in_parts(const std::string& path, std::uint64_t most_bytes,
                                                const std::function<void(std::string_view)>& take) const {
  const Result<std::string> bytes = read(path, most_bytes);
  if (!bytes) return bytes.fault();
  take(*bytes);
  return bytes->size();
}

std::unique_ptr<FileSystem> disk() {
  return std::make_unique<Disk>();
}

}  // namespace ko
