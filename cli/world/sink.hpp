// SPDX-License-Identifier: MIT
/// Where bytes go: a descriptor that is open already, or a file that is written whole or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "world/signals.hpp"

namespace ko::cli {

class Sink {
 public:
  virtual ~Sink() = default;
  /// Takes the bytes; they are on their way when `finish` has returned.
  /// Throws `Failure` (status 3) when they cannot be written, `ClosedPipe` when nobody reads them.
  virtual void write(std::string_view bytes) = 0;
  /// Called once, after the last byte.
  virtual void finish() = 0;
  /// Sends what was written so far on its way, where the sink can do that.
  virtual void flush() {}
};

/// Standard output and the like: buffered, never closed.
class DescriptorSink : public Sink {
 public:
  /// `name` is what messages call it.
  DescriptorSink(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  void write(std::string_view bytes) override;
  void finish() override;
  void flush() override;

 private:
  int descriptor_;
  std::string name_;
  std::string buffer_;
};

/// A file that comes into being, or takes the place of the one of that name, when `finish` is called; until
/// then it lies beside it under another name, and is taken away again if `finish` never comes. What takes the
/// place of a file keeps its mode and, where that is allowed, its owner, and is safe on the disk first, so
/// that a machine that stops has the old text or the new one. A link keeps pointing where it points. A device
/// or a pipe is written to as it is.
class FileSink : public Sink {
 public:
  explicit FileSink(std::string path);
  ~FileSink() override;
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  void write(std::string_view bytes) override;
  void finish() override;
  /// Puts what was written so far on the disk, under the other name. After that `finish` needs no more room.
  void flush() override;

 private:
  std::string path_;       // as given
  std::string target_;     // with links followed
  std::string temporary_;  // empty: written to as it is
  std::optional<Unfinished> unfinished_;
  bool replaces_ = false;  // there is a file of that name
  int descriptor_ = -1;
  std::string buffer_;
};

}  // namespace ko::cli
