// SPDX-License-Identifier: MIT
/// Lines, the comments above and behind them, and how wide they may be.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "edit/formatting/writer.hpp"
#include "edit/new_value.hpp"
#include "ko/values/text.hpp"

namespace ko::edit {
namespace {

/// What is written now may be wider than a line is to be, up to this.
constexpr std::size_t widest_line = 120;

std::uint32_t first_byte_of(const Node& node) {
  return node.key_length != 0 ? node.key_begin : node.begin;
}

}  // namespace

bool LayoutWriter::fits(std::size_t margin) const {
  return out_->size() - line_ <= margin || count_characters(std::string_view(*out_).substr(line_)) <= margin;
}

/// How far the lines of a value may go: as far as the longest of those it has, if that is no further than
/// the widest may. Lines of one word say nothing.
std::size_t LayoutWriter::margin_of(NodeIndex at) const {
  const Node& here = node(at);
  std::size_t line = bytes_.rfind('\n', first_byte_of(here));
  line = line == std::string_view::npos ? 0 : line + 1;
  if (is_text_in_block(here)) line = std::min<std::size_t>(bytes_.find('\n', here.begin) + 1, here.end);
  std::size_t longest = longest_line;
  while (line < here.end) {
    const std::size_t feed = std::min<std::size_t>(bytes_.find('\n', line), here.end);
    std::string_view text = bytes_.substr(line, feed - line);
    if (text.ends_with('\r')) text.remove_suffix(1);
    const std::size_t width = text.size() <= longest ? 0 : count_characters(text);
    if (width > longest && trim(text).find(' ') != std::string_view::npos) longest = width;
    line = feed + 1;
  }
  return longest > widest_line ? longest_line : longest;
}

void LayoutWriter::append_comment(Span span) {
  std::string_view text = file_.source.slice(span);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  *out_ += text;
}

void LayoutWriter::end_line(const CommentAtEnd* comment) {
  if (comment != nullptr) {
    out_->append(comment->blanks, ' ');
    append_comment(comment->span);
  }
  end_line();
}

/// Ends the line of a value with the comment at its end, or at that of its key. Where there are both, that of
/// the key stands above.
void LayoutWriter::tail(NodeIndex at) {
  const CommentsBeside* comments = beside(at);
  if (comments == nullptr) return end_line();
  end_line(comments->tail ? &*comments->tail : comments->head ? &*comments->head : nullptr);
}

void LayoutWriter::comment_lines(const std::vector<CommentLine>& lines, std::size_t indent) {
  for (const CommentLine& line : lines) {
    if (line.after_empty_line && !first_in_block_ && !keeps_breaks_) end_line();
    begin_line(indent);
    append_comment(line.span);
    end_line();
    first_in_block_ = keeps_breaks_ = false;
  }
}

/// The comments above an entry, and those beside it for which there is no room elsewhere.
void LayoutWriter::above(NodeIndex at, std::size_t indent) {
  const CommentsBeside* comments = beside(at);
  if (comments == nullptr) return;
  comment_lines(comments->above, indent);
  if (comments->empty_line_below && !comments->above.empty()) end_line();
  if (comments->head && comments->tail) comment_lines({{comments->head->span}}, indent);
  if (node(at).style == Style::flow && !has_children(at)) comment_lines(comments->at_end, indent);
}

}  // namespace ko::edit
