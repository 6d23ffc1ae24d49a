// SPDX-License-Identifier: MIT
/// Several tables as one database. A foreign key is declared where it holds: a reference that leads nowhere
/// in the records must not keep the rest out of the database. So rows are gone through before they are
/// written, but for the columns that keys and references are made of.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "ko/answers/render.hpp"
#include "render/tables/sql_table.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

/// A table that others may refer to: its key, and the values that it has.
struct KeyedTable {
  std::string_view key;
  TextSet values;
};
using KeyedTables = std::map<std::string_view, KeyedTable>;

/// The names of the tables that some column refers to.
std::set<std::string_view> names_of_targets(std::span<const RowSource> tables) {
  std::set<std::string_view> names;
  for (const RowSource& table : tables)
    for (const Column& column : table.head.columns) names.insert(column.target);
  return names;
}

/// The columns whose values are all in the tables that they refer to.
std::vector<sql::Reference> references_of(const RowSource& table, const KeyedTables& targets) {
  std::vector<sql::Reference> references;
  std::vector<std::size_t> columns;
  std::vector<const TextSet*> known;
  for (std::size_t i = 0; i < table.head.columns.size(); ++i) {
    const Column& column = table.head.columns[i];
    const auto target = targets.find(column.target);
    if (target == targets.end() || (column.key && column.target == table.head.name)) continue;
    references.push_back({i, target->first, target->second.key});
    columns.push_back(i);
    known.push_back(&target->second.values);
  }
  if (references.empty()) return references;
  std::vector<bool> holds(references.size(), true);
  table.each(columns, [&](const std::vector<Cell>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      holds[i] = holds[i] && (cells[i].is_missing() || known[i]->contains(cell_for_machines(cells[i])));
  });
  std::erase_if(references, [&, at = std::size_t{0}](const sql::Reference&) mutable { return !holds[at++]; });
  return references;
}

/// The keys of a table, which becomes one of the targets where others may refer to it.
sql::Keys keys_of(const RowSource& table, const std::set<std::string_view>& names, KeyedTables& targets) {
  sql::Keys keys{sql::named_key(table.head), {}};
  if (std::optional<TextSet> values = sql::key_values(table, keys.key); !values) {
    keys.key.clear();
  } else if (keys.key.size() == 1 && names.contains(table.head.name)) {
    targets[table.head.name] = {table.head.columns[keys.key.front()].name, *std::move(values)};
  }
  keys.references = references_of(table, targets);
  return keys;
}

}  // namespace

void write_database(std::span<const RowSource> tables, const Write& write) {
  const std::set<std::string_view> names = names_of_targets(tables);
  write("BEGIN;\n");
  {
    KeyedTables targets;
    for (const RowSource& table : tables) write(sql::schema(table.head, keys_of(table, names, targets)));
  }
  for (const RowSource& table : tables) sql::write_rows(table, write);
  write("COMMIT;\n");
}

}  // namespace ko
