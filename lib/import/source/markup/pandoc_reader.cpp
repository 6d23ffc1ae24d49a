// SPDX-License-Identifier: MIT
#include "import/source/markup/pandoc_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "base/json/json_value.hpp"
#include "import/source/markup/pandoc_inlines.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// JSON values in one another; a list in a list takes four.
constexpr std::size_t most_depth = 400;
/// A cell over more columns or rows than this says something else.
constexpr std::size_t most_spanned = 64;

std::string roman(std::size_t number) {
  constexpr std::array<std::pair<std::size_t, std::string_view>, 9> signs = {
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  std::string text;
  for (const auto& [value, sign] : signs)
    for (; number >= value && text.size() < 40; number -= value) text += sign;
  return text;
}

/// `1.`, `a)`, `(iv)`: what a list of this style numbers an item with.
std::string number_of_item(const JsonValue& style, const JsonValue& delimiter, std::size_t number) {
  const std::string kind = style["t"].text() == nullptr ? "" : *style["t"].text();
  const std::string around = delimiter["t"].text() == nullptr ? "" : *delimiter["t"].text();
  const char letter = static_cast<char>('a' + (number - 1) % 26);
  std::string text = std::to_string(number);
  if (kind == "LowerAlpha") text = letter;
  if (kind == "UpperAlpha") text = static_cast<char>(letter - 'a' + 'A');
  if (kind == "LowerRoman") text = roman(number);
  if (kind == "UpperRoman") {
    text = roman(number);
    std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  }
  if (around == "OneParen") return text + ")";
  return around == "TwoParens" ? "(" + text + ")" : text + ".";
}

class PandocReader {
 public:
  void read(const JsonValue& blocks, std::uint32_t list_depth) {
    for (const JsonValue& block : blocks.values()) read_one(block, list_depth);
  }

  std::vector<RoughBlock> take() && { return std::move(blocks_); }

 private:
  void read_one(const JsonValue& block, std::uint32_t list_depth) {
    const std::string* type = block["t"].text();
    if (type == nullptr) return;
    const JsonValue& content = block["c"];
    if (*type == "Para" || *type == "Plain")
      return add_paragraph(content, *type == "Plain" && list_depth > 0);
    if (*type == "Header") return add_title(content);
    if (*type == "BulletList") return read_list(content, list_depth + 1, nullptr);
    if (*type == "OrderedList") return read_list(content[1], list_depth + 1, &content[0]);
    if (*type == "Table") return read_table(content);
    if (*type == "BlockQuote") return read(content, list_depth);
    if (*type == "Div") return read(content[1], list_depth);
    if (*type == "Figure") return read(content[2], list_depth);
    if (*type == "LineBlock") {
      for (const JsonValue& line : content.values()) add_paragraph(line, true);
    } else if (*type == "CodeBlock") {
      add_code(content[1]);
    } else if (*type == "DefinitionList") {
      for (const JsonValue& entry : content.values()) {
        add_paragraph(entry[0], false);
        for (const JsonValue& definition : entry[1].values()) read(definition, list_depth);
      }
    }
  }

  RoughLine rough_line(std::string text) const {
    return {.text = std::move(text), .page = 0, .line = paragraph_};
  }

  /// Each line that an author ended is a block of its own, as in the other formats.
  void add_paragraph(const JsonValue& inlines, bool is_close) {
    ++paragraph_;
    const PandocText text = read_pandoc_inlines(inlines);
    for (const std::string& line : text.lines) {
      RoughBlock block = {.lines = {rough_line(line)},
                          .is_close = is_close || &line != &text.lines.front(),
                          .is_bold = text.is_bold};
      give_shape(block);
      blocks_.push_back(std::move(block));
    }
    read_notes(text);
  }

  void read_notes(const PandocText& text) {
    for (const JsonValue* note : text.notes) read(*note, 0);
  }

  /// Lists and cases whose marks were written by hand.
  static void give_shape(RoughBlock& block) {
    const std::string_view text = block.lines.front().text;
    const bool ends_sentence = text.ends_with('.') && !is_all_capitals(first_word(text), 2);
    if (const std::size_t number = case_number(text); number != 0 && number < text.size() && !ends_sentence) {
      block.kind = BlockKind::heading;
      block.level = 6;
      block.marker = number;
    } else if (const std::size_t marker = list_marker(text); marker != 0 && !block.is_bold) {
      block.kind = BlockKind::list_item;
      block.level = 1;
      block.marker = marker;
    }
  }

  void add_title(const JsonValue& content) {
    ++paragraph_;
    const PandocText text = read_pandoc_inlines(content[2]);
    RoughBlock block = {.kind = BlockKind::heading,
                        .level = static_cast<std::uint32_t>(std::clamp(content[0].number(1), 1.0, 9.0))};
    for (const std::string& line : text.lines) block.lines.push_back(rough_line(line));
    if (!block.lines.empty()) block.marker = title_number(block.lines.front().text);
    blocks_.push_back(std::move(block));
    read_notes(text);
  }

  void add_code(const JsonValue& content) {
    if (content.text() == nullptr) return;
    for (const std::string_view line : split(*content.text(), '\n')) {
      ++paragraph_;
      blocks_.push_back({.lines = {rough_line(std::string(trim(line)))}, .is_close = true});
    }
  }

  void read_list(const JsonValue& items, std::uint32_t depth, const JsonValue* numbering) {
    constexpr double most_numbered = 100'000;
    std::size_t number =
        numbering == nullptr
            ? 0
            : static_cast<std::size_t>(std::clamp((*numbering)[0].number(1), 1.0, most_numbered));
    for (const JsonValue& item : items.values()) {
      const std::string marker =
          numbering == nullptr ? "-" : number_of_item((*numbering)[1], (*numbering)[2], number++);
      const std::size_t first = blocks_.size();
      read(item, depth);
      if (first < blocks_.size() && blocks_[first].kind == BlockKind::paragraph) {
        RoughBlock& block = blocks_[first];
        block.kind = BlockKind::list_item;
        block.level = depth;
        block.marker = marker.size();
        block.lines.front().text.insert(0, marker + " ");
      }
    }
  }

  void read_table(const JsonValue& content) {
    ++tables_;
    covered_.clear();
    if (content[3].values().empty()) return read_simple_table(content);
    read_rows(content[3][1]);
    for (const JsonValue& body : content[4].values()) {
      read_rows(body[2]);
      read_rows(body[3]);
    }
    read_rows(content[5][1]);
  }

  /// Tables as pandoc wrote them before its types had rows that span.
  void read_simple_table(const JsonValue& content) {
    const auto read_row = [&](const JsonValue& row) {
      RoughBlock block = {.kind = BlockKind::table_row, .table = tables_, .is_close = true};
      for (const JsonValue& cell : row.values()) block.cells.push_back(cell_lines(cell));
      blocks_.push_back(std::move(block));
    };
    read_row(content[3]);
    for (const JsonValue& row : content[4].values()) read_row(row);
  }

  void read_rows(const JsonValue& rows) {
    for (const JsonValue& row : rows.values()) {
      RoughBlock block = {.kind = BlockKind::table_row, .table = tables_, .is_close = true};
      for (const JsonValue& cell : row[1].values()) {
        skip_covered(block);
        const std::size_t height = spanned(cell[2]);
        const std::size_t width = spanned(cell[3]);
        cover(block.cells.size(), width, height - 1);
        block.cells.push_back(cell_lines(cell[4]));
        block.cells.resize(block.cells.size() + width - 1);
      }
      skip_covered(block);
      for (std::size_t& rows_left : covered_)
        if (rows_left > 0) --rows_left;
      blocks_.push_back(std::move(block));
    }
  }

  static std::size_t spanned(const JsonValue& count) {
    return static_cast<std::size_t>(std::clamp(count.number(1), 1.0, static_cast<double>(most_spanned)));
  }

  /// Cells that one of a row above stands over are empty.
  void skip_covered(RoughBlock& row) const {
    while (row.cells.size() < covered_.size() && covered_[row.cells.size()] > 0) row.cells.emplace_back();
  }

  void cover(std::size_t column, std::size_t width, std::size_t rows_below) {
    covered_.resize(std::max(covered_.size(), column + width), 0);
    // One more, for the row itself, which counts it down.
    for (std::size_t at = column; at < column + width; ++at)
      covered_[at] = rows_below == 0 ? 0 : rows_below + 1;
  }

  /// What is in a cell, whatever blocks it has.
  std::vector<RoughLine> cell_lines(const JsonValue& blocks) {
    PandocReader inner;
    inner.paragraph_ = paragraph_;
    inner.read(blocks, 0);
    paragraph_ = inner.paragraph_;
    std::vector<RoughLine> lines;
    for (RoughBlock& block : inner.blocks_) {
      std::ranges::move(block.lines, std::back_inserter(lines));
      for (std::vector<RoughLine>& cell : block.cells) std::ranges::move(cell, std::back_inserter(lines));
    }
    return lines;
  }

  std::vector<RoughBlock> blocks_ = {};
  std::uint32_t paragraph_ = 0;
  std::uint32_t tables_ = 0;
  std::vector<std::size_t> covered_ = {};  // a column: so many rows that a cell above stands over
};

}  // namespace

Result<std::vector<RoughBlock>> read_pandoc_blocks(std::string_view json) {
  const Result<JsonValue> document = parse_json(json, most_depth);
  if (!document)
    return Fault{.message = "what pandoc made of it cannot be read: " + document.fault().message,
                 .advice = "save the document anew, or as text"};
  if ((*document)["pandoc-api-version"].values().empty())
    return Fault{.message = "this is not what `pandoc -t json` writes", .advice = "give the document itself"};
  PandocReader reader;
  reader.read((*document)["blocks"], 0);
  return std::move(reader).take();
}

}  // namespace ko::import
