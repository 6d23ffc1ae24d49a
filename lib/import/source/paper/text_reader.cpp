// SPDX-License-Identifier: MIT
#include "import/source/paper/text_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "import/source/paper/furniture.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "import/source/paper/paper_lines.hpp"
#include "import/source/paper/text_tables.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// A title is not longer than this, in characters and words.
constexpr std::size_t most_title_characters = 90;
constexpr std::size_t most_title_words = 9;
constexpr std::uint32_t centred_from = 12;

class TextReader {
 public:
  explicit TextReader(std::vector<PaperLine> lines) : lines_(std::move(lines)), width_(full_width(lines_)) {
    // Looked through for every title, so not where there is no end of them.
    constexpr std::size_t most_lines = 20'000;
    if (lines_.size() <= most_lines)
      for (const PaperLine& line : lines_) add_running(line.text);
  }

  std::vector<RoughBlock> read() && {
    for (at_ = 0; at_ < lines_.size();) {
      if (line().is_blank()) {
        ++empty_lines_;
        ++at_;
        continue;
      }
      read_line();
      empty_lines_ = 0;
    }
    return std::move(blocks_);
  }

 private:
  void add_running(std::string_view text) {
    for (const char c : text)
      if (c != ' ' || !running_.ends_with(' ')) running_ += c;
    running_ += ' ';
  }

  const PaperLine& line() const { return lines_[at_]; }
  bool is_blank_after(std::size_t at) const { return at + 1 >= lines_.size() || lines_[at + 1].is_blank(); }

  void read_line() {
    if (is_rule(line().text)) return add(BlockKind::furniture, 0, 0);
    if (goes_on()) return append();
    if (is_title_above_text()) return add(BlockKind::heading, 2, case_number(line().text));
    if (const std::size_t length = table_length(std::span(lines_).subspan(at_)); length != 0) {
      std::vector<RoughBlock> rows = table_rows(std::span(lines_).subspan(at_, length), ++tables_);
      if (!rows.empty()) rows.front().is_close = is_close();
      std::ranges::move(rows, std::back_inserter(blocks_));
      last_ = at_ + length - 1;
      at_ += length;
      return;
    }
    if (const std::size_t number = case_number(line().text);
        number != 0 && number < line().text.size() && is_case_title())
      return add(BlockKind::heading, 2, number);
    if (const std::size_t marker = list_marker(line().text); marker != 0) return add_marked(marker);
    if (const std::uint32_t level = heading_level(); level != 0) return add(BlockKind::heading, level, 0);
    if (add_fields_side_by_side()) return;
    if (is_lone_row(line())) {
      std::vector<RoughBlock> rows = table_rows(std::span(lines_).subspan(at_, 1), ++tables_);
      rows.front().is_close = is_close();
      blocks_.push_back(std::move(rows.front()));
      last_ = at_++;
      return;
    }
    add(BlockKind::paragraph, 0, 0);
  }

  /// The number of a case and its title, above text that is set in below them: no row of a table.
  bool is_title_above_text() const {
    const std::size_t number = case_number(line().text);
    if (number == 0 || is_blank_after(at_) || lines_[at_ + 1].indent <= line().indent) return false;
    const std::vector<Segment> parts = segments_of(line());
    return parts.size() == 2 && (is_all_capitals(line().text.substr(number), 4) || stands_above_text(parts));
  }

  /// Whether what is set in as far as the title tells something: a list of cases has the rest of titles
  /// there.
  bool stands_above_text(const std::vector<Segment>& title) const {
    constexpr std::size_t words_of_sentence = 4;
    for (std::size_t at = at_ + 1; at < lines_.size() && lines_[at].indent + 2 >= title.back().begin; ++at) {
      const std::string_view text = lines_[at].text;
      if (is_field(text) || (text.ends_with('.') && count_words(text) >= words_of_sentence)) return true;
    }
    return false;
  }

