// SPDX-License-Identifier: MIT
/// `ko replace PERSON --in ORGANISATION --with PERSON --from DATE`
#include <string>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/office_changes.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string person;
  std::string in;
  std::string with;
  std::string from;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  const Day from = day_given("--from", options.from);
  return change_fields(context, options.editing, [&](const Register& records) {
    return replace_member(records, {options.person, options.in, options.with, from});
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.person, "Who leaves").required();
  takes.option("--in", options.in, "ID", "The organisation").required();
  takes.option("--with", options.with, "ID", "Who comes").required();
  takes
      .option("--from", options.from, "DATE",
              "The first day of who comes; who leaves has the day before as the last")
      .required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, replace_command) = {
    .name = "replace",
    .order = 26,
    .summary = "let a person take the place of another in an organisation",
    .example = "ko replace else-berit-grette --in kompetanseforum --with lars-petersen --from 2014-03-26",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
