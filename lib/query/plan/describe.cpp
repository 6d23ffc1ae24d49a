// SPDX-License-Identifier: MIT
/// The tables and their columns, as tables.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "ko/answers/query.hpp"
#include "model/types/value_kinds.hpp"
#include "query/plan/plan.hpp"

namespace ko {
namespace query {
namespace {

std::string ids_in_words(const Shape& shape) {
  std::vector<std::string_view> kinds;
  for (const Kind kind : shape.targets.members()) kinds.push_back(name(kind));
  if (kinds.size() == kind_count) return "an id";
  return fmt::format("{} of: {}", shape.items ? "id or address" : "id", fmt::join(kinds, ", "));
}

/// What an entry consists of, each a column by its path: `asked.organisation`.
std::string parts_in_words(const Type& entry) {
  std::vector<std::string> parts;
  for (const Field& field : entry.fields)
    if (std::ranges::find(common_fields, field.name, &Field::name) == common_fields.end())
      parts.push_back(fmt::format(".{}", field.name));
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// What a column that leads to the rows of a table consists of.
std::string table_in_words(const Path& path) {
  return fmt::format("{}.COLUMN: those of `{}`", path.written(), path.table()->name);
}

/// What may stand in a column, or be asked of it. Nothing for a text.
std::string values_in_words(const Field& field) {
  const Shape& shape = field.shape;
  switch (shape.value) {
    case Value::choice:
      return fmt::format("{}{}", fmt::join(shape.choices, ", "), shape.open ? " and others" : "");
    case Value::reference: return ids_in_words(shape);
    case Value::text_or_reference: return fmt::format("text, or {}", ids_in_words(shape));
    case Value::entry: return parts_in_words(*shape.entry);
    default: return std::string(kind_of(shape.value).asked);
  }
}

Cell text(std::string_view written) {
  return written.empty() ? Cell() : Cell(std::string(written));
}

}  // namespace
}  // namespace query

Table query_tables() {
  Table table{"tables", {{.name = "table", .key = true}, {.name = "a row is"}}, {}};
  for (const query::Relation* relation : query::relations())
    table.rows.push_back({Cell(std::string(relation->name)), Cell(std::string(relation->row))});
  return table;
}

Result<Table> query_columns(std::string_view name) {
  const query::Relation* relation = query::find_relation(name);
  if (!relation) return query::unknown_table(name);
  Table table{std::string(name),
              {{.name = "column", .key = true}, {.name = "meaning"}, {.name = "unit"}, {.name = "values"}},
              {}};
  for (const std::string_view column : query::column_names(*relation)) {
    const auto path = query::Path::resolve(*relation, column);
    table.rows.push_back(
        {query::text(column), query::text(path->field().meaning), query::text(path->column().unit),
         query::text(path->table() ? query::table_in_words(*path) : query::values_in_words(path->field()))});
  }
  if (relation->figures)
    for (const Column& column : relation->figures->columns())
      table.rows.push_back({query::text(column.name), query::text(column.meaning), query::text(column.unit),
                            query::text("number, or bounds")});
  return table;
}

std::string day_of_table(std::string_view name) {
  const query::Relation* relation = query::find_relation(name);
  if (!relation) return {};
  std::vector<std::string_view> columns;
  for (const query::Attribute& attribute : relation->attributes)
    if (attribute.of_day) columns.push_back(attribute.field.name);
  const std::string_view rows = relation->time ? "; at:DATE asks for the rows of a day" : "";
  if (relation->figures)
    return fmt::format("--as-of DATE is the day the figures are of, unless --from and --to say");
  if (columns.empty()) return fmt::format("--as-of decides nothing here{}", rows);
  return fmt::format("--as-of DATE decides {}{}", fmt::join(columns, ", "), rows);
}

}  // namespace ko
