// SPDX-License-Identifier: MIT
/// `ko split FILE`
#include <string>
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
  std::string file;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_records(context, options.editing, [&](const SetRead& set) {
    return std::vector<Step>{{.make = [file = name_in_set(context, options.file, set.root)](
                                          const Register& records) { return split_file(records, file); }}};
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("FILE", options.file, "The file; those that it is split into lie beside it").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, split_command) = {
    .name = "split",
    .order = 32,
    .summary = "give each record of a file a file of its own",
    .example = "ko split personer.yaml",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
