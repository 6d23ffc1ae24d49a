// SPDX-License-Identifier: MIT
/// `ko rename ID NEW`
#include <string>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/renaming.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string id;
  std::string new_id;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_records(context, options.editing,
                        std::vector<Step>{{.make = [&options](const Register& records) {
                          return rename_record(records, options.id, options.new_id);
                        }}});
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.id, "The record").required();
  takes.positional("NEW", options.new_id, "The id it gets; the old one goes to its `former_ids`").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, rename_command) = {
    .name = "rename",
    .order = 23,
    .summary = "give a record another id, in every reference to it",
    .example = "ko rename hanne-krokrud hanne-krokrud-lie",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
