// SPDX-License-Identifier: MIT
/// JSON Schemas (draft 2020-12) of the record types, for editors and other programs.
///
/// They follow from the descriptions, and say what one field or one entry may hold. What joins fields and
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

}  // namespace ko
