// SPDX-License-Identifier: MIT
/// `--help`, from the table of commands and the options they declare.
#pragma once

#include <string>
#include <vector>

namespace ko::cli {

class Arguments;
struct Command;
struct Declared;
struct Program;

/// An option or a positional as help and manual name it: `-o, --output FILE`, `[PATH...]`.
struct OptionLine {
  std::string left;
  std::string meaning;
};

/// Those that were declared, in the order of declaration.
std::vector<OptionLine> option_lines(const Arguments& takes);
std::vector<OptionLine> positional_lines(const Arguments& takes);

/// What else there is to list: each is a line with its meaning.
std::vector<OptionLine> command_lines(const Program& program);
std::vector<OptionLine> format_lines(const Command& command);
std::vector<OptionLine> exit_status_lines();
std::vector<OptionLine> environment_lines();

/// What a command says of itself beyond its summary: its details, and those that are made.
std::string details_of(const Declared& declared);

/// `ko report [OPTIONS] REPORT [ID]`
std::string usage_line(const Declared& command);

/// The help of one command; that of the program when `command` is null.
std::string help(const Program& program, const Declared* command);

}  // namespace ko::cli
