// SPDX-License-Identifier: MIT
/// The formats in which a row is a line of values: csv, tsv, plain; and the count of rows.
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "ko/values/text.hpp"
#include "render/formats.hpp"
#include "words/cell_text.hpp"

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
void write_rows(const RowSource& table, char between, Field field, const Write& write) {
  each_row(table, [&](const std::vector<Cell>& row) {
    write(line(row, between, [&](const Cell& cell) { return field(cell_for_machines(cell)); }));
  });
}

template <class Field>
void write_names(const RowSource& table, char between, Field field, const Write& write) {
  write(line(table.head.columns, between, [&](const Column& column) { return field(column.name); }));
}

void write_csv(const RowSource& table, const Write& write) {
  const auto field = [alone = table.head.columns.size() == 1](std::string_view text) {
    return csv_field(text, alone);
  };
  write_names(table, ',', field, write);
  write_rows(table, ',', field, write);
}

void write_tsv(const RowSource& table, const Write& write) {
  write_names(table, '\t', tsv_field, write);
  write_rows(table, '\t', tsv_field, write);
}

void write_plain(const RowSource& table, const Write& write) {
  write_rows(table, '\t', plain_field, write);
}

void write_count(const RowSource& table, const Write& write) {
  std::size_t count = 0;
  table.each({}, [&](const std::vector<Cell>&) { ++count; });
  write(fmt::format("{}\n", count));
}

}  // namespace

KO_ENTRY(Format, csv_format) = {
    .name = "csv",
    .endings = ".csv",
    .summary = "comma-separated values (RFC 4180, lines ending in LF)",
    .order = 4,
    .table = whole<write_csv>,
    .rows = write_csv,
};

KO_ENTRY(Format, tsv_format) = {
    .name = "tsv",
    .endings = ".tsv .tab",
    .summary = "tab-separated values; tab, line feed and backslash as \\t, \\n, \\\\",
    .order = 5,
    .table = whole<write_tsv>,
    .rows = write_tsv,
};

KO_ENTRY(Format, plain_format) = {
    .name = "plain",
    .summary = "bare values, a row a line, for shell variables",
    .order = 10,
    .table = whole<write_plain>,
    .rows = write_plain,
};

KO_ENTRY(Format, count_format) = {
    .name = "count",
    .summary = "the number of rows",
    .order = 11,
    .table = whole<write_count>,
    .rows = write_count,
};

}  // namespace ko
