// SPDX-License-Identifier: MIT
#include "manual/help.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "arguments/options.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

bool is_many(const CLI::Option& option) {
  return option.get_items_expected_max() > 1;
}

std::string positional_name(const CLI::Option& option) {
  const std::string name = option.get_name(true, false) + (is_many(option) ? "..." : "");
  return option.get_required() ? name : fmt::format("[{}]", name);
}

std::string option_name(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames()) names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) names.push_back("--" + name);
  std::string left = fmt::format("{}", fmt::join(names, ", "));
  if (takes_value(option)) left += " " + option.get_type_name();
  return left;
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
  return fmt::format("ko: {}\n\nUsage: ko COMMAND [ARGUMENTS]\n", program.options->get_description()) +
         section("Commands", command_lines(program)) +
         section("Options of every command", option_lines(*program.options)) +
         section("Exit status", exit_status_lines()) + section("Environment", environment_lines()) +
         "\n`ko COMMAND --help` shows a command's own options and an example.\n";
}

std::string command_help(const Program& program, const Declared& declared) {
  const Command& command = *declared.command;
  std::string text =
      fmt::format("{}: {}\n\nUsage: {}\n", command.name, command.summary, usage_line(declared));
  if (const std::string details = details_of(declared); !details.empty())
    text += fmt::format("\n{}\n", details);
  text += section("Arguments", positional_lines(*declared.options));
  text += section("Options", option_lines(*declared.options));
  if (command.more_help != nullptr) text += command.more_help(*declared.options);
  text += section("Formats (-O)", format_lines(command));
  text += section("Options of every command", option_lines(*program.options));
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
  for (const AnswerFormat& format : command.formats())
    lines.push_back({std::string(format.name), std::string(format.summary)});
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
  return {{"KO_TODAY", "the day to take for today, as --today does"},
          {"KO_READER", "`both`: note where yaml-cpp reads the records otherwise"},
          {"NO_COLOR", "no colours unless --color asks for them"}};
}

std::string details_of(const Declared& command) {
  std::string details(command.command->details);
  const std::string footer = command.options->get_footer();
  if (!details.empty() && !footer.empty()) details += "\n\n";
  return details + footer;
}

std::vector<OptionLine> option_lines(const CLI::App& app) {
  std::vector<OptionLine> lines;
  for (const CLI::Option* option : app.get_options())
    if (!option->get_positional() && (option != app.get_help_ptr() || app.get_parent() == nullptr))
      lines.push_back({option_name(*option), option->get_description()});
  return lines;
}

std::vector<OptionLine> positional_lines(const CLI::App& app) {
  std::vector<OptionLine> lines;
  for (const CLI::Option* option : app.get_options())
    if (option->get_positional()) lines.push_back({positional_name(*option), option->get_description()});
  return lines;
}

std::string usage_line(const Declared& command) {
  std::string line = fmt::format("ko {} [OPTIONS]", command.command->name);
  for (const OptionLine& positional : positional_lines(*command.options)) line += " " + positional.left;
  return line;
}

std::string help(const Program& program, const Declared* command) {
  return command == nullptr ? program_help(program) : command_help(program, *command);
}

}  // namespace ko::cli
