// SPDX-License-Identifier: MIT
#include "import/source/text_tables.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text/utf8.hpp"
#include "import/source/letters.hpp"
#include "import/source/line_shapes.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// A line with more parts than this is no row of any table that people read.
constexpr std::size_t most_columns = 24;
constexpr std::uint32_t near = 3;
constexpr std::uint32_t wide_gap = 4;

std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
  return a > b ? a - b : b - a;
}

/// A line of a table that was cut: a part a column, some of them empty.
struct CutLine {
  const PaperLine* line = nullptr;
  std::vector<Segment> parts = {};
};

/// What may be a row. A field and its value are none, nor is a list item.
std::vector<Segment> row_parts(const PaperLine& line) {
  if (line.is_blank() || is_rule(line.text)) return {};
  std::vector<Segment> parts = segments_of(line);
  if (parts.size() < 2 || parts.size() > most_columns) return {};
  const auto is_label = [](const Segment& part) { return part.text.ends_with(':'); };
  const auto labels = std::ranges::count_if(parts, is_label);
  if (is_label(parts.front()) && labels == 1) return {};
  if (std::ranges::count_if(parts, [](const Segment& part) { return is_field(part.text); }) > labels)
    return {};
  const bool is_item = list_marker(line.text) != 0 && list_marker(line.text) == parts.front().text.size();
  if (is_item && parts.size() == 2) return {};
  return parts;
}

/// Whether some column of one begins where one of the other does, the first columns aside.
bool are_aligned(const std::vector<Segment>& a, const std::vector<Segment>& b) {
  for (std::size_t at = 1; at < a.size(); ++at)
    for (std::size_t other = 1; other < b.size(); ++other)
      if (distance(a[at].begin, b[other].begin) <= near || a[at].end == b[other].end) return true;
  return false;
}

bool begins_within_columns(const PaperLine& line, const std::vector<Segment>& row) {
  const std::vector<Segment> parts = segments_of(line);
  return !parts.empty() && std::ranges::any_of(row.begin() + 1, row.end(), [&](const Segment& part) {
    return distance(parts.front().begin, part.begin) <= 2;
  });
}

/// The model: where the columns begin.
std::vector<std::uint32_t> columns_of(std::span<const PaperLine> lines) {
  std::vector<Segment> fullest;
  for (const PaperLine& line : lines)
    if (std::vector<Segment> parts = row_parts(line); parts.size() > fullest.size())
      fullest = std::move(parts);
  std::vector<std::uint32_t> begins;
  for (const Segment& part : fullest) begins.push_back(part.begin);
  return begins;
}

/// The parts laid to columns in their order, with the least distance in all.
std::vector<Segment> laid_to(const std::vector<std::uint32_t>& columns, const std::vector<Segment>& parts) {
  constexpr std::uint32_t never = std::numeric_limits<std::uint32_t>::max() / 2;
  const std::size_t rows = parts.size();
  // cost[p][c]: of the first p parts in the first c columns.
  std::vector<std::vector<std::uint32_t>> cost(rows + 1,
                                               std::vector<std::uint32_t>(columns.size() + 1, never));
  std::ranges::fill(cost[0], 0U);
  for (std::size_t part = 1; part <= rows; ++part)
    for (std::size_t column = part; column <= columns.size(); ++column) {
      const std::uint32_t here =
          cost[part - 1][column - 1] + distance(parts[part - 1].begin, columns[column - 1]);
      cost[part][column] = std::min(cost[part][column - 1], here);
    }
  std::vector<Segment> laid(columns.size());
  std::size_t column = columns.size();
  for (std::size_t part = rows; part > 0; --part) {
    while (column > part && cost[part][column] == cost[part][column - 1]) --column;
    laid[--column] = parts[part - 1];
  }
  return laid;
}

/// Whether a word may begin at this byte: behind a space, or as `A` in `VaramedlemAP`.
bool may_be_cut(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  if (text[at - 1] == ' ') return true;
  return ends_with_letter(text.substr(0, at)) && begins_with_upper_case(text.substr(at)) &&
         is_lower_case(character_at(text, character_start(text, at - 1)).code);
}

std::size_t byte_at_column(const Segment& part, std::uint32_t column) {
  std::size_t at = 0;
  for (std::uint32_t here = part.begin; here < column && at < part.text.size(); ++here)
    at += character_at(part.text, at).length;
  return at;
}

/// Cuts what stands in `column` at this byte, and puts the rest into the next, which is empty.
void cut(std::vector<Segment>& row, std::size_t column, std::size_t at) {
  Segment& whole = row[column];
  Segment& rest = row[column + 1];
  rest = whole;
  rest.begin += static_cast<std::uint32_t>(count_characters(whole.text.substr(0, at)));
  rest.text = whole.text.substr(at);
  whole.end = rest.begin;
  whole.text = trim(whole.text.substr(0, at));
}

/// How often each text stands in each column.
using Values = std::vector<std::map<std::string_view, std::size_t>>;

Values values_of(const std::vector<CutLine>& rows, std::size_t columns) {
  Values values(columns);
  for (const CutLine& row : rows)
    for (std::size_t column = 0; column < columns; ++column)
      if (!row.parts[column].text.empty()) ++values[column][row.parts[column].text];
  return values;
}

/// Where the longest value of a column begins that the text ends with. Behind a space it has to be one that
/// several rows have, since names have spaces too.
std::optional<std::size_t> known_end(std::string_view text,
                                     const std::map<std::string_view, std::size_t>& values) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (!may_be_cut(text, at)) continue;
    const auto value = values.find(text.substr(at));
    const std::size_t enough = text[at - 1] == ' ' ? 2 : 1;
    if (value != values.end() && value->second >= enough) return at;
  }
  return std::nullopt;
}

