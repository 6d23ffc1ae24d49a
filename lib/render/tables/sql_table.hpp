// SPDX-License-Identifier: MIT
/// A table as SQL that sqlite3 and psql both take: CREATE TABLE, an index for every column of references,
/// INSERTs, in one transaction. What a record states inexactly keeps its bounds: a quantity `fte` becomes
/// `fte` (null unless exact), `fte_min` and `fte_max`; a date `due` becomes `due` (as written), `due_first`
/// and `due_last`.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/table.hpp"

namespace ko::sql {

/// A column of references to another table's key.
struct Reference {
  std::size_t column = 0;
  std::string_view table;
  std::string_view key;
};

/// The places of the columns that together name a row; none where two rows have the same values there.
std::vector<std::size_t> key_columns(const Table& table);

/// CREATE statements of the table and its indexes. PostgreSQL wants those of all tables before the first row:
/// a foreign key that is still to be checked keeps it from changing a table.
std::string schema(const Table& table, std::span<const Reference> references);

/// The table's rows as INSERT statements.
std::string rows(const Table& table);

/// The statements as all or nothing.
std::string transaction(std::string_view statements);

}  // namespace ko::sql
