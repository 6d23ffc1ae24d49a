// SPDX-License-Identifier: MIT
/// How commands change records: a change is made of the set as it was read, looked at as it would be, and
/// written, all its files or none.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments/arguments.hpp"
#include "context.hpp"
#include "editing/drafting.hpp"
#include "failure.hpp"
#include "ko/editing/field_changes.hpp"
#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko::cli {

/// The options of every command that changes records.
struct EditingOptions {
  bool diff = false;
  bool force = false;
  bool shows_changes = true;  ///< with `diff`; false: they are told otherwise
};
void declare_editing(Arguments& takes, EditingOptions& options);

/// What help says of all of them.
extern const std::string_view about_editing;

/// Makes the steps one after the other of the set around the working folder, and writes what came of all of
/// them; with `--diff`, only shows it. One command at a time writes in a set, and a change that was
/// interrupted is finished or taken back first. Nothing is written when a step cannot be made (status 2),
/// when the set would have errors that it had not (status 1), unless `--force` is given, and when a second
/// reader of YAML sees something else in what would be written (status 4).
Exit change_records(Context& context, const EditingOptions& options, const std::vector<Step>& steps);

/// The set that is to be changed.
struct SetRead {
  const Register& records;
  const std::string& root;  ///< its folder
};
/// The same for steps that depend on the set.
Exit change_records(Context& context, const EditingOptions& options,
                    const std::function<std::vector<Step>(const SetRead&)>& steps_for);

/// A change of a field as a step.
Step step_of(FieldChange change, std::string name = {});

/// The same for the changes of fields that `make` asks for.
Exit change_fields(Context& context, const EditingOptions& options,
                   const std::function<Result<std::vector<FieldChange>>(const Register&)>& make);

/// A day of the command line. Throws `Failure` (status 2) where it is none.
Day day_given(std::string_view option, const std::string& written);

}  // namespace ko::cli
