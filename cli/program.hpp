// SPDX-License-Identifier: MIT
/// The program: every command of the table declared on one CLI::App, and the way from arguments to exit
/// status.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "commands.hpp"
#include "context.hpp"

namespace ko::cli {

/// A command with its options declared.
struct Declared {
  const Command* command;
  CLI::App* options;  ///< its own; those of every command are the program's
  Run run;
};

struct Program {
  Program();
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  const Declared* find(std::string_view name) const;

  GlobalOptions global;
  std::unique_ptr<CLI::App> options;
  std::vector<Declared> commands;
};

/// Reads the arguments (without the program's name), runs the command and translates failures into advice and
/// exit status. The only place that does.
Exit run_program(const std::vector<std::string>& arguments, const World& world);

}  // namespace ko::cli
