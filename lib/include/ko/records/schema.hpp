// SPDX-License-Identifier: MIT
/// Records as JSON, and JSON Schemas (draft 2020-12) of their types, for editors and other programs.
///
/// Schemas follow from the descriptions, and say what one field or one entry may hold. What joins fields and
/// records (references that lead somewhere, an end after its start) is the business of `check`.
#pragma once

#include <span>
#include <string>

#include "ko/forward.hpp"

namespace ko {

/// What there are schemas of: the kinds of record, then `ko.yaml`.
std::span<const Type* const> schema_types();

/// The schema of one type: a kind of record, or `ko.yaml`. Indented by two, ending in a line feed.
std::string json_schema(const Type& type);

/// The schema of a record of any kind: its `kind` chooses among them. What an editor wants for a file of
/// several.
std::string json_schema();

/// The mapping at `at` as one JSON object, fields in the order they are written, ending in a line feed.
///
/// It is the record's one long form: a field that takes several values is an array, a bare text in place of
/// an entry is an object with the field it stands for, whole numbers, percentages and flags are JSON's own, a
/// blank value is null and everything else a string as written. What the description does not know, or cannot
/// be read as its field says, keeps its text.
std::string record_json(const Type& type, Cursor at);

}  // namespace ko
