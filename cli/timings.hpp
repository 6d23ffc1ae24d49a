// SPDX-License-Identifier: MIT
/// Where the time of a run goes: `--timings`.
///
/// Phases are timed by the clock on the wall, one after the other, so that they add up to the whole. Reading
/// and decoding a set go on side by side in several threads: the time they take together is divided by asking
/// how long each thread waited for files.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "ko/answers/table.hpp"
#include "ko/files/file_system.hpp"

namespace ko::cli {

/// The time since some fixed moment; never goes back. May be called from several threads.
using SteadyClock = std::function<std::chrono::nanoseconds()>;

/// A file system that knows how long its files took to read.
class TimedFiles : public FileSystem {
 public:
  TimedFiles(const FileSystem& files, const SteadyClock& clock) : files_(files), clock_(clock) {}

  What what(const std::string& path) const override { return files_.what(path); }
  Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const override;
  Result<std::uint64_t> read_in_parts(const std::string& path, std::uint64_t most_bytes,
                                      const std::function<void(std::string_view)>& take) const override;
  Result<std::vector<Entry>> list(const std::string& folder) const override { return files_.list(folder); }
  std::string canonical(const std::string& path) const override { return files_.canonical(path); }

  struct Use {
    std::chrono::nanoseconds time{0};  ///< of all threads together
    std::uint64_t bytes = 0;
    std::size_t threads = 0;  ///< that read a file
  };
  /// What was read since this was asked last. Called while no thread reads.
  Use take();

 private:
  void add(std::chrono::nanoseconds time, std::uint64_t bytes) const;

  const FileSystem& files_;
  const SteadyClock& clock_;
  mutable std::mutex mutex_;
  mutable Use use_;
  mutable std::set<std::thread::id> readers_;
};

class Timings {
 public:
  Timings(const FileSystem& files, SteadyClock clock)
      : clock_(std::move(clock)), files_(files, clock_), start_(clock_()) {}
  Timings(const Timings&) = delete;
  Timings& operator=(const Timings&) = delete;

  /// The files to read, so that their time is known.
  const FileSystem& files() const { return files_; }

  /// Adds the time from its making to its end to a phase. Of no timings, does nothing.
  class Watch {
   public:
    Watch(Timings* timings, std::string_view phase);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

   private:
    Timings* timings_;
    std::string_view phase_;
    std::chrono::nanoseconds start_{0};
  };

  /// The phase of `Watch` that is divided into `read` and `decode` when it ends.
  static constexpr std::string_view reading = "read and decode";

  void count_records(std::size_t count) { records_ += count; }

  /// A row a phase, in the order they were first gone through, and one for the whole: milliseconds, and how
  /// many bytes and records of the sets that makes a second.
  Table table() const;

 private:
  struct Phase {
    std::string name;
    std::chrono::nanoseconds time{0};
  };
  void add(std::string_view phase, std::chrono::nanoseconds time);
  void add_reading(std::chrono::nanoseconds time);
  std::vector<Cell> row(const Phase& phase) const;

  SteadyClock clock_;
  TimedFiles files_;
  std::chrono::nanoseconds start_;
  std::vector<Phase> phases_;
  std::uint64_t bytes_ = 0;
  std::uint64_t records_ = 0;
};

}  // namespace ko::cli