  /// The number of a case begins a title, unless a sentence begins with it.
  bool is_case_title() const {
    const bool ends_sentence = line().text.ends_with('.') && !is_all_capitals(first_word(line().text), 2);
    return !ends_sentence;
  }

  bool is_close() const { return empty_lines_ == 0 && !blocks_.empty(); }

  /// Whether the line goes on with the last block.
  bool goes_on() const {
    if (blocks_.empty() || !last_) return false;
    const RoughBlock& block = blocks_.back();
    if (block.kind == BlockKind::table_row || block.kind == BlockKind::furniture) return false;
    const PaperLine& before = lines_[*last_];
    const bool is_over_a_page = before.page != line().page;
    const std::string_view text = line().text;
    const bool is_lower = begins_with_lower_case(text);
    if (is_over_a_page) {
      const bool is_full = !ends_early(before, line(), width_) && !is_field(text) && list_marker(text) == 0;
      return !ends_sentence(before.text) && (is_lower || before.text.ends_with(',') || is_full);
    }
    if (empty_lines_ != 0) return false;
    if (block.kind == BlockKind::heading && (block.level == 1 || is_lone_title_))
      return goes_on_with_title(before);
    if (block.kind == BlockKind::heading && is_title_in_capitals(block) && !is_all_capitals(text, 2))
      return false;
    const bool is_of_item =
        block.kind == BlockKind::list_item && !indents_.empty() && line().indent > indents_.back();
    if (is_of_item && list_marker(text) == 0 && !ends_early(before, line(), width_)) return true;
    if (begins_a_block(before)) return false;
    if (stands_below_value()) return is_lower || before.text.ends_with(',') || before.text.ends_with('-');
    if (is_lower && !ends_sentence(before.text) && list_marker(text) == 0) return true;
    if (block.kind == BlockKind::heading && is_told_elsewhere(block, text)) return true;
    // A title goes on with no line that announces what stands below it, and with no sentence.
    const bool is_sentence = begins_with_upper_case(text) && text.ends_with('.') && is_blank_after(at_);
    if (block.kind == BlockKind::heading && (text.ends_with(':') || is_sentence)) return false;
    if (before.text.ends_with(':') || is_short_title_after(before)) return false;
    return !ends_early(before, line(), width_) && !is_sentence_alone(before);
  }

  /// Whether the title behind the number is in capitals, so that other text does not belong to it.
  static bool is_title_in_capitals(const RoughBlock& block) {
    return block.marker != 0 &&
           is_all_capitals(block.lines.back().text.substr(block.lines.size() == 1 ? block.marker : 0), 4);
  }

  /// Whether the line stands in the column of a field's value, below it: a list of persons, one a line.
  bool stands_below_value() const {
    if (line().indent < 2) return false;
    for (std::size_t at = *last_ + 1; at-- > 0 && !lines_[at].is_blank();) {
      if (lines_[at].indent == line().indent) continue;
      const std::vector<Segment> parts = segments_of(lines_[at]);
      return parts.size() == 2 && parts.front().text.ends_with(':') && parts.back().begin == line().indent;
    }
    return false;
  }

  /// A short line without a full stop behind one that has it: what follows it is about something else.
  bool is_short_title_after(const PaperLine& before) const {
    constexpr std::size_t most_words = 3;
    const std::string_view text = line().text;
    return before.text.ends_with('.') && begins_with_upper_case(text) && count_words(text) <= most_words &&
           !ends_sentence(text) && !text.ends_with(',') && at_ + 1 < lines_.size() &&
           !lines_[at_ + 1].is_blank();
  }

  /// A line that is one sentence, where the line before it ended one, and the paragraph ends with it.
  bool is_sentence_alone(const PaperLine& before) const {
    const std::string_view text = line().text;
    return before.text.ends_with('.') && text.ends_with('.') && begins_with_upper_case(text) &&
           text.find(". ") == std::string_view::npos && is_blank_after(at_);
  }

