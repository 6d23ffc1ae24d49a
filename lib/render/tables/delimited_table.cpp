// SPDX-License-Identifier: MIT
/// The formats in which a row is a line of values: csv, tsv, plain; and the count of rows.
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "ko/values/text.hpp"
#include "render/formats.hpp"
#include "render/tables/cell_text.hpp"

namespace ko {
namespace {

/// RFC 4180, section 2: a field with a comma, a quote or a line break is quoted, and its quotes are doubled.
/// A row of one empty field is quoted too, since an empty line is no row to many readers.
std::string csv_field(std::string_view text, bool alone) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos && !(alone && text.empty()))
    return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

/// What would end the field or the line is escaped as PostgreSQL's COPY reads it.
std::string tsv_field(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '\t': escaped += "\\t"; break;
      case '\n': escaped += "\\n"; break;
      case '\r': escaped += "\\r"; break;
      case '\\': escaped += "\\\\"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

std::string plain_field(std::string_view text) {
  return printable(text);
}

template <class Field, class Values>
std::string line(const Values& values, char between, Field field) {
  std::string out;
  bool first = true;
  for (const auto& value : values) {
    if (!first) out += between;
    first = false;
    out += field(value);
  }
  return out + '\n';
}

template <class Field>
std::string rows_as_lines(const Table& table, char between, Field field) {
  std::string out;
  for (const auto& row : table.rows)
    out += line(row, between, [&](const Cell& cell) { return field(cell_for_machines(cell)); });
  return out;
}

template <class Field>
std::string names_as_line(const Table& table, char between, Field field) {
  return line(table.columns, between, [&](const Column& column) { return field(column.name); });
}

std::string render_csv(const Table& table, const RenderOptions&) {
  const auto field = [alone = table.columns.size() == 1](std::string_view text) {
    return csv_field(text, alone);
  };
  return names_as_line(table, ',', field) + rows_as_lines(table, ',', field);
}

std::string render_tsv(const Table& table, const RenderOptions&) {
  return names_as_line(table, '\t', tsv_field) + rows_as_lines(table, '\t', tsv_field);
}

std::string render_plain(const Table& table, const RenderOptions&) {
  return rows_as_lines(table, '\t', plain_field);
}

std::string render_count(const Table& table, const RenderOptions&) {
  return fmt::format("{}\n", table.rows.size());
}

}  // namespace

KO_ENTRY(Format, csv_format) = {
    .name = "csv",
    .endings = ".csv",
    .summary = "comma-separated values (RFC 4180, lines ending in LF)",
    .order = 4,
    .table = render_csv,
};

KO_ENTRY(Format, tsv_format) = {
    .name = "tsv",
    .endings = ".tsv .tab",
    .summary = "tab-separated values; tab, line feed and backslash as \\t, \\n, \\\\",
    .order = 5,
    .table = render_tsv,
};

KO_ENTRY(Format, plain_format) = {
    .name = "plain",
    .summary = "bare values, a row a line, for shell variables",
    .order = 10,
    .table = render_plain,
};

KO_ENTRY(Format, count_format) = {
    .name = "count",
    .summary = "the number of rows",
    .order = 11,
    .table = render_count,
};

}  // namespace ko
