// SPDX-License-Identifier: MIT
/// What help and manual list of a program and a command: commands, options, formats, statuses, each with its
/// meaning.
#pragma once

#include <string>
#include <vector>

#include "arguments/arguments.hpp"
#include "program.hpp"

namespace ko::cli {

/// An option or a positional as help and manual name it: `-o, --output FILE`, `[PATH...]`.
struct OptionLine {
  std::string left;
  std::string meaning;
};

std::vector<OptionLine> command_lines(const Program& program);
std::vector<OptionLine> format_lines(const Command& command);
std::vector<OptionLine> exit_status_lines();
std::vector<OptionLine> environment_lines();
/// What a command says of itself beyond its summary: its details, and those that are made.
std::string details_of(const Declared& declared);
/// Those that were declared, in the order of declaration.
std::vector<OptionLine> option_lines(const Arguments& takes);
std::vector<OptionLine> positional_lines(const Arguments& takes);
/// `ko report [OPTIONS] REPORT [ID]`
std::string usage_line(const Declared& command);

}  // namespace ko::cli
