// SPDX-License-Identifier: MIT
/// Records that are begun.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ko/editing/field_changes.hpp"
#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

struct NewRecord {
  Kind kind = Kind::person;
  std::string name = {};  ///< its name or title
  std::string id = {};    ///< empty: made of the name
  /// Fields and their values, as `FieldChange::value` has them.
  std::vector<std::pair<std::string, std::string>> fields = {};
};

/// A file with the record, in the folder where most of its kind have theirs, else in `root`. The fault says
/// that an id is taken, or cannot be made, or which field there is not.
Result<SetEdit> begin_record(const Register& records, const NewRecord& record, const std::string& root);

/// An entry of a list.
struct NewEntry {
  std::string list = {};  ///< the address of the list
  /// Fields and their values: texts, or YAML in brackets or braces.
  std::vector<std::pair<std::string, std::string>> fields = {};
};

/// The change that adds the entry. The fault says what is wrong in the YAML of a value.
Result<FieldChange> begin_entry(const NewEntry& entry);

struct NewMeeting {
  std::string body;
  Moment start;         ///< with its time, where that is known
  std::string id = {};  ///< empty: of the body and the day
};

/// A meeting that is planned: the next number among the body's, time and place where the body's schedule has
/// them, its members on the day as those present, its deputies as comments, and an agenda of what is left
/// over: the minutes of the last meeting where they are not approved, items that were put off and have not
/// been taken up since, and what is still to be done.
Result<SetEdit> begin_meeting(const Register& records, const NewMeeting& meeting, const std::string& root);

}  // namespace ko
