// SPDX-License-Identifier: MIT
/// The program: every command with its arguments declared, and the way from a command line to exit status.
#pragma once

#include <string>
#include <vector>

#include "commands.hpp"
#include "context.hpp"
#include "failure.hpp"

namespace ko::cli {

/// A command with its options declared.
struct Declared {
  const Command* command;
  const Arguments* takes;  ///< its own; those of every command are the program's
  Run run;
};

struct Program {
  Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  static constexpr std::string_view summary = "records of who decides what, checked like source code";

  /// The command of this name; null when there is none.
  const Declared* find(std::string_view name) const;
  /// The names of its commands, the hidden ones aside.
  std::vector<std::string_view> names() const;

  GlobalOptions global;
  Arguments takes;
  std::vector<Declared> commands;
};

/// Reads the arguments (without the program's name), runs the command and translates failures into advice and
/// exit status. The only place that does.
Exit run_program(const std::vector<std::string>& arguments, const World& world);

/// Says what the set around the working folder holds and what to ask next; where there is none, how to begin.
Exit print_overview(Context& context);

}  // namespace ko::cli
