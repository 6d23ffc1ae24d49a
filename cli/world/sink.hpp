// SPDX-License-Identifier: MIT
/// Where bytes go: a descriptor that is open already, a file that is written whole or not at all, or a pager.
#pragma once

#include <functional>
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

/// Writes a file whole, or not at all.
void write_file(const std::string& path, std::string_view text);

/// A variable of the environment; nothing where it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// The command of the shell that pages: KO_PAGER, else PAGER, else `less` where there is one, with colours
/// and without staying for what fits the screen. Empty where one of them is empty or `cat`, or the terminal
/// is a dumb one.
std::string pager_command(const Environment& environment);

/// Keeps an answer until it is whole, and shows it in a pager if it has more lines than the terminal. What is
/// sent on its way before that, as by a command that watches, goes straight there, with all that follows.
class PagedSink : public Sink {
 public:
  using Show = std::function<bool(const std::string& command, std::string_view text)>;

  PagedSink(Sink& terminal, int lines, std::string command, Show show)
      : terminal_(terminal), lines_(lines), command_(std::move(command)), show_(std::move(show)) {}
  void write(std::string_view bytes) override;
  void finish() override;
  void flush() override;

 private:
  Sink& terminal_;
  int lines_;
  std::string command_;
  Show show_;
  std::string text_;
  bool is_whole_ = true;  // nothing of it was shown yet
};

}  // namespace ko::cli