/// Cuts cells that hold what belongs to the empty one beside them.
void part_what_ran_together(std::vector<CutLine>& rows, const std::vector<std::uint32_t>& columns) {
  const Values values = values_of(rows, columns.size());
  for (CutLine& row : rows) {
    for (std::size_t column = columns.size() - 1; column-- > 0;) {
      const Segment part = row.parts[column];
      if (part.text.empty() || !row.parts[column + 1].text.empty()) continue;
      std::optional<std::size_t> at = known_end(part.text, values[column + 1]);
      if (!at && part.begin < columns[column + 1] && part.end > columns[column + 1]) {
        const std::size_t byte = byte_at_column(part, columns[column + 1]);
        // At a mere space, only what is known of the column tells that a name does not go on.
        const bool is_sure =
            may_be_cut(part.text, byte) &&
            (part.text[byte - 1] != ' ' || values[column + 1].contains(part.text.substr(byte)));
        if (is_sure) at = byte;
      }
      if (at) cut(row.parts, column, *at);
    }
  }
}

std::size_t filled(const CutLine& row) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row.parts, [](const Segment& part) { return !part.text.empty(); }));
}

std::size_t width_of(const Segment& cell) {
  return count_characters(cell.text);
}

/// Whether this line has the last word of the name in the first column, for which there was no room in the
/// row above: the longest name there is not much longer.
bool is_end_of_name(const CutLine& above, const CutLine& row, std::size_t longest) {
  const Segment& first = row.parts.front();
  const Segment& name = above.parts.front();
  if (filled(row) > 1 || filled(above) < 2 || name.text.empty()) return false;
  const bool is_one_word = count_words(first.text) == 1 || begins_with_lower_case(first.text);
  return is_one_word && (width_of(name) + 1 + width_of(first)) * 7 > longest * 6;
}

/// Whether this line goes on with the row above it.
bool goes_on(const CutLine& above, const CutLine& row, std::size_t longest) {
  if (row.line->line != above.line->line + 1 || row.line->page != above.line->page) return false;
  if (row.parts.front().text.empty()) return true;
  for (std::size_t column = 0; column < row.parts.size(); ++column) {
    const std::string_view up = above.parts[column].text;
    const std::string_view here = row.parts[column].text;
    if (up.ends_with('-') && !up.ends_with(" -") && begins_with_lower_case(here)) return true;
  }
  return is_end_of_name(above, row, longest);
}

void add_cells(RoughBlock& block, const CutLine& row) {
  for (std::size_t column = 0; column < row.parts.size(); ++column)
    if (!row.parts[column].text.empty())
      block.cells[column].push_back(
          {.text = std::string(row.parts[column].text), .page = row.line->page, .line = row.line->line});
}

}  // namespace

std::size_t table_length(std::span<const PaperLine> lines) {
  std::vector<Segment> last = lines.empty() ? std::vector<Segment>() : row_parts(lines.front());
  if (last.empty()) return 0;
  constexpr std::size_t most_blank = 2;
  std::size_t length = 1;
  std::size_t rows = 1;
  for (std::size_t at = 1; at < lines.size() && at - length <= most_blank; ++at) {
    const PaperLine& line = lines[at];
    if (line.is_blank() || is_rule(line.text)) continue;
    const std::vector<Segment> parts = row_parts(line);
    const bool is_close = at == length;
    if (!parts.empty() && are_aligned(last, parts)) {
      ++rows;
      // The fullest row tells best where columns are.
      if (parts.size() >= last.size()) last = parts;
    } else if (!is_close) {
      break;
    } else if (!begins_within_columns(line, last)) {
      // A name of which a line has only the end, or a row with a name alone: the table goes on below it.
      const bool goes_on_below = at + 1 < lines.size() && are_aligned(last, row_parts(lines[at + 1]));
      if (!goes_on_below || segments_of(line).size() > 1 || line.indent > last.front().begin + 2 ||
          is_field(line.text))
        break;
    }
    length = at + 1;
  }
  return rows > 1 ? length : 0;
}

std::vector<RoughBlock> table_rows(std::span<const PaperLine> lines, std::uint32_t number) {
  const std::vector<std::uint32_t> columns = columns_of(lines);
  std::vector<CutLine> rows;
  for (const PaperLine& line : lines) {
    if (line.is_blank() || is_rule(line.text)) continue;
    std::vector<Segment> parts = segments_of(line);
    if (parts.size() > columns.size()) parts.resize(columns.size());
    rows.push_back({.line = &line, .parts = laid_to(columns, parts)});
  }
  part_what_ran_together(rows, columns);
  std::size_t longest = 0;
  for (const CutLine& row : rows) longest = std::max(longest, width_of(row.parts.front()));
  std::vector<RoughBlock> blocks;
  const CutLine* above = nullptr;
  for (const CutLine& row : rows) {
    if (above == nullptr || !goes_on(*above, row, longest)) {
      blocks.push_back({.kind = BlockKind::table_row, .table = number, .is_close = above != nullptr});
      blocks.back().cells.resize(columns.size());
    }
    add_cells(blocks.back(), row);
    above = &row;
  }
  return blocks;
}

bool is_lone_row(const PaperLine& line) {
  const std::vector<Segment> parts = row_parts(line);
  for (std::size_t at = 1; at < parts.size(); ++at)
    if (parts[at].begin < parts[at - 1].end + wide_gap) return false;
  return parts.size() > 1;
}

}  // namespace ko::import
