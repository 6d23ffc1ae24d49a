// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "arguments/arguments.hpp"
#include "ko/values/text.hpp"
#include "manual/manual.hpp"
#include "version.hpp"

namespace ko::cli {
namespace {

void declare_global_options(Arguments& takes, GlobalOptions& options) {
  takes.option("-C", options.folder, "DIR",
               "Work in this folder: its record set, and relative paths below it");
  takes.option("-O,--format", options.format, "FORMAT",
               "The answer's format, whatever the file's name ends in");
  takes.option(
      "-o,--output", options.outputs, "FILE",
      "Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE");
  takes
      .option("--color", options.color, "WHEN",
              "Colours: auto is on a terminal only, where NO_COLOR is unset")
      .one_of({"auto", "always", "never"});
  takes.option("--as-of", options.as_of, "DATE", "The day asked about; today unless given");
  takes.option("--today", options.today, "DATE", "Take this day for today, as KO_TODAY does");
  takes.flag("--no-pager", options.no_pager, "On a terminal, show a long answer whole and not in a pager");
  takes.flag("--timings", options.timings, "Say on standard error how long each phase took");
}

/// The command that the arguments chose; null when they chose none.
const Declared* chosen(const Program& program) {
  for (const Declared& declared : program.commands)
    if (declared.takes->is_chosen()) return &declared;
  return nullptr;
}

std::string help_hint(const Declared* command) {
  return command == nullptr ? std::string("`ko --help` lists the commands")
                            : fmt::format("`ko {} --help` shows its options", command->command->name);
}

void add_names(const Arguments& takes, std::vector<std::string_view>& names) {
  for (const Argument& argument : takes.all())
    for (const std::string& name : argument.names)
      if (name.starts_with("--")) names.push_back(name);
}

Failure unknown_option(const Program& program, const Declared* command, const std::string& written) {
  std::vector<std::string_view> names;
  add_names(program.takes, names);
  if (command != nullptr) add_names(*command->takes, names);
  const std::string name = written.substr(0, written.find('='));
  return {Exit::usage, fmt::format("there is no option `{}`{}", name, did_you_mean(name, names)),
          help_hint(command)};
}

Failure unknown_command(const Program& program, const std::string& written) {
  return {Exit::usage,
          fmt::format("there is no command `{}`{}", written, did_you_mean(written, program.names())),
          help_hint(nullptr)};
}

/// Reads the command line. Help and version, when asked for, come back as text.
std::string read_arguments(Program& program, const std::vector<std::string>& words) {
  const ParsedLine reading = program.takes.read(words);
  const Declared* command = chosen(program);
  switch (reading.kind) {
    case ParsedLine::Kind::done: return {};
    case ParsedLine::Kind::help: return help(program, command);
    case ParsedLine::Kind::version: return fmt::format("ko {}\n", version);
    case ParsedLine::Kind::unknown_option: throw unknown_option(program, command, reading.what);
    case ParsedLine::Kind::extra_word:
      if (command == nullptr) throw unknown_command(program, reading.what);
      throw Failure(Exit::usage, fmt::format("`{}` is one argument too many", reading.what),
                    help_hint(command));
    case ParsedLine::Kind::no_value:
      throw Failure(Exit::usage, fmt::format("`{}` needs a value behind it", reading.what),
                    help_hint(command));
    case ParsedLine::Kind::other: break;
  }
  throw Failure(Exit::usage, reading.what, help_hint(command));
}

Exit run_command(const Program& program, const Declared& declared, const World& world) {
  const GlobalOptions& options = program.global;
  const Command& command = *declared.command;
  const bool into_folder = command.into_folder != nullptr && command.into_folder(*declared.takes);
  std::vector<Output> outputs =
      into_folder ? folder_output(command, options) : choose_outputs(command, options);
  const std::string& name = outputs.front().file;
  std::unique_ptr<FileSink> file = name.empty() || into_folder ? nullptr : std::make_unique<FileSink>(name);
  const std::string pager = world.output_is_terminal && !file && !options.no_pager
                                ? pager_command(world.environment)
                                : std::string();
  PagedSink paged(world.output, world.terminal_height, pager, world.page);
  Sink& unpaged = file ? static_cast<Sink&>(*file) : world.output;
  Sink& answer = pager.empty() ? unpaged : paged;
  Context context(world, options, std::move(outputs), answer);
  const Exit status = declared.run(context);
  {
    const auto watch = context.watch("render");
    answer.finish();
  }
  context.tell_timings();
  return status;
}

/// `ko` alone, where somebody sits before it.
Exit run_overview(const Program& program, const World& world) {
  Context context(world, program.global, {Output{"text", {}}}, world.output);
  const Exit status = print_overview(context);
  world.output.finish();
  return status;
}

Exit run_arguments(const std::vector<std::string>& arguments, const World& world) {
  Program program;
  if (const std::string text = read_arguments(program, arguments); !text.empty()) {
    world.output.write(text);
    world.output.finish();
    return Exit::done;
  }
  const Declared* declared = chosen(program);
  if (declared == nullptr && world.output_is_terminal) return run_overview(program, world);
  if (declared == nullptr) throw Failure(Exit::usage, "which command?", help_hint(nullptr));
  return run_command(program, *declared, world);
}

}  // namespace

std::span<const Command* const> commands() {
  static const std::vector<const Command*> all = [] {
    const auto entered = entered_commands();
    std::vector<const Command*> sorted(entered.begin(), entered.end());
    std::ranges::sort(sorted, {}, &Command::order);
    return sorted;
  }();
  return all;
}

Program::Program() {
  declare_global_options(takes, global);
  for (const Command* command : ko::cli::commands()) {
    Arguments& own = takes.command(command->name);
    commands.push_back({command, &own, command->declare(own)});
  }
}

const Declared* Program::find(std::string_view name) const {
  const auto found =
      std::ranges::find_if(commands, [&](const Declared& row) { return row.command->name == name; });
  return found == commands.end() ? nullptr : &*found;
}

std::vector<std::string_view> Program::names() const {
  std::vector<std::string_view> all;
  for (const Declared& declared : commands)
    if (!declared.command->hidden) all.push_back(declared.command->name);
  return all;
}

Exit run_program(const std::vector<std::string>& arguments, const World& world) {
  try {
    return run_arguments(arguments, world);
  } catch (const ClosedPipe&) {
    return Exit::done;
  } catch (const Failure& failure) {
    // What was asked and what a file is called may hold anything, and goes to a terminal.
    world.errors.write(fmt::format("ko: {}\n", printable(failure.what())));
    if (!failure.mend().empty()) world.errors.write(fmt::format("    {}\n", printable(failure.mend())));
    return failure.status();
  } catch (const std::bad_alloc&) {
    world.errors.write("ko: there is not enough memory for this\n    give it fewer records at a time\n");
    return Exit::fault;
  } catch (const std::exception& error) {
    world.errors.write(
        fmt::format("ko: this is a fault in ko itself: {}\n"
                    "    please report it with the command and, if you may, the records\n",
                    printable(error.what())));
    return Exit::fault;
  }
}

}  // namespace ko::cli
