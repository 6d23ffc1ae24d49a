// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "render/formats.hpp"
#include "render/tables/cell_text.hpp"
#include "render/tables/sql_table.hpp"

namespace ko::sql {
namespace {

constexpr std::size_t rows_a_statement = 200;

std::string quoted(std::string_view text, char quote) {
  std::string out(1, quote);
  for (const char c : text) {
    if (c == quote) out += quote;
    if (c == '\0')
      out += "\xEF\xBF\xBD";  // neither program's text can hold it
    else
      out += c;
  }
  return out + quote;
}

std::string identifier(std::string_view name) {
  return quoted(name, '"');
}
std::string literal(std::string_view text) {
  return quoted(text, '\'');
}

/// How a type of column is kept: the SQL type of its own column, and what the two of its bounds are called.
struct Kept {
  std::string_view type;
  std::string_view first_bound = {};
  std::string_view last_bound = {};
  std::string_view bound_type = {};
};

Kept kept(ColumnType type) {
  switch (type) {
    case ColumnType::integer: return {"BIGINT"};
    case ColumnType::flag: return {"BOOLEAN"};
    case ColumnType::percent: return {"NUMERIC"};
    case ColumnType::quantity: return {"NUMERIC", "_min", "_max", "NUMERIC"};
    case ColumnType::date:
    case ColumnType::moment: return {"TEXT", "_first", "_last", "DATE"};
    case ColumnType::text:
    case ColumnType::clock:
    case ColumnType::list:
    case ColumnType::reference: break;
  }
  return {"TEXT"};
}

/// Digits for a number, TRUE or FALSE for a flag, a JSON array for a list, else a string.
std::string own_value(const Cell& cell) {
  if (cell.is_missing()) return "NULL";
  if (const auto* flag = std::get_if<bool>(&cell.value)) return *flag ? "TRUE" : "FALSE";
  if (const auto* quantity = std::get_if<Quantity>(&cell.value))
    return quantity->is_exact() ? quantity->least->str() : "NULL";
  if (std::holds_alternative<std::vector<std::string>>(cell.value)) return literal(cell_as_json(cell));
  if (std::holds_alternative<std::int64_t>(cell.value) || std::holds_alternative<Percent>(cell.value))
    return cell_for_machines(cell);
  return literal(cell_for_machines(cell));
}

std::vector<std::string> bounds(const Cell& cell) {
  const auto number = [](const std::optional<Rational>& value) { return value ? value->str() : "NULL"; };
  const auto days = [](const Date& date) {
    return std::vector<std::string>{literal(to_string(date.first())), literal(to_string(date.last()))};
  };
  if (const auto* quantity = std::get_if<Quantity>(&cell.value))
    return {number(quantity->least), number(quantity->most)};
  if (const auto* date = std::get_if<Date>(&cell.value)) return days(*date);
  if (const auto* moment = std::get_if<Moment>(&cell.value)) return days(moment->date());
  return {"NULL", "NULL"};
}

/// True when no two rows have the same values in the key columns and none of those is missing.
bool keys_hold(const Table& table, const std::vector<std::size_t>& key) {
  std::set<std::vector<std::string>> seen;
  for (const auto& row : table.rows) {
    std::vector<std::string> values;
    for (const std::size_t column : key) {
      if (row[column].is_missing()) return false;
      values.push_back(cell_for_machines(row[column]));
    }
    if (!seen.insert(std::move(values)).second) return false;
  }
  return true;
}

std::string foreign_key(const Table& table, const Reference& reference) {
  return fmt::format("FOREIGN KEY ({}) REFERENCES {} ({}) DEFERRABLE INITIALLY DEFERRED",
                     identifier(table.columns[reference.column].name), identifier(reference.table),
                     identifier(reference.key));
}

std::string create_table(const Table& table, std::span<const Reference> references) {
  std::vector<std::string> lines;
  for (const Column& column : table.columns) {
    const Kept how = kept(column.type);
    lines.push_back(fmt::format("{} {}", identifier(column.name), how.type));
    for (const std::string_view bound : {how.first_bound, how.last_bound})
      if (!bound.empty())
        lines.push_back(fmt::format("{} {}", identifier(column.name + std::string(bound)), how.bound_type));
  }
  std::vector<std::string> key;
  for (const std::size_t column : key_columns(table)) key.push_back(identifier(table.columns[column].name));
  if (!key.empty()) lines.push_back(fmt::format("PRIMARY KEY ({})", fmt::join(key, ", ")));
  for (const Reference& reference : references) lines.push_back(foreign_key(table, reference));
  return fmt::format("CREATE TABLE {} (\n  {}\n);\n", identifier(table.name), fmt::join(lines, ",\n  "));
}

std::string row_values(const Table& table, const std::vector<Cell>& row) {
  std::vector<std::string> values;
  for (std::size_t i = 0; i < row.size(); ++i) {
    values.push_back(own_value(row[i]));
    if (kept(table.columns[i].type).bound_type.empty()) continue;
    for (std::string& bound : bounds(row[i])) values.push_back(std::move(bound));
  }
  return fmt::format("({})", fmt::join(values, ", "));
}

/// A single key column has the index of its key.
std::string indexes(const Table& table) {
  const bool single_key = std::ranges::count(table.columns, true, &Column::key) == 1;
  std::string out;
  for (const Column& column : table.columns)
    if (column.type == ColumnType::reference && !(column.key && single_key))
      out += fmt::format("CREATE INDEX {} ON {} ({});\n", identifier(table.name + "_" + column.name),
                         identifier(table.name), identifier(column.name));
  return out;
}

}  // namespace

std::vector<std::size_t> key_columns(const Table& table) {
  std::vector<std::size_t> key;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].key) key.push_back(i);
  return keys_hold(table, key) ? key : std::vector<std::size_t>();
}

std::string schema(const Table& table, std::span<const Reference> references) {
  return create_table(table, references) + indexes(table);
}

std::string rows(const Table& table) {
  std::string out;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    out +=
        i % rows_a_statement == 0 ? fmt::format("INSERT INTO {} VALUES\n  ", identifier(table.name)) : "  ";
    out += row_values(table, table.rows[i]);
    const bool ends = (i + 1) % rows_a_statement == 0 || i + 1 == table.rows.size();
    out += ends ? ";\n" : ",\n";
  }
  return out;
}

std::string transaction(std::string_view statements) {
  return fmt::format("BEGIN;\n{}COMMIT;\n", statements);
}

}  // namespace ko::sql

namespace ko {

namespace {

std::string render_sql(const Table& table, const RenderOptions&) {
  return sql::transaction(sql::schema(table, {}) + sql::rows(table));
}

}  // namespace

KO_ENTRY(Format, sql_format) = {
    .name = "sql",
    .endings = ".sql",
    .summary = "a schema and INSERTs for sqlite3 and psql",
    .order = 9,
    .table = render_sql,
};

}  // namespace ko
