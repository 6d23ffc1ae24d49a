// SPDX-License-Identifier: MIT
// Tables for the tests of formats.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/render.hpp"
#include "ko/answers/table.hpp"
#include "unit/render/hostile.hpp"

namespace tables {

/// A row of every type, one of what is not exact, one of what is missing.
inline ko::Table every_type() {
  using ko::ColumnType;
  using Value = ko::Cell::Value;
  ko::Table table;
  table.name = "units";
  table.columns = {{.name = "id", .key = true},
                   {.name = "count", .type = ColumnType::integer},
                   {.name = "open", .type = ColumnType::flag},
                   {.name = "since", .type = ColumnType::date},
                   {.name = "start", .type = ColumnType::moment},
                   {.name = "share", .type = ColumnType::percent},
                   {.name = "fte", .type = ColumnType::quantity, .decimals = 1},
                   {.name = "tags", .type = ColumnType::list},
                   {.name = "parent", .type = ColumnType::reference}};
  table.rows.push_back({Value("ål"), Value(std::int64_t{7}), Value(true),
                        Value(*ko::Date::parse("2014-02-21")), Value(*ko::Moment::parse("2014-02-21T09:00")),
                        Value(*ko::Percent::parse("37,5")), Value(ko::Quantity::exactly({5, 2})),
                        Value(std::vector<std::string>{"a", "b"}), Value("fylke")});
  table.rows.push_back({Value("lom"), Value(std::int64_t{-1}), Value(false),
                        Value(*ko::Date::parse("2014-02~")), Value(*ko::Moment::parse("2014-03-26")),
                        Value(*ko::Percent::parse("250")),
                        Value(ko::Quantity{ko::Rational(1, 5), ko::Rational(1, 2)}),
                        Value(std::vector<std::string>{}), Value("fylke")});
  table.rows.push_back({Value("vik"), {}, {}, {}, {}, {}, Value(ko::Quantity::unknown()), {}, {}});
  return table;
}

/// Every hostile text as a row of one column.
inline ko::Table of_hostile_texts() {
  ko::Table table;
  table.name = "hostile \"table\"";
  table.columns = {{.name = "nr", .type = ko::ColumnType::integer}, {.name = "the | text"}};
  std::int64_t nr = 0;
  for (const std::string& text : hostile::texts)
    table.rows.push_back({ko::Cell::Value(nr++), ko::Cell::Value(text)});
  return table;
}

inline std::string write(std::string_view format, const ko::Table& table) {
  return ko::find_format(format)->table(table, {});
}

}  // namespace tables
