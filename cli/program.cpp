// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "arguments/options.hpp"
#include "ko/values/text.hpp"
#include "manual/help.hpp"
#include "version.hpp"

namespace ko::cli {
namespace {

/// The command that the arguments chose; null when they chose none.
const Declared* chosen(const Program& program) {
  for (const Declared& declared : program.commands)
    if (declared.options->parsed()) return &declared;
  return nullptr;
}

std::string help_hint(const Declared* command) {
  return command == nullptr ? std::string("`ko --help` lists the commands")
                            : fmt::format("`ko {} --help` shows its options", command->command->name);
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

Failure unknown_option(const Program& program, const Declared* command, const std::string& written) {
  std::vector<std::string> names = option_names(*program.options);
  if (command != nullptr)
    for (std::string& name : option_names(*command->options)) names.push_back(std::move(name));
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string name = written.substr(0, written.find('='));
  return {Exit::usage, fmt::format("there is no option `{}`{}", name, did_you_mean(name, candidates)),
          help_hint(command)};
}

Failure unknown_command(const Program& program, const std::string& written) {
  std::vector<std::string_view> names;
  for (const Declared& declared : program.commands)
    if (!declared.command->hidden) names.push_back(declared.command->name);
  return {Exit::usage, fmt::format("there is no command `{}`{}", written, did_you_mean(written, names)),
          help_hint(nullptr)};
}

/// What is wrong with the arguments, said better than by the error that stopped their reading.
Failure explain(const Program& program, const CLI::ParseError& error) {
  const Declared* command = chosen(program);
  const std::vector<std::string> extra = program.options->remaining(true);
  const auto option =
      std::ranges::find_if(extra, [](const std::string& word) { return word.starts_with('-'); });
  if (option != extra.end()) return unknown_option(program, command, *option);
  if (command == nullptr && !extra.empty()) return unknown_command(program, extra.front());
  if (!extra.empty())
    return {Exit::usage, fmt::format("`{}` is one argument too many", extra.front()), help_hint(command)};
  const std::string what = error.what();
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return {Exit::usage, fmt::format("`{}` needs a value behind it", what.substr(0, what.find(':'))),
            help_hint(command)};
  return {Exit::usage, what, help_hint(command)};
}

/// Lets CLI11 read the arguments. Help and version, when asked for, come back as text.
std::string read_arguments(Program& program, std::vector<std::string> arguments) {
  std::ranges::reverse(arguments);
  try {
    program.options->parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    return help(program, chosen(program));
  } catch (const CLI::CallForVersion&) {
    return fmt::format("ko {}\n", version);
  } catch (const CLI::ParseError& error) {
    throw explain(program, error);
  }
  return {};
}

Exit run_command(const Program& program, const Declared& declared, const World& world) {
  const GlobalOptions& options = program.global;
  std::vector<Output> outputs = choose_outputs(*declared.command, options);
  const std::string& name = outputs.front().file;
  std::unique_ptr<FileSink> file = name.empty() ? nullptr : std::make_unique<FileSink>(name);
  Sink& answer = file ? static_cast<Sink&>(*file) : world.output;
  Context context(world, options, std::move(outputs), answer);
  const Exit status = declared.run(context);
  {
    const auto watch = context.watch("render");
    answer.finish();
  }
  context.tell_timings();
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
  if (declared == nullptr) throw Failure(Exit::usage, "which command?", help_hint(nullptr));
  return run_command(program, *declared, world);
}

}  // namespace

Program::Program()
    : options(std::make_unique<CLI::App>("records of who decides what, checked like source code", "ko")) {
  options->require_subcommand(0, 1);
  options->set_help_flag("-h,--help", "Show this help");
  options->set_version_flag("--version", std::string(version), "Show the version");
  declare_global_options(*options, global);
  for (const Command& command : ko::cli::commands()) {
    CLI::App* own = options->add_subcommand(std::string(command.name), std::string(command.summary));
    own->fallthrough();
    commands.push_back({&command, own, command.declare(*own)});
  }
}

Program::~Program() = default;

const Declared* Program::find(std::string_view name) const {
  const auto found =
      std::ranges::find_if(commands, [&](const Declared& row) { return row.command->name == name; });
  return found == commands.end() ? nullptr : &*found;
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
