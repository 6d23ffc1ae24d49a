// SPDX-License-Identifier: MIT
/// A table as SQL that sqlite3 and psql both take: CREATE TABLE, an index for every column of references,
/// INSERTs, in one transaction. What a record states inexactly keeps its bounds: a quantity `fte` becomes
/// `fte` (null unless exact), `fte_min` and `fte_max`; a date `due` becomes `due` (as written), `due_first`
/// and `due_last`.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/text_set.hpp"
#include "ko/answers/render.hpp"
#include "ko/answers/table.hpp"

namespace ko::sql {

/// A column of references to another table's key.
struct Reference {
  std::size_t column = 0;
  std::string_view table;
  std::string_view key;
};

/// The columns of a table that are made something of.
struct Keys {
  std::vector<std::size_t> key = {};  ///< the places of those that together name a row; none: nothing does
  std::vector<Reference> references = {};
};

/// The places of the columns that are said to name a row together.
std::vector<std::size_t> named_key(const Table& head);

/// The values that all rows have in these columns, of each as one text; nothing where two rows have the same,
/// one lacks some, or there are no columns.
std::optional<TextSet> key_values(const RowSource& table, std::span<const std::size_t> key);

/// CREATE statements of a table and its indexes. PostgreSQL wants those of all tables before the first row:
/// a foreign key that is still to be checked keeps it from changing a table.
std::string schema(const Table& head, const Keys& keys);

/// Writes the table's rows as INSERT statements.
void write_rows(const RowSource& table, const Write& write);

}  // namespace ko::sql
