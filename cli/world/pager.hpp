// SPDX-License-Identifier: MIT
/// Standard output by way of a pager.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "world/sink.hpp"

namespace ko::cli {

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
