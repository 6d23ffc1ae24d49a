// SPDX-License-Identifier: MIT
/// `ko merge ID INTO`
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
  std::string into;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_records(context, options.editing,
                        std::vector<Step>{{.make = [&options](const Register& records) {
                          return merge_records(records, options.id, options.into);
                        }}});
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.id, "The record that goes").required();
  takes.positional("INTO", options.into, "The record that stays, and gets what it lacks").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, merge_command) = {
    .name = "merge",
    .order = 24,
    .summary = "make one record of two, with the references to both",
    .example = "ko merge hanne-krokrud hanne-krogsrud",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
