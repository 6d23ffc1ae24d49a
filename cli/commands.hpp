// SPDX-License-Identifier: MIT
/// What a command says of itself: dispatch, help, suggestions, manual pages and completion all derive from
/// it. A command belongs to the program by lying under `commands/` and entering itself: `KO_ENTRY(Command,
/// show_command) = {…};`.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "arguments/arguments.hpp"
#include "failure.hpp"
#include "ko/answers/render.hpp"

#include "../lib/base/system/entry.hpp"  // what the build reads, no part of the library

namespace ko::cli {

class Context;

/// What a command does once its options have been read.
using Run = std::function<Exit(Context&)>;

struct Command {
  std::string_view name;
  int order;                 ///< where lists of commands have it
  std::string_view summary;  ///< one line, without a full stop
  /// One command line to learn from.
  std::string_view example;
  /// What `-O` takes, the default first; null where the answer has one form only.
  std::vector<const Format*> (*formats)() = nullptr;
  /// Declares the command's own options and positionals, and returns what to do with them. Opens no file. The
  /// placeholder of an option and the name of a positional say how it is completed; see
  /// `complete/complete.cpp`.
  Run (*declare)(Arguments& takes);
  /// What help and manual say beyond the summary; paragraphs end in a blank line. What has to be made comes
  /// after it.
  std::string_view details = {};
  std::string (*more_details)() = nullptr;
  std::string_view other_endings = {};  ///< of files its answer may go to, besides those of its formats
  /// Whether `-o` names a folder here, given the arguments, which the command writes into itself; null:
  /// never.
  bool (*into_folder)(const Arguments& takes) = nullptr;
  bool several_outputs = false;  ///< writes `Context::further_outputs()` too
  bool hidden = false;           ///< works, and is neither listed nor suggested
  /// What help says beside, given the arguments that stand before --help; null for nothing.
  std::string (*more_help)(const Arguments& takes) = nullptr;
};

/// How a command is declared whose options `Declare` ties to a value of theirs, on which `Act` acts.
template <class Options, void (*Declare)(Arguments&, Options&), Exit (*Act)(Context&, const Options&)>
Run declared(Arguments& takes) {
  auto options = std::make_shared<Options>();
  Declare(takes, *options);
  return [options](Context& context) { return Act(context, *options); };
}

/// All that entered themselves, by name; the build makes the list.
std::span<const Command* const> entered_commands();

/// The same, in the order of lists.
std::span<const Command* const> commands();

}  // namespace ko::cli
