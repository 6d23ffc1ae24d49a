// SPDX-License-Identifier: MIT
/// Where new records are written.
#pragma once

#include <functional>
#include <string>

#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"

namespace ko::edit {

/// A record that is to be written.
struct RecordText {
  Kind kind = Kind::person;
  std::string id = {};
  SharedText text = {};   ///< ending in a line break
  std::string root = {};  ///< the folder of the set
};

/// Writes a new record where people look for it: at the end of the file that has most records of its kind,
/// where one has; else in a file of its own, called as others are, in the folder where most records of its
/// kind that are `alike` have theirs, else most of its kind, else in the set's folder.
SetEdit written_as_new(const Register& records, const RecordText& record,
                       const std::function<bool(const Record&)>& alike);

}  // namespace ko::edit
