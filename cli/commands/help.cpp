// SPDX-License-Identifier: MIT
/// `ko help [COMMAND]`: what `ko COMMAND --help` says, for who asks so.
#include "manual/manual.hpp"

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::vector<std::string> command;
};

Exit print_help(Context& context, const Options& options) {
  Program program;
  std::vector<std::string> words = options.command;
  const Declared* declared = words.empty() ? nullptr : program.find(words.front());
  if (declared == nullptr && !words.empty()) throw unknown_name("command", words.front(), program.names());
  words.emplace_back("--help");
  program.takes.read(words);  // help may tell of what stands before it, such as a table
  context.print(help(program, declared));
  return Exit::done;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("COMMAND", options.command,
                   "The command to tell of, such as `query`; without one, what there is");
}

}  // namespace

KO_ENTRY(Command, help_command) = {
    .name = "help",
    .order = 9,
    .summary = "show what a command takes",
    .example = "ko help query",
    .declare = declared<Options, declare, print_help>,
    .hidden = true,
};

}  // namespace ko::cli
