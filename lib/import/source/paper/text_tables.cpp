// SPDX-License-Identifier: MIT
#include "import/source/paper/text_tables.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text/utf8.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
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

/// The columns that the words of a line begin at.
std::vector<std::uint32_t> words_of(const PaperLine& line) {
  std::vector<std::uint32_t> begins;
  for (const Segment& part : segments_of(line)) {
    std::uint32_t column = part.begin;
    for (std::size_t at = 0; at < part.text.size(); at += character_at(part.text, at).length, ++column)
      if (at == 0 || part.text[at - 1] == ' ') begins.push_back(column);
  }
  return begins;
}

/// Whether most of the lines that reach so far have a word that begins about there.
bool has_words_below(std::span<const PaperLine> lines, std::uint32_t column) {
  std::size_t reach = 0;
  std::size_t begin = 0;
  for (const PaperLine& line : lines.subspan(1)) {
    if (line.is_blank() || line.edge <= column) continue;
    ++reach;
    const auto is_there = [&](std::uint32_t word) { return distance(word, column) < near; };
    if (std::ranges::any_of(words_of(line), is_there)) ++begin;
  }
  return begin > 1 && begin * 5 >= reach * 3;
}

/// Heads so close that only one space is between them tell of columns that no row has alone: those of their
/// words that words below stand under.
void add_columns_of_heads(std::span<const PaperLine> lines, std::vector<std::uint32_t>& columns) {
  if (segments_of(lines.front()).size() >= columns.size()) return;
  bool follows_new = false;
  for (const std::uint32_t word : words_of(lines.front())) {
    const auto is_there = [&](std::uint32_t column) { return distance(word, column) <= near; };
    const bool is_known = std::ranges::any_of(columns, is_there);
    const bool is_new = !is_known && !follows_new && has_words_below(lines, word);
    if (is_new) columns.insert(std::ranges::upper_bound(columns, word), word);
    follows_new = is_new;
  }
}

/// The model: where the columns begin.
std::vector<std::uint32_t> columns_of(std::span<const PaperLine> lines) {
  std::vector<Segment> fullest;
  for (const PaperLine& line : lines)
    if (std::vector<Segment> parts = row_parts(line); parts.size() > fullest.size())
      fullest = std::move(parts);
  std::vector<std::uint32_t> begins;
  for (const Segment& part : fullest) begins.push_back(part.begin);
  add_columns_of_heads(lines, begins);
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

/// A code, as parties have: one word in capitals.
bool is_code(std::string_view text) {
  constexpr std::size_t longest = 7;
  return text.size() <= longest && count_words(text) == 1 && is_all_capitals(text, 1);
}

/// Whether what several rows have in a column are codes.
bool has_codes(const std::map<std::string_view, std::size_t>& values) {
  std::size_t codes = 0;
  std::size_t others = 0;
  for (const auto& [text, count] : values) (is_code(first_word(text)) ? codes : others) += count;
  return codes > 1 && codes > others;
}

/// Where what stands in a column has to be cut for the next one, which is empty.
std::optional<std::size_t> place_of_cut(const Segment& part, std::uint32_t next_column,
                                        const std::map<std::string_view, std::size_t>& next_values) {
  if (const std::optional<std::size_t> known = known_end(part.text, next_values)) return known;
  const std::size_t last_space = part.text.rfind(' ');
  if (last_space != std::string_view::npos && has_codes(next_values) &&
      is_code(part.text.substr(last_space + 1)))
    return last_space + 1;
  const std::size_t code_end = part.text.find(' ');
  const bool begins_with_code = code_end != std::string_view::npos && is_code(part.text.substr(0, code_end));
  if (part.begin >= next_column || part.end <= next_column) return std::nullopt;
  const std::size_t byte = byte_at_column(part, next_column);
  if (begins_with_code && part.begin + near >= next_column - near) return code_end + 1;
  if (!may_be_cut(part.text, byte)) return std::nullopt;
  // At a mere space, only what is known of the column tells that a name does not go on.
  const bool is_sure = part.text[byte - 1] != ' ' || next_values.contains(part.text.substr(byte)) ||
                       (has_codes(next_values) && is_code(first_word(part.text.substr(byte))));
  return is_sure ? std::optional(byte) : std::nullopt;
}

/// Cuts cells that hold what belongs to the empty one beside them.
void part_what_ran_together(std::vector<CutLine>& rows, const std::vector<std::uint32_t>& columns) {
  for (std::size_t column = 0; column + 1 < columns.size(); ++column) {
    const Values values = values_of(rows, columns.size());
    for (CutLine& row : rows) {
      const Segment part = row.parts[column];
      if (part.text.empty() || !row.parts[column + 1].text.empty()) continue;
      if (const std::optional<std::size_t> at = place_of_cut(part, columns[column + 1], values[column + 1]))
        cut(row.parts, column, *at);
    }
  }
}

/// The heads of columns are cut where what is below them was.
void part_heads(CutLine& heads, const std::vector<std::uint32_t>& columns) {
  for (std::size_t column = 0; column + 1 < columns.size(); ++column) {
    const Segment part = heads.parts[column];
    if (part.text.empty() || !heads.parts[column + 1].text.empty()) continue;
    for (const std::uint32_t word : words_of(*heads.line)) {
      if (word <= part.begin || word >= part.end || distance(word, columns[column + 1]) > near) continue;
      cut(heads.parts, column, byte_at_column(part, word));
      break;
    }
  }
}

std::size_t filled(const CutLine& row) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row.parts, [](const Segment& part) { return !part.text.empty(); }));
}

