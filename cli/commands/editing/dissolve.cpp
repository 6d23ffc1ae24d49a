// SPDX-License-Identifier: MIT
/// `ko dissolve ORGANISATION --into ORGANISATION --on DATE`
#include <fmt/format.h>

#include <string>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/office_changes.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string organisation;
  std::string into;
  std::string on;
  EditingOptions editing;
};

Exit act(Context& context, const Options& options) {
  const Day on = day_given("--on", options.on);
  return change_fields(context, options.editing, [&](const Register& records) {
    auto changes = dissolve_organisation(records, options.organisation, options.into, on);
    if (changes)
      for (const FieldChange& change : *changes)
        context.note(fmt::format("{}: {}", change.address, change.value));
    return changes;
  });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ID", options.organisation, "The organisation that ends").required();
  takes.option("--into", options.into, "ID", "The organisation that goes on").required();
  takes.option("--on", options.on, "DATE", "The last day of the one that ends").required();
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, dissolve_command) = {
    .name = "dissolve",
    .order = 28,
    .summary = "let an organisation end in another, with its members, posts, duties and open actions",
    .example = "ko dissolve ko-nord-gudbrandsdal --into ko-midt-gudbrandsdal --on 2017-07-31",
    .declare = declared<Options, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
