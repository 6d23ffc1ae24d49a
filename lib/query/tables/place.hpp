// SPDX-License-Identifier: MIT
/// Where rows stand: files, and places in them.
#pragma once

#include "ko/files/file.hpp"
#include "query/tables/row.hpp"

namespace ko::query {

/// Where a place begins, by what the query has counted.
Position position_of(const Scope& scope, const Place& place);
/// What a row was read from: the entry, that around it, or the record.
Cursor place_of(const Row& row);

}  // namespace ko::query
