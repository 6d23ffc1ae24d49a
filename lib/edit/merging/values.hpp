// SPDX-License-Identifier: MIT
/// Values as they are compared when texts are merged: the same however they are written.
#pragma once

#include <string>
#include <string_view>

#include "edit/new_value.hpp"
#include "ko/files/file.hpp"
#include "ko/records/type.hpp"

namespace ko::edit {

/// What the rows say of a value. Of what they do not know, nothing.
struct Described {
  const Type* type = nullptr;  ///< of the mapping, or of the mappings in the list
  Value value = Value::localized;
  bool may_be_single = false;  ///< one value stands for a list of one
  bool is_set = false;         ///< a list whose order says nothing
};

/// What is said of a field of a mapping, and of an entry of a list.
Described field_of(const Described& mapping, std::string_view key);
Described entry_of(const Described& list);

/// The value in its long form: a text that stands for a mapping, or a value for a list of one, written out.
NewValue long_form(const Described& described, Cursor at);
/// The way back: what can be written in short is.
NewValue short_form(const Described& described, NewValue value);

/// A text that two values have in common when they are the same. The order of fields says nothing.
std::string fingerprint(const NewValue& value);
std::string fingerprint(const Described& described, Cursor at);

}  // namespace ko::edit
