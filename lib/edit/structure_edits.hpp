// SPDX-License-Identifier: MIT
/// Changes of what is written at a place of a record: a value replaced, a field or an entry put in or taken
/// out. Every byte that is not part of it stays: comments, order, quoting and line endings of the rest.
#pragma once

#include <string_view>
#include <vector>

#include "edit/new_value.hpp"
#include "ko/files/edit.hpp"
#include "ko/files/file.hpp"
#include "ko/records/type.hpp"

namespace ko::edit {

/// The mapping or list that a node stands in; false for the root of a document.
Cursor parent_of(Cursor at);

/// Puts a value in the place of what stands there. A comment within that goes with it.
Edit replaced(Cursor at, const NewValue& value);

/// Adds a field that the mapping does not have: where the rows of its type have it, after the fields that
/// come before it; at the end where `type` is null or has no such row.
Edit with_field(Cursor mapping, const Type* type, std::string_view key, const NewValue& value);

/// Adds a field that another mapping has, as it is written there, with the comments within it and behind it
/// where both are in blocks that begin in one column.
Edit with_field_like(Cursor mapping, const Type* type, Cursor field);

/// Adds an entry at the end of a list, in braces where the entry before is.
Edit with_entry(Cursor list, const NewValue& value);

/// Takes out a field with its key, or an entry with its dash, with the comments within it and behind it. A
/// comment on a line before it stays. A list or a mapping in which nothing is left goes, too, up to the
/// record. False is no node to take out: `at` is a record's root, or the only field it has.
struct Removal {
  bool is_possible = false;
  Edit edit = {};
};
Removal without(Cursor at);

/// The edits with those made one that put something in at one place, or where another begins or ends; what
/// was put in first stands first.
std::vector<Edit> joined(std::vector<Edit> edits);

}  // namespace ko::edit