std::size_t cell_width(const Segment& cell) {
  return count_characters(cell.text);
}

/// Whether this line has the last word of the name in the first column, for which there was no room in the
/// row above: the longest name there is not much longer.
bool is_end_of_name(const CutLine& above, const CutLine& row, std::size_t longest) {
  const Segment& first = row.parts.front();
  const Segment& name = above.parts.front();
  if (filled(row) > 1 || filled(above) < 2 || name.text.empty()) return false;
  // The number of an item goes on in no word below it.
  if (name.text.find_first_not_of("0123456789/.-–") == std::string_view::npos) return false;
  const bool is_one_word = count_words(first.text) == 1 || begins_with_lower_case(first.text);
  return is_one_word && (cell_width(name) + 1 + cell_width(first)) * 7 > longest * 6;
}

bool has_first_alone(const CutLine& row) {
  return filled(row) == 1 && !row.parts.front().text.empty();
}
bool has_others_alone(const CutLine& row) {
  return filled(row) > 0 && row.parts.front().text.empty();
}

bool follows_closely(const CutLine& above, const CutLine& row) {
  return row.line->page == above.line->page && row.line->line == above.line->line + 1;
}

/// Whether lines `at`, `at + 1` and `at + 2` are one row whose cells of one line stand at half the height of
/// one of two lines: a part, then all the others, then the rest of the part.
bool is_centred(const std::vector<CutLine>& rows, std::size_t at) {
  if (at + 2 >= rows.size() || !follows_closely(rows[at], rows[at + 1]) ||
      !follows_closely(rows[at + 1], rows[at + 2]))
    return false;
  if (has_first_alone(rows[at])) {
    const bool begins_another = at + 3 < rows.size() && follows_closely(rows[at + 2], rows[at + 3]) &&
                                has_others_alone(rows[at + 3]) && !is_centred(rows, at + 3);
    return has_others_alone(rows[at + 1]) && has_first_alone(rows[at + 2]) && !begins_another;
  }
  return has_others_alone(rows[at]) && has_first_alone(rows[at + 1]) && has_others_alone(rows[at + 2]);
}

/// Whether a line goes on with the row above it.
bool name_goes_on(const CutLine& above, const CutLine& row, std::size_t longest) {
  if (!follows_closely(above, row)) return false;
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
      const bool goes_on_below = at + 1 < lines.size() && (are_aligned(last, row_parts(lines[at + 1])) ||
                                                           begins_within_columns(lines[at + 1], last));
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
  if (rows.empty()) return {};
  part_what_ran_together(rows, columns);
  part_heads(rows.front(), columns);
  std::size_t longest = 0;
  for (const CutLine& row : rows) longest = std::max(longest, cell_width(row.parts.front()));
  std::vector<RoughBlock> blocks;
  std::size_t whole_until = 0;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const bool begins_centred =
        at >= whole_until && is_centred(rows, at) && (at == 0 || filled(rows[at]) == 1);
    const bool is_within = at < whole_until;
    if (begins_centred) whole_until = at + 3;
    if (!is_within && (begins_centred || at == 0 || !name_goes_on(rows[at - 1], rows[at], longest))) {
      blocks.push_back({.kind = BlockKind::table_row, .table = number, .is_close = at != 0});
      blocks.back().cells.resize(columns.size());
    }
    add_cells(blocks.back(), rows[at]);
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
