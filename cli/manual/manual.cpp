// SPDX-License-Identifier: MIT
/// Pages of the manual.
#include "manual/manual.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "manual/man_text.hpp"
#include "manual/option_lines.hpp"
#include "program.hpp"
#include "version.hpp"

namespace ko::cli {
namespace {

std::string title(const std::string& name, char section = '1') {
  return fmt::format(".TH {} {} \"\" \"ko {}\" \"ko\"\n", name, section, version);
}

std::string heading(std::string_view text) {
  return fmt::format(".SH {}\n", text);
}

std::string entries(const std::vector<OptionLine>& lines) {
  std::string text;
  for (const OptionLine& line : lines)
    text += fmt::format(".TP\n.B {}\n{}\n", man_escaped(line.left), man_escaped(line.meaning));
  return text;
}

std::string lines_section(std::string_view name, const std::vector<OptionLine>& lines) {
  return lines.empty() ? std::string() : heading(name) + entries(lines);
}

/// Lines that keep their breaks and spaces.
std::string example(std::string_view text) {
  return fmt::format(".nf\n{}\n.fi\n", man_escaped(text));
}

std::string program_page(const Program& program) {
  std::string text = title("ko");
  text += heading("NAME") + fmt::format("ko \\- {}\n", man_escaped(Program::summary));
  text += heading("SYNOPSIS") + ".B ko\n.I COMMAND\n[\\fIARGUMENTS\\fR]\n";
  text += lines_section("COMMANDS", command_lines(program));
  text += lines_section("OPTIONS", option_lines(program.takes));
  text += lines_section("EXIT STATUS", exit_status_lines());
  text += lines_section("ENVIRONMENT", environment_lines());
  text += heading("SEE ALSO");
  std::string between;
  for (const Declared& declared : program.commands) {
    if (declared.command->hidden) continue;
    text += fmt::format("{}.BR ko\\-{} (1)", between, man_escaped(declared.command->name));
    between = ",\n";
  }
  for (const Reference& reference : references())
    text += fmt::format("{}.BR ko\\-{} ({})", between, reference.name, reference.section);
  return text + "\n";
}

std::string command_page(const Program& program, const Declared& declared) {
  const Command& command = *declared.command;
  std::string text = title(fmt::format("ko\\-{}", command.name));
  text += heading("NAME") + fmt::format("ko\\-{} \\- {}\n", command.name, man_escaped(command.summary));
  text += heading("SYNOPSIS") + example(usage_line(declared));
  if (const std::string details = details_of(declared); !details.empty())
    text += heading("DESCRIPTION") + example(details);
  text += lines_section("ARGUMENTS", positional_lines(*declared.takes));
  text += lines_section("OPTIONS", option_lines(*declared.takes));
  text += lines_section("FORMATS", format_lines(command));
  text += lines_section("OPTIONS OF EVERY COMMAND", option_lines(program.takes));
  text += heading("EXAMPLE") + example(command.example);
  return text + heading("SEE ALSO") + ".BR ko (1)\n";
}

}  // namespace

std::string manual_page(const Program& program, const Declared* command) {
  return command == nullptr ? program_page(program) : command_page(program, *command);
}

std::string manual_page_name(const Declared* command) {
  return command == nullptr ? std::string("ko.1") : fmt::format("ko-{}.1", command->command->name);
}

std::string manual_page(const Reference& reference) {
  std::string text = title(fmt::format("ko\\-{}", reference.name), reference.section);
  text += heading("NAME") + fmt::format("ko\\-{} \\- {}\n", reference.name, man_escaped(reference.summary));
  return text + manual_text(reference.make().blocks) + heading("SEE ALSO") + ".BR ko (1)\n";
}

std::string manual_page_name(const Reference& reference) {
  return fmt::format("ko-{}.{}", reference.name, reference.section);
}

}  // namespace ko::cli
