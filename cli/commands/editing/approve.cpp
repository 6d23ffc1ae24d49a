// SPDX-License-Identifier: MIT
/// `ko approve MEETING --in MEETING`
#include <string>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/office_changes.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string meeting;
  std::string in;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  return change_fields(context, options.editing, [&](const Register& records) {
    return approve_minutes(records, options.meeting, options.in);
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.meeting, "The meeting whose minutes are approved").required();
  takes.option("--in", options.in, "ADDRESS", "The meeting that approved them, or the item of it").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, approve_command) = {
    .name = "approve",
    .order = 27,
    .summary = "say that a later meeting approved the minutes of a meeting",
    .example = "ko approve kompetanseforum-2014-02-21 --in kompetanseforum-2014-03-26",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