  /// Whether the title of a case with this behind it stands elsewhere too, as in the list of cases.
  bool is_told_elsewhere(const RoughBlock& block, std::string_view text) const {
    constexpr std::size_t least = 12;
    std::string title;
    for (const RoughLine& part : block.lines) title.append(title.empty() ? "" : " ").append(part.text);
    title.erase(0, block.marker);
    const std::string whole = std::string(trim(title)).append(" ").append(text);
    if (whole.size() < least || running_.empty()) return false;
    const std::size_t first = running_.find(whole);
    return first != std::string::npos && running_.find(whole, first + 1) != std::string::npos;
  }

  /// A title in capitals goes on with capitals; that of the document with another short line.
  bool goes_on_with_title(const PaperLine& before) const {
    if (is_all_capitals(before.text, 4))
      return is_all_capitals(line().text, 2) && !ends_early(before, line(), width_);
    return blocks_.size() == 1 && is_short_title(line()) &&
           (is_blank_after(at_) || is_field(lines_[at_ + 1].text));
  }

  static bool is_short_title(const PaperLine& line) {
    return !is_field(line.text) && !ends_sentence(line.text) && count_words(line.text) <= most_title_words &&
           count_characters(line.text) <= most_title_characters && segments_of(line).size() == 1;
  }

