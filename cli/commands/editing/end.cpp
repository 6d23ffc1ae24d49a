// SPDX-License-Identifier: MIT
/// `ko end MEMBERSHIP --on DATE`
#include <string>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/office_changes.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string membership;
  std::string on;
  std::string because;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  const Day on = day_given("--on", options.on);
  return change_fields(context, options.editing, [&](const Register& records) {
    return end_membership(records, options.membership, on, options.because);
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ADDRESS", options.membership, "The membership, as `ko query memberships` prints it")
      .required();
  takes.option("--on", options.on, "DATE", "Its last day, itself included").required();
  takes.option("--because", options.because, "TEXT", "Why it ended");
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, end_command) = {
    .name = "end",
    .order = 25,
    .summary = "end a membership",
    .example = "ko end kompetanseforum#members/4 --on 2014-12-31 --because \"Ny stilling\"",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
