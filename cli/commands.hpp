// SPDX-License-Identifier: MIT
/// The table of commands: what dispatch, help, suggestions, manual pages and completion all derive from.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "arguments/format.hpp"
#include "failure.hpp"

namespace CLI {
class App;
}

namespace ko::cli {

class Context;

/// What a command does once its options have been read.
using Run = std::function<Exit(Context&)>;

struct Command {
  std::string_view name;
  std::string_view summary;  ///< one line, without a full stop
  /// One command line to learn from.
  std::string_view example;
  /// What `-O` takes, the default first; null where the answer has one form only.
  std::vector<AnswerFormat> (*formats)();
  /// Declares the command's own options and positionals, and returns what to do with them. Opens no file. The
  /// placeholder of an option and the name of a positional say how it is completed; see `candidates.cpp`.
  Run (*declare)(CLI::App& options);
  std::string_view details =
      {};  ///< what help and manual say beyond the summary; paragraphs end in a blank line
  bool several_outputs = false;  ///< writes `Context::further_outputs()` too
  bool hidden = false;           ///< works, and is neither listed nor suggested
  /// What help says beside, given the arguments that stand before --help; null for nothing.
  std::string (*more_help)(const CLI::App& options) = nullptr;
};

std::span<const Command> commands();

}  // namespace ko::cli
