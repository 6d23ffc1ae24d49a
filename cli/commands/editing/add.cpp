// SPDX-License-Identifier: MIT
/// `ko add ADDRESS VALUE`
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
  return change_fields(context, options, FieldChange::Kind::add);
}

}  // namespace

KO_ENTRY(Command, add_command) = {
    .name = "add",
    .order = 21,
    .summary = "add an entry to a list",
    .example = R"(ko add kompetanseforum#members '{person: hanne-krokrud, role: member}')",
    .declare = declared<FieldOptions, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
