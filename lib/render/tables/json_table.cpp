// SPDX-License-Identifier: MIT
/// Tables as JSON, JSON lines and YAML: an object a row, its keys the columns in their order.

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json/json.hpp"
#include "ko/values/text.hpp"
#include "render/formats.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

/// The columns' names as they stand in every row.
template <class Write>
std::vector<std::string> keys(const RowSource& table, Write write) {
  std::vector<std::string> names;
  for (const Column& column : table.head.columns) names.push_back(write(column.name));
  return names;
}

/// `key: value` for every cell of a row, `between` each two.
template <class Value>
std::string members_of(const std::vector<std::string>& keys, const std::vector<Cell>& row,
                       std::string_view between, Value value) {
  std::string out;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i != 0) out += between;
    out += keys[i];
    out += ": ";
    out += value(row[i]);
  }
  return out;
}

/// Words that YAML 1.1 readers take for something else than text.
constexpr std::string_view taken_words[] = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"};

/// A word that any YAML reader takes for text stands as it is; whatever else is quoted, as JSON quotes it.
std::string yaml_string(std::string_view text) {
  const bool is_word =
      is_id(text) && text.front() >= 'a' && text.front() <= 'z' &&
      std::find(std::begin(taken_words), std::end(taken_words), text) == std::end(taken_words);
  return is_word ? std::string(text) : json_string(text);
}

/// A column's name: a word whose parts may be joined by `_` as well.
std::string yaml_key(std::string_view name) {
  std::string hyphened(name);
  std::replace(hyphened.begin(), hyphened.end(), '_', '-');
  return yaml_string(hyphened) == hyphened ? std::string(name) : json_string(name);
}

std::string yaml_value(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text != nullptr ? yaml_string(*text) : cell_as_json(cell);
}

void write_json(const RowSource& table, const Write& write) {
  const auto names = keys(table, json_string);
  bool any = false;
  each_row(table, [&](const std::vector<Cell>& row) {
    write(std::exchange(any, true) ? ",\n  {\n    " : "[\n  {\n    ");
    write(members_of(names, row, ",\n    ", cell_as_json));
    write("\n  }");
  });
  write(any ? "\n]\n" : "[]\n");
}

void write_jsonl(const RowSource& table, const Write& write) {
  const auto names = keys(table, json_string);
  each_row(table, [&](const std::vector<Cell>& row) {
    write("{" + members_of(names, row, ", ", cell_as_json) + "}\n");
  });
}

void write_yaml(const RowSource& table, const Write& write) {
  const auto names = keys(table, yaml_key);
  bool any = false;
  each_row(table, [&](const std::vector<Cell>& row) {
    any = true;
    write("- " + members_of(names, row, "\n  ", yaml_value) + "\n");
  });
  if (!any) write("[]\n");
}

}  // namespace

KO_ENTRY(Format, json_format) = {
    .name = "json",
    .endings = ".json",
    .summary = "an array of objects; numbers exact, bounds as {min, max}, unknown and missing null",
    .order = 6,
    .table = whole<write_json>,
    .rows = write_json,
};

KO_ENTRY(Format, jsonl_format) = {
    .name = "jsonl",
    .endings = ".jsonl .ndjson",
    .summary = "one JSON object a line",
    .order = 7,
    .table = whole<write_jsonl>,
    .rows = write_jsonl,
};

KO_ENTRY(Format, yaml_format) = {
    .name = "yaml",
    .endings = ".yaml .yml",
    .summary = "a list of mappings",
    .order = 8,
    .table = whole<write_yaml>,
    .rows = write_yaml,
};

}  // namespace ko
