// SPDX-License-Identifier: MIT
#include "manual/help.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "arguments/arguments.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

std::string positional_name(const Argument& argument) {
  const std::string name = argument.names.front() + (argument.is_many ? "..." : "");
  return argument.is_required ? name : fmt::format("[{}]", name);
}

std::string option_name(const Argument& argument) {
  const std::string left = fmt::format("{}", fmt::join(argument.names, ", "));
  return argument.placeholder.empty() ? left : left + " " + argument.placeholder;
}

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

std::vector<OptionLine> command_lines(const Program& program) {
  std::vector<OptionLine> lines;
  for (const Declared& declared : program.commands)
    if (!declared.command->hidden)
      lines.push_back({std::string(declared.command->name), std::string(declared.command->summary)});
  return lines;
}

std::vector<OptionLine> format_lines(const Command& command) {
  std::vector<OptionLine> lines;
  if (command.formats == nullptr) return lines;
  for (const Format* format : command.formats())
    lines.push_back({std::string(format->name), std::string(format->summary)});
  return lines;
}

std::vector<OptionLine> exit_status_lines() {
  return {{"0", "done, and nothing found"},
          {"1", "findings, or nothing to report on"},
          {"2", "the command line or a query cannot be understood"},
          {"3", "something could not be read or written"},
          {"4", "a fault in ko itself"}};
}

std::vector<OptionLine> environment_lines() {
  return {
      {"KO_TODAY", "the day to take for today, as --today does"},
      {"KO_READER", "`both`: note where yaml-cpp reads the records otherwise"},
      {"KO_PAGER", "the command that shows long answers on a terminal; else PAGER, else less; empty: none"},
      {"NO_COLOR", "no colours unless --color asks for them"}};
}

std::string details_of(const Declared& declared) {
  const Command& command = *declared.command;
  std::string details(command.details);
  if (command.more_details == nullptr) return details;
  return details + (details.empty() ? "" : "\n\n") + command.more_details();
}

std::vector<OptionLine> option_lines(const Arguments& takes) {
  std::vector<OptionLine> lines;
  for (const Argument& argument : takes.all())
    if (!argument.positional) lines.push_back({option_name(argument), argument.meaning});
  return lines;
}

std::vector<OptionLine> positional_lines(const Arguments& takes) {
  std::vector<OptionLine> lines;
  for (const Argument& argument : takes.all())
    if (argument.positional) lines.push_back({positional_name(argument), argument.meaning});
  return lines;
}

std::string usage_line(const Declared& command) {
  std::string line = fmt::format("ko {} [OPTIONS]", command.command->name);
  for (const OptionLine& positional : positional_lines(*command.takes)) line += " " + positional.left;
  return line;
}

std::string help(const Program& program, const Declared* command) {
  return command == nullptr ? program_help(program) : command_help(program, *command);
}

}  // namespace ko::cli
