// SPDX-License-Identifier: MIT
/// A scenario that has come true: what it assumes, made so in the records from a day on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/editing/field_changes.hpp"
#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

struct ScenarioChanges {
  std::vector<FieldChange> changes = {};  ///< one after the other
  std::vector<const Record*> added = {};  ///< of the scenario's records, those that the set has not
};

/// The changes by which the records become what a scenario says they are from the first day on that it holds:
/// - A field that it states of a record gets that value.
/// - In lists of what has days, such as memberships and posts, an entry that the scenario does not have any
///   more ends on the day before, and one that it has besides begins on that day where it states no day of
///   its own. What has ended stays; what was to begin then or later goes. Entries are the same when they
///   have the same `id`, or say the same but for days, sources and notes that the scenario does not state.
/// - Of a person that it removes the memberships end so, an organisation is dissolved with its memberships
///   and posts; another record goes.
/// What has been made so is not changed again. The fault names an id to remove that the set does not have, or
/// two records of one id and different kinds.
Result<ScenarioChanges> scenario_changes(const Register& records, const Reading& scenario, Day from);

/// Adds a record of another set, with the comments around it, where new ones of its kind are written; `root`
/// is the folder of the set. The fault says that its id is taken.
Result<SetEdit> add_record(const Register& records, const Record& record, const std::string& root);

/// Notes in the `ko.yaml` of the set that the scenario at a path, seen from the set's folder, holds from a
/// day on. The fault says that it was noted already, or that the set has no `ko.yaml`.
Result<SetEdit> noted_as_applied(const Register& records, std::string_view path, Day from);

}  // namespace ko
