// SPDX-License-Identifier: MIT
#include "import/source/markup/markdown_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "import/source/markup/markdown_inlines.hpp"
#include "import/source/paper/furniture.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "import/source/paper/paper_lines.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

std::size_t count_leading(std::string_view text, char c) {
  return std::min(text.find_first_not_of(c), text.size());
}

/// The cells of a line with pipes between them, as they are written.
std::vector<std::string_view> pipe_cells(std::string_view text) {
  if (text.starts_with('|')) text.remove_prefix(1);
  if (text.ends_with('|') && !text.ends_with("\\|")) text.remove_suffix(1);
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] == '\\') {
      ++at;
    } else if (at == text.size() || text[at] == '|') {
      cells.push_back(trim(text.substr(begin, at - begin)));
      begin = at + 1;
    }
    // A backslash at the very end.
    if (at > text.size()) cells.push_back(trim(text.substr(std::min(begin, text.size()))));
  }
  return cells;
}

/// `|---|:--:|`, which stands below the heads of a table.
bool is_below_heads(std::string_view text) {
  return text.find('-') != std::string_view::npos && text.find('|') != std::string_view::npos &&
         text.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// A value of front matter without its quotes.
std::string without_quotes(std::string_view field) {
  const std::size_t colon = field.find(": ");
  if (colon == std::string_view::npos) return std::string(field);
  std::string_view value = trim(field.substr(colon + 2));
  const bool is_quoted =
      value.size() > 1 && (value.front() == '\'' || value.front() == '"') && value.back() == value.front();
  if (is_quoted) value = value.substr(1, value.size() - 2);
  std::string text(field.substr(0, colon + 2));
  // Within single quotes, two of them are one.
  for (std::size_t at = 0; at < value.size(); ++at) {
    text += value[at];
    if (is_quoted && value[at] == '\'' && value.substr(at).starts_with("''")) ++at;
  }
  return text;
}

class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view text)
      : lines_(paper_lines(text, false)), furniture_(furniture_of(lines_)), width_(full_width(lines_)) {
    find_hard_breaks(text);
  }

  std::vector<RoughBlock> read() && {
    read_front_matter();
    while (at_ < lines_.size()) read_line();
    return std::move(blocks_);
  }

 private:
  const PaperLine& line() const { return lines_[at_]; }
  std::string_view text() const { return lines_[at_].text; }
  std::string_view next() const {
    return at_ + 1 < lines_.size() ? lines_[at_ + 1].text : std::string_view();
  }

  /// A line's end with two blanks or a backslash before it.
  void find_hard_breaks(std::string_view text) {
    hard_breaks_.reserve(lines_.size());
    for (const PaperLine& line : lines_) {
      const auto end = static_cast<std::size_t>(line.text.data() - text.data()) + line.text.size();
      const bool has_blanks = !line.is_blank() && text.substr(std::min(end, text.size())).starts_with("  ");
      hard_breaks_.push_back(has_blanks || line.text.ends_with('\\'));
    }
  }

  void read_front_matter() {
    if (lines_.empty() || text() != "---") return;
    constexpr std::size_t most_fields = 50;
    std::size_t end = 1;
    while (end < lines_.size() && end < most_fields && lines_[end].text != "---") {
      const bool is_a_field =
          lines_[end].text.find(':') != std::string_view::npos || lines_[end].text.starts_with("- ");
      if (!is_a_field) return;
      ++end;
    }
    if (end == lines_.size() || end == most_fields) return;
    for (at_ = 1; at_ < end; ++at_)
      blocks_.push_back({.lines = {rough_line(without_quotes(text()))}, .is_close = at_ > 1});
    at_ = end + 1;
  }

  void read_line() {
    if (line().is_blank()) {
      ++empty_lines_;
      last_ = std::nullopt;
      ++at_;
      return;
    }
    read_block();
    empty_lines_ = 0;
  }

  void read_block() {
    const std::string_view marks = text().substr(0, 3);
    if (marks == "```" || marks == "~~~") {
      // What is within is read as if the fence were not there.
      ++at_;
      return;
    }
    if (furniture_[at_] || (is_rule(text()) && !is_below_title())) return add_furniture();
    if (text() == "[TOC]" || text() == "[[TOC]]" || text() == "[[_TOC_]]") return add_furniture();
    if (is_below_title()) return make_title();
    if (const std::size_t level = count_leading(text(), '#'); level > 0 && level <= 6 && is_title(level))
      return add_title(level);
    if (text().find('|') != std::string_view::npos && is_below_heads(next())) return add_table();
    if (text().starts_with('>')) return read_quotation();
    if (is_definition()) return add_definition();
    if (const std::size_t marker = list_marker(text()); marker != 0 && !goes_on_before(marker))
      return add_item(marker);
    if (goes_on()) return append();
    add_paragraph();
  }

  bool is_title(std::size_t level) const {
    return level == text().size() || text()[level] == ' ' || text()[level] == '\t';
  }

  /// A line of `=` or `-` right under a paragraph of one line.
  bool is_below_title() const {
    const bool is_line = text().find_first_not_of('=') == std::string_view::npos ||
                         text().find_first_not_of('-') == std::string_view::npos;
    return is_line && last_ && !blocks_.empty() && blocks_.back().kind == BlockKind::paragraph &&
           blocks_.back().lines.size() == 1 && !is_page_number(next());
  }

  void make_title() {
    blocks_.back().kind = BlockKind::heading;
    blocks_.back().level = text().starts_with('=') ? 1 : 2;
    blocks_.back().marker = title_number(blocks_.back().lines.front().text);
    last_ = std::nullopt;
    ++at_;
  }

  void add_title(std::size_t level) {
    std::string_view title = trim(text().substr(level));
    const std::size_t end = title.find_last_not_of('#');
    if (end != std::string_view::npos && end + 1 < title.size() && title[end] == ' ')
      title = trim(title.substr(0, end));
    RoughBlock block = {
        .kind = BlockKind::heading, .level = static_cast<std::uint32_t>(level), .is_close = is_close()};
    block.lines = {rough_line(trim(without_emphasis(title).text))};
    block.marker = title_number(block.lines.front().text);
    blocks_.push_back(std::move(block));
    indents_.clear();
    last_ = std::nullopt;
    ++at_;
  }

  void add_furniture() {
    blocks_.push_back({.kind = BlockKind::furniture, .lines = {rough_line(text())}, .is_close = true});
    ++at_;
  }

  void add_table() {
    ++tables_;
    const std::size_t columns = pipe_cells(next()).size();
    for (bool is_first = true; at_ < lines_.size() && text().find('|') != std::string_view::npos; ++at_) {
      if (is_below_heads(text())) continue;
      RoughBlock row = {
          .kind = BlockKind::table_row, .table = tables_, .is_close = is_first ? is_close() : true};
      for (const std::string_view cell : pipe_cells(text()))
        row.cells.push_back({rough_line(trim(without_emphasis(cell).text))});
      row.cells.resize(std::max(row.cells.size(), columns));
      blocks_.push_back(std::move(row));
      is_first = false;
    }
    last_ = std::nullopt;
  }

  /// Reads the line anew without the mark of a quotation.
  void read_quotation() {
    PaperLine& quoted = lines_[at_];
    quoted.text = trim(quoted.text.substr(1));
    if (quoted.is_blank())
      read_line();
    else
      read_block();
  }

  void add_item(std::size_t marker) {
    while (!indents_.empty() && indents_.back() > line().indent) indents_.pop_back();
    if (indents_.empty() || line().indent > indents_.back() + 1) indents_.push_back(line().indent);
    const PlainLine rest = without_emphasis(text().substr(marker));
    RoughBlock block = {
        .kind = BlockKind::list_item, .level = static_cast<std::uint32_t>(indents_.size()), .marker = marker};
    block.lines = {rough_line(std::string(text().substr(0, marker)).append(" ").append(trim(rest.text)))};
    block.is_close = is_close();
    block.is_bold = rest.is_bold;
    blocks_.push_back(std::move(block));
    last_ = at_++;
  }

  /// `:   what it is`, below the line that it tells of, or below another such.
  bool is_definition() const {
    const bool is_marked = text().starts_with(": ") || text().starts_with(":\t");
    return is_marked && !blocks_.empty() && blocks_.back().kind == BlockKind::paragraph &&
           (is_in_definition_ || blocks_.back().lines.size() == 1);
  }

  /// What is defined and its definitions become one field: `Present: Ada Nes, Bo Lie`.
  void add_definition() {
    std::vector<RoughLine>& lines = blocks_.back().lines;
    lines.back().text += lines.size() == 1 ? ":" : ",";
    lines.push_back(rough_line(trim(without_emphasis(trim(text().substr(1))).text)));
    is_in_definition_ = true;
    last_ = at_++;
  }

  void add_paragraph() {
    is_in_definition_ = false;
    const PlainLine plain = without_emphasis(text());
    if (is_rule(plain.text)) return add_furniture();
    if (line().indent == 0) indents_.clear();
    RoughBlock block = {
        .lines = {rough_line(trim(plain.text))}, .is_close = is_close(), .is_bold = plain.is_bold};
    blocks_.push_back(std::move(block));
    last_ = at_++;
  }

  bool is_close() const { return empty_lines_ == 0 && !blocks_.empty(); }

  /// Whether a sentence goes on with a line that only looks like an item.
  bool goes_on_before(std::size_t marker) const {
    if (!last_ || is_bullet(text().substr(0, marker))) return false;
    return begins_with_lower_case(trim(text().substr(marker))) && goes_on();
  }

  /// Whether the line goes on with the block of the line before it.
  bool goes_on() const {
    if (!last_ || blocks_.empty() || hard_breaks_[*last_]) return false;
    const PaperLine& before = lines_[*last_];
    const std::string plain = without_emphasis(text()).text;
    if (is_field(trim(plain))) return false;
    const bool has_ended = before.text.ends_with('.') || before.text.ends_with('!') ||
                           before.text.ends_with('?') || before.text.ends_with(':') ||
                           before.text.ends_with("**");
    if (begins_with_lower_case(plain) && !has_ended) return true;
    // Where some lines are long and others were broken, only a short line tells that its author ended it.
    constexpr std::uint32_t long_line = 60;
    const bool may_be_broken = before.edge >= long_line && !has_ended;
    return may_be_broken || !ends_early(before, line(), width_);
  }

  void append() {
    const PlainLine plain = without_emphasis(text());
    blocks_.back().lines.push_back(rough_line(trim(plain.text)));
    blocks_.back().is_bold = blocks_.back().is_bold && plain.is_bold;
    last_ = at_++;
  }

  RoughLine rough_line(std::string_view text) const {
    if (text.ends_with('\\')) text = trim(text.substr(0, text.size() - 1));
    return {.text = std::string(text), .page = 0, .line = line().line};
  }

  std::vector<PaperLine> lines_;
  std::vector<bool> furniture_;
  std::uint32_t width_;
  std::vector<bool> hard_breaks_ = {};
  std::vector<RoughBlock> blocks_ = {};
  std::vector<std::uint32_t> indents_ = {};  // of list items that others are within
  std::size_t at_ = 0;
  std::optional<std::size_t> last_ = {};  // the line before, where the last block may go on
  std::size_t empty_lines_ = 0;
  bool is_in_definition_ = false;
  std::uint32_t tables_ = 0;
};

}  // namespace

std::vector<RoughBlock> read_markdown_blocks(std::string_view text) {
  return MarkdownReader(text).read();
}

bool is_written_as_markdown(std::string_view text) {
  int titles = 0;
  bool has_bold = false;
  for (const std::string_view line : split(text, '\n')) {
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    if (marks >= 1 && marks <= 6 && marks < line.size() && line[marks] == ' ') ++titles;
    const std::size_t bold = line.find("**");
    has_bold =
        has_bold || (bold != std::string_view::npos && line.find("**", bold + 3) != std::string_view::npos);
  }
  return titles > 1 || (titles == 1 && has_bold);
}

}  // namespace ko::import