  static bool ends_sentence(std::string_view text) {
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':');
  }

  /// Whether the line begins something, whatever stands before it.
  bool begins_a_block(const PaperLine& before) const {
    const std::string_view text = line().text;
    if (is_field(text) || (case_number(text) != 0 && ends_early(before, line(), width_))) return true;
    const std::size_t marker = list_marker(text);
    if (marker == 0) return segments_of(line()).size() > 1 && is_lone_row(line());
    // A line that happens to begin with a dash or a number goes on with the sentence.
    const std::string_view rest = trim(text.substr(marker));
    const bool may_go_on = begins_with_lower_case(rest) && !ends_sentence(before.text);
    return !may_go_on || ends_early(before, line(), width_) || line().indent != before.indent;
  }

  std::uint32_t heading_level() const {
    const std::string_view text = line().text;
    const bool is_underlined = at_ + 1 < lines_.size() && !lines_[at_ + 1].is_blank() &&
                               is_rule(lines_[at_ + 1].text) && lines_[at_ + 1].edge + 8 >= line().edge &&
                               lines_[at_ + 1].text.size() < 100;
    if (count_characters(text) > most_title_characters) return 0;
    if (is_underlined && lines_[at_ + 1].text.find_first_not_of("=-") == std::string_view::npos)
      return lines_[at_ + 1].text.starts_with('=') ? 1 : 2;
    if (is_field(text) || text.ends_with(',') || segments_of(line()).size() > 1) return 0;
    if (is_all_capitals(text, 4)) return 1;
    if (ends_sentence(text) || text.ends_with(';') || text.find('@') != std::string_view::npos) return 0;
    const bool is_of_document = blocks_.empty() && at_ + 1 < lines_.size() &&
                                (is_short_title(lines_[at_ + 1]) || is_field(lines_[at_ + 1].text));
    const bool stands_alone =
        (empty_lines_ != 0 || blocks_.empty()) && (is_blank_after(at_) || is_of_document);
    if (!stands_alone || count_words(text) > most_title_words || !begins_with_upper_case(text)) return 0;
    return blocks_.empty() || line().indent >= centred_from ? 1 : 2;
  }

  /// Whether nothing follows the line, or text that begins anew below it.
  bool is_title_of_next() const {
    if (is_blank_after(at_)) return true;
    const PaperLine& next = lines_[at_ + 1];
    return begins_with_upper_case(next.text) && list_marker(next.text) == 0 &&
           ends_early(line(), next, width_);
  }

  /// A numbered line that stands alone is a title; others are items of a list.
  void add_marked(std::size_t marker) {
    const std::string_view text = line().text;
    const std::string_view title = trim(text.substr(marker));
    // `a)` numbers a part of a point, and no title.
    const bool is_number = !is_bullet(text.substr(0, marker)) && !(text[0] >= 'a' && text[0] <= 'z');
    const bool stands_alone = empty_lines_ != 0 && is_title_of_next() && is_number &&
                              (!ends_sentence(text) || text.ends_with('?') || count_words(title) == 1) &&
                              begins_with_upper_case(title) && count_words(title) <= most_title_words;
    if (stands_alone || (is_number && is_all_capitals(title, 4))) return add(BlockKind::heading, 2, marker);
    while (!indents_.empty() && indents_.back() > line().indent + 1) indents_.pop_back();
    const bool is_deeper = indents_.empty() || line().indent > indents_.back() + 1;
    if (is_deeper) indents_.push_back(line().indent);
    add(BlockKind::list_item, static_cast<std::uint32_t>(indents_.size()), marker);
  }

  /// `Dato: …     Tid: …` is two fields.
  bool add_fields_side_by_side() {
    const std::vector<Segment> parts = segments_of(line());
    const auto is_a_field = [](const Segment& part) { return is_field(part.text); };
    if (parts.size() < 2 || std::ranges::count_if(parts, is_a_field) < 2) return false;
    for (const Segment& part : parts) {
      const bool begins = is_a_field(part) || &part == &parts.front();
      if (!begins) {
        std::string& text = blocks_.back().lines.back().text;
        text.append(" ").append(part.text);
        continue;
      }
      blocks_.push_back(
          {.lines = {rough_line(part.text)}, .is_close = &part != &parts.front() || is_close()});
    }
    finish_line(true);
    return true;
  }

  RoughLine rough_line(std::string_view text) const {
    return {.text = std::string(text), .page = line().page, .line = line().line};
  }

  void add(BlockKind kind, std::uint32_t level, std::size_t marker) {
    if (kind != BlockKind::list_item && kind != BlockKind::furniture && empty_lines_ != 0) indents_.clear();
    blocks_.push_back({.kind = kind,
                       .level = level,
                       .lines = {rough_line(line().text)},
                       .marker = marker,
                       .is_close = is_close()});
    finish_line(marker == 0);
  }

  void append() {
    blocks_.back().lines.push_back(rough_line(line().text));
    finish_line(is_lone_title_);
  }

  void finish_line(bool is_lone_title) {
    is_lone_title_ = is_lone_title;
    last_ = at_++;
  }

  std::vector<PaperLine> lines_;
  std::uint32_t width_;
  std::string running_ = {};  // all of it, with one space for any white space
  std::vector<RoughBlock> blocks_ = {};
  std::vector<std::uint32_t> indents_ = {};  // of list items that others are within
  std::size_t at_ = 0;
  std::optional<std::size_t> last_ = {};  // the last line that was not blank
  std::size_t empty_lines_ = 0;
  std::uint32_t tables_ = 0;
  bool is_lone_title_ = false;  // the last block is a title that takes one line
};

RoughBlock furniture_block(const PaperLine& line) {
  return {.kind = BlockKind::furniture,
          .lines = {{.text = std::string(line.text), .page = line.page, .line = line.line}},
          .is_close = true};
}

}  // namespace

std::vector<RoughBlock> read_text_blocks(std::string_view text, bool has_pages) {
  std::vector<PaperLine> lines = paper_lines(text, has_pages);
  const std::vector<bool> furniture = furniture_of(lines);
  std::vector<RoughBlock> paper;
  std::vector<PaperLine> written;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (furniture[at]) {
      paper.push_back(furniture_block(lines[at]));
      continue;
    }
    if (const std::optional<PaperLine> number = cut_page_number(lines[at]))
      paper.push_back(furniture_block(*number));
    written.push_back(lines[at]);
  }
  std::vector<RoughBlock> blocks = TextReader(std::move(written)).read();
  std::ranges::move(paper, std::back_inserter(blocks));
  return blocks;
}

}  // namespace ko::import
