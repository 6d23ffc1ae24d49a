// SPDX-License-Identifier: MIT
/// `ko man [COMMAND]`: the manual pages, which the build asks for.
#include <CLI/CLI.hpp>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "manual.hpp"
#include "options.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string command;
  std::string folder;
};

void write_page(const Program& program, const Declared* command, const std::string& folder) {
  FileSink file(folder + "/" + manual_page_name(command));
  file.write(manual_page(program, command));
  file.finish();
}

const Declared* find_command(const Program& program, const std::string& name) {
  if (name.empty()) return nullptr;
  std::vector<std::string_view> names;
  for (const Declared& declared : program.commands)
    if (!declared.command->hidden) names.push_back(declared.command->name);
  const Declared* found = program.find(name);
  if (found == nullptr) throw unknown_name("command", name, names);
  return found;
}

Exit print_manual(Context& context, const Options& options) {
  const Program program;
  if (options.folder.empty()) {
    context.print(manual_page(program, find_command(program, options.command)));
    return Exit::done;
  }
  const std::string folder = context.path(options.folder);
  write_page(program, nullptr, folder);
  for (const Declared& declared : program.commands)
    if (!declared.command->hidden) write_page(program, &declared, folder);
  return Exit::done;
}

}  // namespace

Run declare_man(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("COMMAND", options->command, "The command whose page to print; ko(1) unless given")
      ->type_name("COMMAND");
  app.add_option("--into", options->folder, "Write every page into this folder")->type_name("DIR");
  return [options](Context& context) { return print_manual(context, *options); };
}

}  // namespace ko::cli
