// SPDX-License-Identifier: MIT
#include "render/formats.hpp"

#include <algorithm>
#include <cstddef>

namespace ko {
namespace {

constexpr Format rows[] = {
    {"text", ".txt .text", "for reading on a terminal, broken to its width", render_text, render_text_table},
    {"md", ".md .markdown", "Markdown with GitHub's tables", render_markdown, render_markdown_table},
    {"html", ".html .htm", "a complete page that prints well", render_html, render_html_table},
    {"csv", ".csv", "comma-separated values (RFC 4180, lines ending in LF)", nullptr, render_csv},
    {"tsv", ".tsv .tab", "tab-separated values; tab, line feed and backslash as \\t, \\n, \\\\", nullptr,
     render_tsv},
    {"json", ".json", "an array of objects; numbers exact, bounds as {min, max}, unknown and missing null",
     nullptr, render_json},
    {"jsonl", ".jsonl .ndjson", "one JSON object a line", nullptr, render_jsonl},
    {"yaml", ".yaml .yml", "a list of mappings", nullptr, render_yaml},
    {"sql", ".sql", "a schema and INSERTs for sqlite3 and psql", nullptr, render_sql},
    {"plain", "", "bare values, a row a line, for shell variables", nullptr, render_plain},
    {"count", "", "the number of rows", nullptr, render_count},
};

bool equal_in_any_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

bool has_ending(std::string_view endings, std::string_view ending) {
  while (!endings.empty()) {
    const std::size_t space = std::min(endings.find(' '), endings.size());
    if (equal_in_any_case(endings.substr(0, space), ending)) return true;
    endings.remove_prefix(std::min(space + 1, endings.size()));
  }
  return false;
}

}  // namespace

std::span<const Format> formats() {
  return rows;
}

const Format* find_format(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(rows), std::end(rows), [&](const Format& row) { return row.name == name; });
  return found == std::end(rows) ? nullptr : found;
}

const Format* format_of_file(std::string_view path) {
  const std::string_view file = path.substr(path.find_last_of('/') + 1);
  const std::size_t point = file.find_last_of('.');
  if (point == std::string_view::npos || point == 0) return nullptr;
  for (const Format& row : rows)
    if (has_ending(row.endings, file.substr(point))) return &row;
  return nullptr;
}

}  // namespace ko
