// SPDX-License-Identifier: MIT
/// Running other programs: git, and whatever else is found at run time.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ko::cli {

/// A program to run, and what it may take.
struct Child {
  std::string program;                 ///< found on PATH; no shell reads the arguments
  std::vector<std::string> arguments;  ///< without the program's name
  std::string input = {};              ///< its standard input
  std::chrono::milliseconds most_time = std::chrono::minutes(10);
  std::uint64_t most_memory = 0;        ///< bytes of address space of each of its processes; 0: no limit
  std::size_t most_output = 1U << 30U;  ///< bytes of its output and errors together
  std::vector<std::string> environment =
      {};  ///< `NAME=VALUE`, in place of what this process has of that name
};

/// What became of it.
struct ChildOutcome {
  enum class End : std::uint8_t { no_such_program, exited, signalled, out_of_time, too_much_output };
  End end = End::no_such_program;
  int status = 0;  ///< the exit status, or the number of the signal that ended it
  std::string output = {};
  std::string errors = {};

  bool succeeded() const { return end == End::exited && status == 0; }
};

/// Runs a program and waits for it. When it has ended, or has taken more than it may, it and every process
/// that it started are killed, also those that have left its process group or session; so they are when this
/// process ends.
/// Throws `Failure` (status 3) when the system lets no program be run.
ChildOutcome run_child(const Child& child);

/// Runs a command of the shell in the foreground of the terminal, with this text as its standard input, and
/// waits for it. Keys that interrupt are its own to read. False when it could not be run, and has shown
/// nothing.
bool show_in(const std::string& command, std::string_view text);

}  // namespace ko::cli
