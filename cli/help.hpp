// SPDX-License-Identifier: MIT
/// `--help`, from the table of commands and the options they declare.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ko::cli {

struct Declared;
struct Program;

/// An option or a positional as help and manual name it: `-o, --output FILE`, `[PATH...]`.
struct OptionLine {
  std::string left;
  std::string meaning;
};

/// Those an app declares itself, in the order of declaration.
std::vector<OptionLine> option_lines(const CLI::App& app);
std::vector<OptionLine> positional_lines(const CLI::App& app);

/// `ko report [OPTIONS] REPORT [ID]`
std::string usage_line(const Declared& command);

/// The help of one command; that of the program when `command` is null.
std::string help(const Program& program, const Declared* command);

}  // namespace ko::cli
