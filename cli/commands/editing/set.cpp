// SPDX-License-Identifier: MIT
/// `ko set ADDRESS VALUE`
#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/field_command.hpp"

namespace ko::cli {
namespace {

void declare(Arguments& takes, FieldOptions& options) {
  declare_field_command(takes, options, true);
}

Exit act(Context& context, const FieldOptions& options) {
  return change_fields(context, options, FieldChange::Kind::set);
}

}  // namespace

KO_ENTRY(Command, set_command) = {
    .name = "set",
    .order = 20,
    .summary = "give a field a value",
    .example = R"(ko set kompetanseforum-2014-02-21#place "Kongsberg")",
    .declare = declared<FieldOptions, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
