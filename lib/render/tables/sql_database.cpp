// SPDX-License-Identifier: MIT
/// Several tables as one database. A foreign key is declared where it holds: a reference that leads nowhere
/// in the records must not keep the rest out of the database.
#include <algorithm>
#include <map>
#include <set>

#include "ko/answers/render.hpp"
#include "render/tables/cell_text.hpp"
#include "render/tables/sql_table.hpp"

namespace ko {
namespace {

/// A table that was written: its key, and the values that it has.
struct WrittenRow {
  std::string_view key;
  std::set<std::string> values;
};

std::set<std::string> values_of(const Table& table, std::size_t column) {
  std::set<std::string> values;
  for (const std::vector<Cell>& row : table.rows)
    if (!row[column].is_missing()) values.insert(cell_for_machines(row[column]));
  return values;
}

std::vector<sql::Reference> references_of(const Table& table,
                                          const std::map<std::string_view, WrittenRow>& written) {
  std::vector<sql::Reference> references;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const auto target = written.find(column.target);
    if (target == written.end() || (column.key && column.target == table.name)) continue;
    const std::set<std::string> used = values_of(table, i);
    if (std::ranges::includes(target->second.values, used))
      references.push_back({i, target->first, target->second.key});
  }
  return references;
}

}  // namespace

std::string render_database(std::span<const Table> tables) {
  std::map<std::string_view, WrittenRow> written;
  std::string schemas;
  std::string rows;
  for (const Table& table : tables) {
    const std::vector<std::size_t> key = sql::key_columns(table);
    if (key.size() == 1)
      written[table.name] = {table.columns[key.front()].name, values_of(table, key.front())};
    schemas += sql::schema(table, references_of(table, written));
    rows += sql::rows(table);
  }
  return sql::transaction(schemas + rows);
}

}  // namespace ko
