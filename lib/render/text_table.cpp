// SPDX-License-Identifier: MIT
/// A table for a terminal: columns as wide as their widest cell; where that is wider than the terminal, the
/// columns of text give way, widest first, and their cells run over several lines.
#include "render/text_table.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "ko/text.hpp"
#include "render/cell_text.hpp"
#include "render/formats.hpp"
#include "render/wrap.hpp"

namespace ko {
namespace {

constexpr std::size_t gap = 2;          // columns between two columns
constexpr std::size_t least_width = 8;  // a column of text gives way no further

using Lines = std::vector<std::string>;
using Widths = std::vector<std::size_t>;

std::size_t widest(const Lines& lines) {
  std::size_t width = 0;
  for (const std::string& line : lines) width = std::max(width, display_width(line));
  return width;
}

Lines cell_lines(const Cell& cell, const Column& column, Language language, std::size_t width) {
  return wrap(Text(cell_for_people(cell, column, language)), width, false, LongWord::split);
}

Widths natural_widths(const Table& table, Language language) {
  Widths widths;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    std::size_t width = widest(wrap(Text(column.name), 0, false));
    for (const auto& row : table.rows)
      width = std::max(width, widest(cell_lines(row[i], column, language, 0)));
    widths.push_back(width);
  }
  return widths;
}

std::size_t total(const Widths& widths) {
  return std::accumulate(widths.begin(), widths.end(), gap * (widths.empty() ? 0 : widths.size() - 1));
}

bool gives_way(const Column& column) {
  return column.type == ColumnType::text || column.type == ColumnType::list ||
         column.type == ColumnType::reference;
}

/// Narrows the widest column of text, column by column, until the table fits or none can give way further.
void fit(Widths& widths, const std::vector<Column>& columns, std::size_t width) {
  while (total(widths) > width) {
    std::size_t* giving = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (gives_way(columns[i]) && widths[i] > least_width && (giving == nullptr || widths[i] > *giving))
        giving = &widths[i];
    if (giving == nullptr) return;
    --*giving;
  }
}

/// One row of cells beside each other, as high as its highest cell.
Lines row_lines(const std::vector<Lines>& cells, const Widths& widths, const std::vector<Column>& columns) {
  std::size_t height = 0;
  for (const Lines& cell : cells) height = std::max(height, cell.size());
  Lines lines;
  for (std::size_t at = 0; at < height; ++at) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string text = at < cells[i].size() ? cells[i][at] : std::string();
      const std::string fill = padding(text, widths[i]);
      line += is_numeric(columns[i].type) ? fill + text : text + fill;
      line.append(i + 1 < cells.size() ? gap : 0, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

Lines header_lines(const Table& table, const Widths& widths, bool color) {
  std::vector<Lines> names;
  std::string rule;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    names.push_back(wrap(Text(table.columns[i].name), widths[i], false, LongWord::split));
    for (std::size_t column = 0; column < widths[i]; ++column) rule += "─";
    if (i + 1 < widths.size()) rule.append(gap, ' ');
  }
  Lines lines = row_lines(names, widths, table.columns);
  if (color)
    for (std::string& line : lines) line = "\x1b[1m" + line + "\x1b[0m";
  lines.push_back(std::move(rule));
  return lines;
}

}  // namespace

std::vector<std::string> text_table_lines(const Table& table, std::size_t width, bool color,
                                          Language language) {
  Widths widths = natural_widths(table, language);
  if (width != 0) fit(widths, table.columns, width);
  Lines lines = header_lines(table, widths, color);
  for (const auto& row : table.rows) {
    std::vector<Lines> cells;
    for (std::size_t i = 0; i < row.size(); ++i)
      cells.push_back(cell_lines(row[i], table.columns[i], language, widths[i]));
    for (std::string& line : row_lines(cells, widths, table.columns)) lines.push_back(std::move(line));
  }
  return lines;
}

std::string render_text_table(const Table& table, const RenderOptions& options) {
  std::string out;
  for (const std::string& line : text_table_lines(table, options.width, options.color, options.language))
    out += line + '\n';
  return out;
}

}  // namespace ko
