// SPDX-License-Identifier: MIT
/// A record as JSON, for programs that ask for one.
#pragma once

#include <string>

#include "ko/forward.hpp"

namespace ko {

/// The mapping at `at` as one JSON object, fields in the order they are written, ending in a line feed.
///
/// It is the record's one long form: a field that takes several values is an array, a bare text in place of
/// an entry is an object with the field it stands for, whole numbers, percentages and flags are JSON's own, a
/// blank value is null and everything else a string as written. What the description does not know, or cannot
/// be read as its field says, keeps its text.
std::string record_json(const Type& type, Cursor at);

}  // namespace ko
