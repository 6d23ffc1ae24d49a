// SPDX-License-Identifier: MIT
// Files that change while they are read: what is handed over is what lay there at one time, or a fault.
#include <doctest/doctest.h>

#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>

#include "ko/files/file_system.hpp"

using namespace ko;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t no_limit = std::uint64_t{1} << 40U;
constexpr std::size_t size = 600'000;  // more than is handed over at once

void write(const fs::path& path, std::string_view text, std::ios::openmode mode = std::ios::trunc) {
  std::ofstream(path, std::ios::binary | mode) << text;
}

/// A file of its own that goes away with it.
class OneFile {
 public:
  OneFile() : folder_(fs::temp_directory_path() / ("ko-disk-" + std::to_string(counter()++))) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    write(path(), std::string(size, 'a'));
    // What is written now would have the time of what was written just before.
    fs::last_write_time(path(), fs::last_write_time(path()) - std::chrono::hours(1));
  }
  OneFile(const OneFile&) = delete;
  OneFile& operator=(const OneFile&) = delete;
  ~OneFile() { fs::remove_all(folder_); }

  fs::path path() const { return folder_ / "a.yaml"; }
  fs::path other() const { return folder_ / "b.yaml"; }

  /// Reads it, and does something to it once the first part has been handed over.
  Result<std::string> read_while(const std::function<void()>& act) const {
    std::string all;
    const Result<std::uint64_t> count =
        disk()->read_in_parts(path().string(), no_limit, [&](std::string_view part) {
          if (all.empty()) act();
          all += part;
        });
    if (!count) return count.fault();
    return all;
  }

 private:
  static std::size_t& counter() {
    static std::size_t count = static_cast<std::size_t>(::getpid()) * 1000;
    return count;
  }

  fs::path folder_;
};

}  // namespace

TEST_CASE("a file that grows, shrinks or is written anew while it is read is refused, and told by its name") {
  const OneFile file;
  const auto refused_after = [&](const std::function<void()>& act) {
    const Result<std::string> text = file.read_while(act);
    REQUIRE(!text);
    CHECK(text.fault().message == file.path().string() + ": changed while it was read");
    CHECK(text.fault().mend() == "run again when nobody is writing to it");
  };
  SUBCASE("grows") {
    refused_after([&] { write(file.path(), "b", std::ios::app); });
  }
  SUBCASE("shrinks below what was read") {
    refused_after([&] { fs::resize_file(file.path(), 10); });
  }
  SUBCASE("shrinks by a byte") {
    refused_after([&] { fs::resize_file(file.path(), size - 1); });
  }
  SUBCASE("is emptied") {
    refused_after([&] { write(file.path(), ""); });
  }
  SUBCASE("has other bytes of the same size") {
    refused_after([&] { write(file.path(), std::string(size, 'b')); });
  }
  SUBCASE("has other bytes of the same size, written whole seconds later") {
    const auto before = fs::last_write_time(file.path());
    refused_after([&] {
      write(file.path(), std::string(size, 'b'));
      fs::last_write_time(file.path(), before + std::chrono::seconds(1));
    });
  }
  SUBCASE("has other bytes of the same size, written within the second") {
    const auto before = fs::last_write_time(file.path());
    refused_after([&] {
      write(file.path(), std::string(size, 'b'));
      fs::last_write_time(file.path(), before + std::chrono::nanoseconds(1));
    });
  }
}

TEST_CASE("a file that is replaced or taken away while it is read is read as it was, whole") {
  const OneFile file;
  write(file.other(), "another");
  const std::string as_it_was(size, 'a');
  SUBCASE("replaced") {
    CHECK(*file.read_while([&] { fs::rename(file.other(), file.path()); }) == as_it_was);
    CHECK(*disk()->read(file.path().string(), no_limit) == "another");
  }
  SUBCASE("taken away") {
    CHECK(*file.read_while([&] { fs::remove(file.path()); }) == as_it_was);
    const Result<std::string> gone = disk()->read(file.path().string(), no_limit);
    REQUIRE(!gone);
    CHECK(gone.fault().message == file.path().string() + ": No such file or directory");
  }
}

TEST_CASE("a file longer than may be read is refused before a byte of it is read") {
  const OneFile file;
  const Result<std::string> text = disk()->read(file.path().string(), 1000);
  REQUIRE(!text);
  CHECK(text.fault().message == file.path().string() + ": 600000 bytes, and the limit is 1000");
  CHECK(text.fault().mend() == "split it into several files");
}
