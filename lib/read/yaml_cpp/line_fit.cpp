// SPDX-License-Identifier: MIT
// The half of `FaultFinder` that asks where a line belongs.
#include "read/yaml_cpp/line_fault_finder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/findings/text_rules.hpp"

namespace ko {

using Found = std::optional<SyntaxFault>;

Found FaultFinder::fit_into_blocks(std::size_t begin) {
  const std::size_t column = lexical::column(text_, begin);
  const bool had_blocks = !blocks_.empty();
  const std::size_t deepest = had_blocks ? blocks_.back().column : 0;
  while (!blocks_.empty() && column < blocks_.back().column) {
    blocks_.pop_back();
    awaiting_ = false;
  }
  if (blocks_.empty()) return fit_into_document(begin, had_blocks);
  const Block& block = blocks_.back();
  if (column > block.column)
    return awaiting_ ? std::nullopt : between_blocks(begin, deepest, column < deepest);
  if (block.form == Form::sequence) return fit_into_sequence(begin);
  if (at_dash(begin) && !awaiting_) return dash_among_keys(begin);
  return std::nullopt;
}

Found FaultFinder::fit_into_document(std::size_t begin, bool had_blocks) {
  if (had_blocks) return further_left(begin);
  if (awaiting_) return std::nullopt;
  return SyntaxFault{.rule = &row(text_rules, "text-after-end"),
                     .begin = begin,
                     .end = text_end(text_, begin),
                     .message = "text after the end of the document's value",
                     .mend = "a document is one mapping; begin another one with a line `---`",
                     .masks = {mask_entry(text_, begin)}};
}

/// One of the two stands wrong: the lines before this one, or the lines from it on. The fewer are given up.
Found FaultFinder::further_left(std::size_t begin) const {
  const std::size_t line = lexical::line_begin(text_, begin);
  if (line - first_ < text_.size() - line) return deep_start_fault(page_, first_, line);
  return indentation_fault(page_, begin, "this line begins further left than the first one of the document",
                           fmt::format("begin it in column {}", lexical::column(text_, first_) + 1));
}

Found FaultFinder::between_blocks(std::size_t begin, std::size_t deepest, bool between) const {
  if (between)
    return indentation_fault(
        page_, begin,
        fmt::format("this line begins in column {}, where nothing is open",
                    lexical::column(text_, begin) + 1),
        fmt::format("begin it in column {} or {}", blocks_.back().column + 1, deepest + 1));
  return indentation_fault(
      page_, begin, "this line is indented further than the one above, which has its value",
      fmt::format("begin it in column {}", blocks_.empty() ? 1 : blocks_.back().column + 1));
}

Found FaultFinder::fit_into_sequence(std::size_t begin) {
  if (at_dash(begin)) return std::nullopt;
  const std::size_t column = blocks_.back().column;
  const bool under_key = blocks_.size() > 1 && blocks_[blocks_.size() - 2].column == column;
  if (under_key && text_[begin] != '-') {  // the list began in the column of its key, and is over
    blocks_.pop_back();
    awaiting_ = false;
    return std::nullopt;
  }
  if (text_[begin] == '-') return dash_without_space(begin);
  return indentation_fault(page_, begin, "this line stands among the entries of a list and is none",
                           "begin it with `- `, or indent it as far as what it belongs to");
}

Found FaultFinder::dash_without_space(std::size_t begin) const {
  if (lexical::no_break_space(text_, begin + 1) != 0) return no_break_space_fault(page_, begin + 1);
  return SyntaxFault{
      .rule = &row(text_rules, "yaml-syntax"),
      .begin = begin,
      .end = text_end(text_, begin),
      .message = "the dash of a list entry needs a space after it",
      .mend = fmt::format("write `- {}`", text_.substr(begin + 1, text_end(text_, begin) - begin - 1)),
      .masks = {mask_entry(text_, begin)}};
}

Found FaultFinder::dash_among_keys(std::size_t begin) const {
  return indentation_fault(page_, begin, "a list entry among `key: value` lines",
                           "put it below the key it belongs to, or write `key: value`");
}

}  // namespace ko
