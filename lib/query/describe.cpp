// SPDX-License-Identifier: MIT
/// The tables and their columns, as tables.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "ko/query.hpp"
#include "query/fault.hpp"
#include "query/path.hpp"
#include "query/relation.hpp"
#include "query/staffing/columns.hpp"

namespace ko {
namespace query {
namespace {

std::string values_in_words(const Field& field) {
  if (field.shape.value == Value::choice)
    return fmt::format("{}{}", fmt::join(field.shape.choices, ", "), field.shape.open ? " and others" : "");
  if (field.shape.value != Value::reference) return {};
  std::vector<std::string_view> kinds;
  for (std::size_t i = 0; i < kind_count; ++i)
    if (field.shape.targets.has(static_cast<Kind>(i))) kinds.push_back(name(static_cast<Kind>(i)));
  return kinds.size() == kind_count ? "an id" : fmt::format("id of: {}", fmt::join(kinds, ", "));
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
  if (!relation) {
    std::vector<std::string_view> names;
    for (const query::Relation* each : query::relations()) names.push_back(each->name);
    return query::unknown_name("table", name, "", names);
  }
  Table table{std::string(name),
              {{.name = "column", .key = true}, {.name = "meaning"}, {.name = "unit"}, {.name = "values"}},
              {}};
  for (const std::string_view column : query::column_names(*relation)) {
    const auto path = query::Path::resolve(*relation, column);
    table.rows.push_back({query::text(column), query::text(path->field().meaning),
                          query::text(path->column().unit),
                          query::text(query::values_in_words(path->field()))});
  }
  if (relation->name == "staffing")
    for (const auto& column : query::staffing::figure_columns())
      table.rows.push_back(
          {query::text(column.name), query::text(column.meaning), query::text(column.unit), Cell()});
  return table;
}

}  // namespace ko
