// SPDX-License-Identifier: MIT
#include "manual/option_lines.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

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
      {"KO_CONVERTER_SECONDS", "how long a program may take that turns a document into text; else 60"},
      {"NO_COLOR", "no colours unless --color asks for them"},
      {"SOURCE_DATE_EPOCH", "the time of making that docx and odt files hold; else the first day of 1980"}};
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

}  // namespace ko::cli
