// SPDX-License-Identifier: MIT
/// `ko man [PAGE]`: the manual pages, which the build asks for.

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "manual/manual.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string page;
  std::string folder;
};

void write_pages(const Program& program, const std::string& folder) {
  write_file(folder + "/" + manual_page_name(nullptr), manual_page(program, nullptr));
  for (const Declared& declared : program.commands)
    if (!declared.command->hidden)
      write_file(folder + "/" + manual_page_name(&declared), manual_page(program, &declared));
  for (const Reference& reference : references())
    write_file(folder + "/" + manual_page_name(reference), manual_page(reference));
}

/// The page about a command or of a reference; that of `ko` itself when nothing is named.
std::string page_named(const Program& program, const std::string& name) {
  if (name.empty()) return manual_page(program, nullptr);
  std::vector<std::string_view> names = program.names();
  for (const Reference& reference : references()) {
    if (reference.name == name) return manual_page(reference);
    names.push_back(reference.name);
  }
  const Declared* found = program.find(name);
  if (found == nullptr) throw unknown_name("page", name, names);
  return manual_page(program, found);
}

Exit print_manual(Context& context, const Options& options) {
  const Program program;
  if (options.folder.empty())
    context.print(page_named(program, options.page));
  else
    write_pages(program, context.path(options.folder));
  return Exit::done;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("PAGE", options.page, "A command, or rules or records; ko(1) unless given");
  takes.option("--into", options.folder, "DIR", "Write every page into this folder");
}

}  // namespace

KO_ENTRY(Command, man_command) = {
    .name = "man",
    .order = 10,
    .summary = "print a manual page",
    .example = "ko man validate | man -l -",
    .declare = declared<Options, declare, print_manual>,
    .hidden = true,
};

}  // namespace ko::cli
