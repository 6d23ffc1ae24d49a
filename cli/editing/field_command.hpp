// SPDX-License-Identifier: MIT
/// `ko set`, `ko add` and `ko remove`: single fields and entries, by their addresses.
#pragma once

#include <string>
#include <vector>

#include "context.hpp"
#include "editing/editing.hpp"
#include "failure.hpp"
#include "ko/editing/field_changes.hpp"

namespace ko::cli {

struct FieldOptions {
  std::string address;
  std::string value;
  std::string lines;  ///< a file of JSON Lines; `-`: standard input
  EditingOptions editing;
};

/// Declares what the three have in common. `has_value` where a value follows the address.
void declare_field_command(Arguments& takes, FieldOptions& options, bool has_value);

/// Makes the change that the command line names, or those of the JSON Lines, which are of this kind where
/// their `op` does not say another.
Exit change_fields(Context& context, const FieldOptions& options, FieldChange::Kind kind);

}  // namespace ko::cli
