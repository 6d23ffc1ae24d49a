// SPDX-License-Identifier: MIT
/// `ko move ID FILE`
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
  std::string id;
  std::string file;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_records(context, options.editing, [&](const SetRead& set) {
    return std::vector<Step>{
        {.make = [&, file = name_in_set(context, options.file, set.root)](const Register& records) {
          return move_record(records, options.id, file);
        }}};
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.id, "The record").required();
  takes.positional("FILE", options.file, "Where it goes: to the end of it, or into a new file").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, move_command) = {
    .name = "move",
    .order = 31,
    .summary = "move a record to another file",
    .example = "ko move hanne-krokrud personer/kongsberg.yaml",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
