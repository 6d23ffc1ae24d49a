// SPDX-License-Identifier: MIT
/// `ko remove ADDRESS`
#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/field_command.hpp"

namespace ko::cli {
namespace {

void declare(Arguments& takes, FieldOptions& options) {
  declare_field_command(takes, options, false);
}

Exit act(Context& context, const FieldOptions& options) {
  return change_fields(context, options, FieldChange::Kind::remove);
}

}  // namespace

KO_ENTRY(Command, remove_command) = {
    .name = "remove",
    .order = 22,
    .summary = "take out a field, an entry or a record",
    .example = R"(ko remove kompetanseforum-2014-02-21#place)",
    .declare = declared<FieldOptions, declare, act>,
    .details = about_editing,
};

}  // namespace ko::cli
