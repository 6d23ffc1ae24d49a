// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "render/formats.hpp"
#include "render/tables/sql_table.hpp"
#include "words/cell_text.hpp"

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

/// The values of some cells as one text, which others have only where all values are the same.
std::string text_of_key(const std::vector<Cell>& cells) {
  if (cells.size() == 1) return cell_for_machines(cells.front());
  std::string text;
  for (const Cell& cell : cells) {
    const std::string value = cell_for_machines(cell);
    fmt::format_to(std::back_inserter(text), "{}:{}", value.size(), value);
  }
  return text;
}

std::string foreign_key(const Table& table, const Reference& reference) {
  return fmt::format("FOREIGN KEY ({}) REFERENCES {} ({}) DEFERRABLE INITIALLY DEFERRED",
                     identifier(table.columns[reference.column].name), identifier(reference.table),
                     identifier(reference.key));
}

std::string create_table(const Table& table, const Keys& keys) {
  std::vector<std::string> lines;
  for (const Column& column : table.columns) {
    const Kept how = kept(column.type);
    lines.push_back(fmt::format("{} {}", identifier(column.name), how.type));
    for (const std::string_view bound : {how.first_bound, how.last_bound})
      if (!bound.empty())
        lines.push_back(fmt::format("{} {}", identifier(column.name + std::string(bound)), how.bound_type));
  }
  std::vector<std::string> key;
  for (const std::size_t column : keys.key) key.push_back(identifier(table.columns[column].name));
  if (!key.empty()) lines.push_back(fmt::format("PRIMARY KEY ({})", fmt::join(key, ", ")));
  for (const Reference& reference : keys.references) lines.push_back(foreign_key(table, reference));
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

std::vector<std::size_t> named_key(const Table& head) {
  std::vector<std::size_t> key;
  for (std::size_t i = 0; i < head.columns.size(); ++i)
    if (head.columns[i].key) key.push_back(i);
  return key;
}

std::optional<TextSet> key_values(const RowSource& table, std::span<const std::size_t> key) {
  if (key.empty()) return std::nullopt;
  TextSet values;
  bool holds = true;
  table.each(key, [&](const std::vector<Cell>& cells) {
    holds = holds && std::ranges::none_of(cells, &Cell::is_missing) && values.add(text_of_key(cells));
  });
  return holds ? std::optional(std::move(values)) : std::nullopt;
}

std::string schema(const Table& head, const Keys& keys) {
  return create_table(head, keys) + indexes(head);
}

void write_rows(const RowSource& table, const Write& write) {
  const std::string insert = fmt::format("INSERT INTO {} VALUES\n  ", identifier(table.head.name));
  std::size_t written = 0;
  each_row(table, [&](const std::vector<Cell>& row) {
    if (written % rows_a_statement != 0)
      write(",\n  ");
    else if (written != 0)
      write(";\n");
    if (written % rows_a_statement == 0) write(insert);
    write(row_values(table.head, row));
    ++written;
  });
  if (written != 0) write(";\n");
}

}  // namespace ko::sql

namespace ko {

namespace {

void write_sql(const RowSource& table, const Write& write) {
  sql::Keys keys{sql::named_key(table.head), {}};
  if (!sql::key_values(table, keys.key)) keys.key.clear();
  write("BEGIN;\n");
  write(sql::schema(table.head, keys));
  sql::write_rows(table, write);
  write("COMMIT;\n");
}

}  // namespace

KO_ENTRY(Format, sql_format) = {
    .name = "sql",
    .endings = ".sql",
    .summary = "a schema and INSERTs for sqlite3 and psql",
    .order = 9,
    .table = whole<write_sql>,
    .rows = write_sql,
};

}  // namespace ko
