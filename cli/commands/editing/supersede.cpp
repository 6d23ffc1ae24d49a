// SPDX-License-Identifier: MIT
/// `ko supersede DECISION --by DECISION`
#include <string>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/office_changes.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string decision;
  std::string by;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_fields(context, options.editing, [&](const Register& records) {
    return supersede_decision(records, options.decision, options.by);
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.decision, "The decision that no longer holds").required();
  takes.option("--by", options.by, "ID", "The decision that replaces it").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, supersede_command) = {
    .name = "supersede",
    .order = 30,
    .summary = "say that a decision replaces another",
    .example = "ko supersede mandat-2013 --by mandat-2014",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
