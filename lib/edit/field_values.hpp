// SPDX-License-Identifier: MIT
/// Values as people write them on a command line, read for the fields they are for.
#pragma once

#include <string>
#include <string_view>

#include "edit/new_value.hpp"
#include "ko/files/file.hpp"
#include "ko/records/type.hpp"
#include "ko/values/result.hpp"

namespace ko::edit {

/// Reads a text of YAML, of which JSON is a part, that is one value. The fault says what is wrong in it.
Result<File> parsed_file(const std::string& text);
Result<NewValue> parsed(const std::string& text);

/// What a text is for a field: YAML where the field has parts and the text begins as they do, else the text;
/// for a list, one of that.
Result<NewValue> value_of_field(const Field& row, const std::string& text);
/// The same for one value of a list, or a field that has one only.
Result<NewValue> value_of_entry(const Field& row, const std::string& text);

/// A value with the fields of its type in the order of its rows, those it does not know last.
NewValue in_row_order(NewValue value, const Type& type);

/// That a type has no such field, with the nearest; `of` is what has the type.
Fault unknown_field(std::string_view of, const Type& type, std::string_view key);

}  // namespace ko::edit
