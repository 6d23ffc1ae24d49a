// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace ko::cli {

/// What became of another program.
struct ChildOutcome {
  bool started = false;  ///< false: there is no such program
  int status = 0;        ///< its exit status; 128 and the signal's number where one ended it
  std::string output = {};
  std::string errors = {};
};

/// Runs a program, found on PATH, with these arguments and nothing on its standard input, and waits for it.
/// No shell reads the arguments. Throws `Failure` (status 3) when the system lets no program be run.
ChildOutcome run_child(const std::string& program, const std::vector<std::string>& arguments);

}  // namespace ko::cli
