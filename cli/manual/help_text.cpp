// SPDX-License-Identifier: MIT
/// What `--help` prints.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "manual/manual.hpp"
#include "manual/option_lines.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

/// Two columns: the left one as wide as its longest entry.
std::string columns(const std::vector<OptionLine>& lines) {
  std::size_t width = 0;
  for (const OptionLine& line : lines) width = std::max(width, line.left.size());
  std::string text;
  for (const OptionLine& line : lines) text += fmt::format("  {:{}}  {}\n", line.left, width, line.meaning);
  return text;
}

std::string section(std::string_view heading, const std::vector<OptionLine>& lines) {
  return lines.empty() ? std::string() : fmt::format("\n{}:\n{}", heading, columns(lines));
}

std::string program_help(const Program& program) {
  return fmt::format("ko: {}\n\nUsage: ko COMMAND [ARGUMENTS]\n", Program::summary) +
         section("Commands", command_lines(program)) +
         section("Options of every command", option_lines(program.takes)) +
         section("Exit status", exit_status_lines()) + section("Environment", environment_lines()) +
         "\n`ko COMMAND --help` shows a command's own options and an example.\n";
}

std::string command_help(const Program& program, const Declared& declared) {
  const Command& command = *declared.command;
  std::string text =
      fmt::format("{}: {}\n\nUsage: {}\n", command.name, command.summary, usage_line(declared));
  if (const std::string details = details_of(declared); !details.empty())
    text += fmt::format("\n{}\n", details);
  text += section("Arguments", positional_lines(*declared.takes));
  text += section("Options", option_lines(*declared.takes));
  if (command.more_help != nullptr) text += command.more_help(*declared.takes);
  text += section("Formats (-O)", format_lines(command));
  text += section("Options of every command", option_lines(program.takes));
  return text + fmt::format("\nExample:\n  {}\n", command.example);
}

}  // namespace

std::string help(const Program& program, const Declared* command) {
  return command == nullptr ? program_help(program) : command_help(program, *command);
}

}  // namespace ko::cli
