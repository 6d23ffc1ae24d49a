// SPDX-License-Identifier: MIT
/// `ko join FILE FILE...`
#include <string>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/arranging.hpp"
#include "records/paths_in_set.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::vector<std::string> files;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_records(context, options.editing, [&](const SetRead& set) {
    std::vector<std::string> files;
    for (const std::string& file : options.files) files.push_back(name_in_set(context, file, set.root));
    return std::vector<Step>{
        {.make = [files = std::move(files)](const Register& records) { return join_files(records, files); }}};
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("FILE", options.files, "The file that stays, and those whose records go to its end")
      .required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, join_command) = {
    .name = "join",
    .order = 33,
    .summary = "put the records of several files into one",
    .example = "ko join personer/ada-nes.yaml personer/bo-lie.yaml",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
