// SPDX-License-Identifier: MIT
#include "manual/manual.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "arguments/arguments.hpp"
#include "ko/answers/explain.hpp"
#include "ko/answers/query.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/rule.hpp"
#include "program.hpp"
#include "version.hpp"

namespace ko::cli {
namespace {

/// An option or a positional as help and manual name it: `-o, --output FILE`, `[PATH...]`.
struct OptionLine {
  std::string left;
  std::string meaning;
};

std::string positional_name(const Argument& argument) {
  const std::string name = argument.names.front() + (argument.is_many ? "..." : "");
  return argument.is_required ? name : fmt::format("[{}]", name);
}

std::string option_name(const Argument& argument) {
  const std::string left = fmt::format("{}", fmt::join(argument.names, ", "));
  return argument.placeholder.empty() ? left : left + " " + argument.placeholder;
}

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

/// What a command says of itself beyond its summary: its details, and those that are made.
std::string details_of(const Declared& declared) {
  const Command& command = *declared.command;
  std::string details(command.details);
  if (command.more_details == nullptr) return details;
  return details + (details.empty() ? "" : "\n\n") + command.more_details();
}

/// Those that were declared, in the order of declaration.
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

/// `ko report [OPTIONS] REPORT [ID]`
std::string usage_line(const Declared& command) {
  std::string line = fmt::format("ko {} [OPTIONS]", command.command->name);
  for (const OptionLine& positional : positional_lines(*command.takes)) line += " " + positional.left;
  return line;
}

/// Text that man(7) prints as it is: a backslash and a hyphen escaped, no line taken for a request.
std::string escaped(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') out += "\\e";
    if (c == '-') out += "\\-";
    if (c != '\\' && c != '-') out += c;
    line_begins = c == '\n';
  }
  return out;
}

std::string manual_text(const Blocks& blocks);

std::string line(const Text& text) {
  std::string plain;
  for (const Phrase& phrase : text.phrases()) plain += phrase.text;
  return escaped(plain) + "\n";
}

std::string write(const Heading& heading) {
  return heading.level == 1 ? ".SH DESCRIPTION\n" : ".SH " + line(heading.text);
}

std::string write(const Paragraph& paragraph) {
  return ".PP\n" + line(paragraph.text);
}

std::string write(const Picture& picture) {
  return manual_text(picture.instead);
}

std::string write(const Listing& listing) {
  return fmt::format(".nf\n{}\n.fi\n", escaped(listing.text));
}

std::string write(const Definitions& definitions) {
  std::string text;
  for (const Definition& row : definitions.rows) {
    text += fmt::format(".TP\n.B {}\n", escaped(row.label));
    for (std::size_t i = 0; i < row.lines.size(); ++i) text += (i == 0 ? "" : ".br\n") + line(row.lines[i]);
  }
  return text;
}

std::string write(const List& list) {
  std::string text;
  for (const ListItem& item : list.items) text += ".IP \\(bu 2\n" + line(item.text) + manual_text(item.below);
  return text;
}

/// A manual page is read in columns of unknown width: tables belong in the answers of the program.
std::string write(const Table&) {
  return {};
}

/// The parts of a document as a manual page has them: its title becomes the description's, other headings
/// those of sections.
std::string manual_text(const Blocks& blocks) {
  std::string text;
  for (const Block& block : blocks)
    text += std::visit([](const auto& content) { return write(content); }, block.content);
  return text;
}

std::string title(const std::string& name, char section = '1') {
  return fmt::format(".TH {} {} \"\" \"ko {}\" \"ko\"\n", name, section, version);
}

std::string heading(std::string_view text) {
  return fmt::format(".SH {}\n", text);
}

std::string entries(const std::vector<OptionLine>& lines) {
  std::string text;
  for (const OptionLine& line : lines)
    text += fmt::format(".TP\n.B {}\n{}\n", escaped(line.left), escaped(line.meaning));
  return text;
}

std::string lines_section(std::string_view name, const std::vector<OptionLine>& lines) {
  return lines.empty() ? std::string() : heading(name) + entries(lines);
}

/// Lines that keep their breaks and spaces.
std::string example(std::string_view text) {
  return fmt::format(".nf\n{}\n.fi\n", escaped(text));
}

std::string program_page(const Program& program) {
  std::string text = title("ko");
  text += heading("NAME") + fmt::format("ko \\- {}\n", escaped(Program::summary));
  text += heading("SYNOPSIS") + ".B ko\n.I COMMAND\n[\\fIARGUMENTS\\fR]\n";
  text += lines_section("COMMANDS", command_lines(program));
  text += lines_section("OPTIONS", option_lines(program.takes));
  text += lines_section("EXIT STATUS", exit_status_lines());
  text += lines_section("ENVIRONMENT", environment_lines());
  text += heading("SEE ALSO");
  std::string between;
  for (const Declared& declared : program.commands) {
    if (declared.command->hidden) continue;
    text += fmt::format("{}.BR ko\\-{} (1)", between, escaped(declared.command->name));
    between = ",\n";
  }
  for (const Reference& reference : references())
    text += fmt::format("{}.BR ko\\-{} ({})", between, reference.name, reference.section);
  return text + "\n";
}

std::string command_page(const Program& program, const Declared& declared) {
  const Command& command = *declared.command;
  std::string text = title(fmt::format("ko\\-{}", command.name));
  text += heading("NAME") + fmt::format("ko\\-{} \\- {}\n", command.name, escaped(command.summary));
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

DocumentTree reference_of_rules() {
  return rule_reference(rules(), read_profiles()->profiles);
}

std::string text_in(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text ? *text : std::string();
}

/// What a table is, and its columns.
void add_table(std::string_view name, const std::string& row, Blocks& blocks) {
  blocks.push_back({Heading{2, std::string(name)}});
  blocks.push_back({Paragraph{fmt::format("A row is {}. {}.", row, day_of_table(name))}});
  Definitions columns;
  const Result<Table> described = query_columns(name);
  for (const auto& cells : described->rows) {
    Definition column{text_in(cells[0]), {text_in(cells[1])}};
    if (const std::string unit = text_in(cells[2]); !unit.empty()) column.lines.emplace_back("In " + unit);
    if (const std::string values = text_in(cells[3]); !values.empty()) column.lines.emplace_back(values);
    columns.rows.push_back(std::move(column));
  }
  blocks.push_back({std::move(columns)});
}

DocumentTree reference_of_tables() {
  DocumentTree tree{.title = "Tables", .language = Language::en};
  tree.blocks.push_back({Heading{1, "Tables"}});
  tree.blocks.push_back(
      {Paragraph{"What ko query asks. A column that names a record leads to the columns of "
                 "that record's table: body.parent.name."}});
  const Table tables = query_tables();
  for (const auto& cells : tables.rows) add_table(text_in(cells[0]), text_in(cells[1]), tree.blocks);
  return tree;
}

constexpr Reference reference_rows[] = {
    {"records", '5', "the kinds of record, and every field of them", record_reference},
    {"rules", '7', "the rules of ko validate", reference_of_rules},
    {"tables", '7', "the tables of ko query, and every column of them", reference_of_tables},
};

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

std::string manual_page(const Program& program, const Declared* command) {
  return command == nullptr ? program_page(program) : command_page(program, *command);
}

std::string manual_page_name(const Declared* command) {
  return command == nullptr ? std::string("ko.1") : fmt::format("ko-{}.1", command->command->name);
}

std::span<const Reference> references() {
  return reference_rows;
}

std::string manual_page(const Reference& reference) {
  std::string text = title(fmt::format("ko\\-{}", reference.name), reference.section);
  text += heading("NAME") + fmt::format("ko\\-{} \\- {}\n", reference.name, escaped(reference.summary));
  return text + manual_text(reference.make().blocks) + heading("SEE ALSO") + ".BR ko (1)\n";
}

std::string manual_page_name(const Reference& reference) {
  return fmt::format("ko-{}.{}", reference.name, reference.section);
}

std::string help(const Program& program, const Declared* command) {
  return command == nullptr ? program_help(program) : command_help(program, *command);
}

}  // namespace ko::cli
