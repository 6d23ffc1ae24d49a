// SPDX-License-Identifier: MIT
/// A table for a terminal: columns as wide as their widest cell or name. Where that is wider than the
/// terminal, names that are wider than their cells are broken first, then cells of text between words, then
/// the words of one column; each time the widest column gives way first. Numbers and dates are never broken.
/// Where that is not enough, every row becomes a block with a line a column.
#include "render/tables/text_table.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/text.hpp"
#include "render/formats.hpp"
#include "render/wrap.hpp"
#include "words/cell_text.hpp"

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

/// How wide the cells of a column are in all, apart from its name.
std::size_t cells_width(const Table& table, std::size_t column, Language language) {
  std::size_t width = 0;
  for (const auto& row : table.rows)
    width = std::max(width, widest(cell_lines(row[column], table.columns[column], language, 0)));
  return width;
}

/// The widest part of a name that is never broken: `leadership` in `leadership_share`.
std::size_t part_width(std::string_view name) {
  std::size_t width = 0;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of("_ -"), name.size() - 1) + 1;
    width = std::max(width, display_width(name.substr(0, end)));
    name.remove_prefix(end);
  }
  return width;
}

std::size_t total(const Widths& widths) {
  return std::accumulate(widths.begin(), widths.end(), gap * (widths.empty() ? 0 : widths.size() - 1));
}

bool gives_way(const Column& column) {
  return column.type == ColumnType::text || column.type == ColumnType::list ||
         column.type == ColumnType::reference;
}

/// Narrows the widest column that may become narrower, step by step, until the table fits or none may.
void narrow(Widths& widths, const Widths& least, std::size_t width) {
  while (total(widths) > width) {
    std::size_t* giving = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (widths[i] > least[i] && (giving == nullptr || widths[i] > *giving)) giving = &widths[i];
    if (giving == nullptr) return;
    --*giving;
  }
}

/// The widest part of a column's cells that is broken only when nothing else helps.
std::size_t cells_part_width(const Table& table, std::size_t column, Language language) {
  std::size_t width = 0;
  for (const auto& row : table.rows)
    for (const std::string& line : cell_lines(row[column], table.columns[column], language, 0))
      width = std::max(width, part_width(with_whole_numbers(line)));
  return width;
}

/// The widths of the columns; none where the rows are to be blocks.
Widths fitting_widths(const Table& table, std::size_t width, Language language) {
  Widths widths;
  Widths broken_names;
  Widths broken_cells;
  Widths broken_words;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const std::size_t cells = cells_width(table, i, language);
    const std::size_t part = part_width(column.name);
    const std::size_t words = gives_way(column) ? cells_part_width(table, i, language) : cells;
    widths.push_back(std::max(cells, display_width(column.name)));
    broken_names.push_back(std::max(cells, part));
    broken_cells.push_back(std::max(words, part));
    broken_words.push_back(gives_way(column) ? std::min(std::max(words, part), least_width)
                                             : broken_names[i]);
  }
  if (width == 0) return widths;
  for (const Widths& least : {broken_names, broken_cells, broken_words}) narrow(widths, least, width);
  std::size_t broken = 0;  // columns whose words are
  for (std::size_t i = 0; i < widths.size(); ++i) broken += widths[i] < broken_cells[i] ? 1 : 0;
  return (total(widths) > width || broken > 1) && !table.rows.empty() ? Widths() : widths;
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

std::string bold(const std::string& text, bool color) {
  return color && !text.empty() ? "\x1b[1m" + text + "\x1b[0m" : text;
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
    for (std::string& line : lines) line = bold(line, color);
  lines.push_back(std::move(rule));
  return lines;
}

/// A row as a block: a line a column, its name before its cell. What is missing is left out.
Lines block_lines(const Table& table, const std::vector<Cell>& row, std::size_t width, bool color,
                  Language language) {
  std::size_t left = 0;
  for (const Column& column : table.columns) left = std::max(left, display_width(column.name) + gap);
  left = std::min(left, width / 2);
  Lines lines;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].is_missing()) continue;
    const Lines names = wrap(Text(table.columns[i].name + ":"), left - 1, false, LongWord::split);
    const Lines values = cell_lines(row[i], table.columns[i], language, width - left);
    for (std::size_t at = 0; at < std::max(names.size(), values.size()); ++at) {
      const std::string name = at < names.size() ? names[at] : std::string();
      std::string line =
          bold(name, color) + padding(name, left) + (at < values.size() ? values[at] : std::string());
      line.erase(line.find_last_not_of(' ') + 1);
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

Lines blocks(const Table& table, std::size_t width, bool color, Language language) {
  Lines lines;
  for (const auto& row : table.rows) {
    if (!lines.empty()) lines.emplace_back();
    for (std::string& line : block_lines(table, row, width, color, language))
      lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

std::vector<std::string> text_table_lines(const Table& table, std::size_t width, bool color,
                                          Language language) {
  const Widths widths = fitting_widths(table, width, language);
  if (widths.empty() && !table.columns.empty()) return blocks(table, width, color, language);
  Lines lines = header_lines(table, widths, color);
  for (const auto& row : table.rows) {
    std::vector<Lines> cells;
    for (std::size_t i = 0; i < row.size(); ++i)
      cells.push_back(cell_lines(row[i], table.columns[i], language, widths[i]));
    for (std::string& line : row_lines(cells, widths, table.columns)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace ko
