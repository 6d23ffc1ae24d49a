// SPDX-License-Identifier: MIT
#include "edit/formatting/writer.hpp"

#include <algorithm>

#include "edit/formatting/scalars.hpp"
#include "edit/new_value.hpp"
#include "ko/values/text.hpp"
#include "model/findings/comments_to_ko.hpp"

namespace ko::edit {
namespace {

/// What is written now may be wider than a line is to be, up to this.
constexpr std::size_t widest_line = 120;

bool is_text_in_block(const Node& node) {
  return node.style == Style::literal || node.style == Style::folded;
}

std::uint32_t first_byte_of(const Node& node) {
  return node.key_length != 0 ? node.key_begin : node.begin;
}

}  // namespace

void LayoutWriter::write(const Document& document, const DocumentComments* comments, std::string& out) {
  comments_ = comments;
  out_ = &out;
  line_ = out.size();
  first_in_block_ = true;
  keeps_breaks_ = false;
  doubt_ = {};
  const NodeIndex root = document.root;
  const CommentsBeside* of_root = beside(root);
  above(root, 0);
  if (node(root).style == Style::flow && flow(root, {})) {
    if (of_root != nullptr) comment_lines(of_root->at_end, 0);
    return;
  }
  if (of_root != nullptr && of_root->head) comment_lines({{of_root->head->span}}, 0);
  if (of_root != nullptr && of_root->tail) comment_lines({{of_root->tail->span}}, 0);
  mapping(root, 0, false);
}

// Blocks.

void LayoutWriter::mapping(NodeIndex at, std::size_t indent, bool behind_dash) {
  first_in_block_ = true;
  for_each_field(at, [&](NodeIndex child) {
    if (!behind_dash) {
      above(child, indent);
      begin_line(indent);
    }
    behind_dash = first_in_block_ = false;
    field(child, indent);
    return true;
  });
  if (const CommentsBeside* comments = beside(at)) comment_lines(comments->at_end, indent);
}

void LayoutWriter::sequence(NodeIndex at, std::size_t indent) {
  first_in_block_ = true;
  for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size) {
    above(child, indent);
    if (loses_braces(child, indent)) comment_lines({{beside(child)->tail->span}}, indent);
    begin_line(indent);
    *out_ += '-';
    first_in_block_ = false;
    entry(child, indent);
  }
  if (const CommentsBeside* comments = beside(at)) comment_lines(comments->at_end, indent);
}

/// True of an entry in braces with a comment behind it that becomes a line a field: the comment goes above.
bool LayoutWriter::loses_braces(NodeIndex at, std::size_t indent) {
  const CommentsBeside* comments = beside(at);
  if (comments == nullptr || !comments->tail || node(at).form != Form::mapping || !has_children(at))
    return false;
  const std::size_t begin = out_->size();
  const std::size_t line = line_;
  begin_line(indent);
  *out_ += '-';
  const bool keeps = flow(at, {indent, true});
  out_->resize(begin);
  line_ = line;
  return !keeps;
}

void LayoutWriter::entry(NodeIndex at, std::size_t indent) {
  const At place{indent, true};
  if (node(at).form != Form::mapping || !has_children(at)) return value(at, place);
  if (node(at).style == Style::flow && flow(at, place)) return;
  const CommentsBeside* comments = beside(at);
  const CommentsBeside* of_first = beside(is_in_order(at) ? at + 1 : in_order(at).front());
  const bool has_head = comments != nullptr && comments->head && !comments->tail;
  const bool on_own_lines = has_head || (of_first != nullptr && !of_first->above.empty());
  if (on_own_lines) {
    end_line(has_head ? &*comments->head : nullptr);
  } else {
    *out_ += ' ';
  }
  mapping(at, indent + indent_step, !on_own_lines);
}

void LayoutWriter::field(NodeIndex at, std::size_t indent) {
  append_key_of(at, false);
  *out_ += ':';
  value(at, {indent});
}

/// What stands behind a colon or a dash, up to the end of its last line.
void LayoutWriter::value(NodeIndex at, At place) {
  keeps_breaks_ = false;
  switch (node(at).form) {
    case Form::blank: return tail(at);
    case Form::scalar: return scalar(at, place);
    case Form::mapping:
    case Form::sequence:
      if ((node(at).style == Style::flow || !has_children(at)) && flow(at, place)) return;
      tail(at);
      return block(at, place);
  }
}

/// A collection on lines of its own.
void LayoutWriter::block(NodeIndex at, At place) {
  if (node(at).form == Form::mapping) {
    mapping(at, place.indent + indent_step, false);
  } else {
    sequence(at, place.indent + indent_step);
  }
}

bool LayoutWriter::is_in_order(NodeIndex at) const {
  std::uint8_t last = 0;
  for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size) {
    if (node(child).field < last) return false;
    last = node(child).field;
  }
  return true;
}

/// The fields in the order of their rows. What is found in an entry as a whole is found at its first field:
/// where a comment to `ko` would come to stand there, or no longer does, they keep the order that they have.
std::vector<NodeIndex> LayoutWriter::in_order(NodeIndex at) const {
  std::vector<NodeIndex> fields;
  for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size)
    fields.push_back(child);
  std::vector<NodeIndex> sorted = fields;
  std::ranges::stable_sort(sorted, {}, [&](NodeIndex child) { return node(child).field; });
  const bool other_first = node(at).key_length == 0 && sorted.front() != fields.front();
  return other_first && (is_for_ko(sorted.front()) || is_for_ko(fields.front())) ? fields : sorted;
}

/// Calls `each` for every field in the order in which they are written, until it returns false.
template <class Each>
void LayoutWriter::for_each_field(NodeIndex at, Each each) const {
  if (!is_in_order(at)) {
    for (const NodeIndex child : in_order(at))
      if (!each(child)) return;
    return;
  }
  for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size)
    if (!each(child)) return;
}

/// Whether a comment to `ko` ends the line of the value, which is not to be broken then.
bool LayoutWriter::tail_is_for_ko(NodeIndex at) const {
  const CommentsBeside* comments = beside(at);
  return comments != nullptr && comments->tail && ko::is_for_ko(file_.source.slice(comments->tail->span));
}

/// Whether one ends the line of the key or dash, whose value has to stay below.
bool LayoutWriter::head_is_for_ko(NodeIndex at) const {
  const CommentsBeside* comments = beside(at);
  return comments != nullptr && comments->head && ko::is_for_ko(file_.source.slice(comments->head->span));
}

bool LayoutWriter::is_for_ko(NodeIndex at) const {
  const CommentsBeside* comments = beside(at);
  const auto is_one = [&](const CommentLine& line) { return ko::is_for_ko(file_.source.slice(line.span)); };
  return comments != nullptr &&
         (head_is_for_ko(at) || tail_is_for_ko(at) || std::ranges::any_of(comments->above, is_one));
}

// Scalars.

void LayoutWriter::append_text(NodeIndex at, bool in_flow) {
  append_on_line({file_.tree.text(file_.source, at), file_.source.slice(node(at).span()), node(at).style},
                 in_flow, *out_);
}

void LayoutWriter::append_key_of(NodeIndex at, bool in_flow) {
  const std::string_view bytes = file_.source.slice(node(at).key_span());
  const Style style = bytes.front() == '"'    ? Style::double_quoted
                      : bytes.front() == '\'' ? Style::single_quoted
                                              : Style::plain;
  if (style == Style::plain) {
    *out_ += bytes;
  } else {
    append_key({file_.tree.key(file_.source, at), bytes, style}, in_flow, *out_);
  }
}

void LayoutWriter::scalar(NodeIndex at, At place) {
  const Node& here = node(at);
  const ScalarSource source{file_.tree.text(file_.source, at), file_.source.slice(here.span()), here.style};
  const std::size_t begin = out_->size();
  const auto in_block = [&](const BlockText& text) {
    out_->resize(begin);
    *out_ += ' ';
    *out_ += text.header;
    keeps_breaks_ = text.header.ends_with('+');
    // The comment belongs to the header's line.
    const bool keeps = keeps_breaks_;
    tail(at);
    out_->pop_back();
    *out_ += text.lines;
    end_line();
    keeps_breaks_ = keeps;
  };
  if (may_be_block(source)) {
    const bool stays_filled = here.style == Style::folded && may_be_filled(source.text);
    const BlockPlace at_place{place.indent, stays_filled ? margin_of(at) : longest_line};
    return in_block(stays_filled ? filled(source.text, at_place) : literal(source.text, at_place));
  }
  *out_ += ' ';
  append_on_line(source, false, *out_);
  if (out_->size() - line_ > longest_line) {
    const std::size_t margin = margin_of(at);
    const bool stays = tail_is_for_ko(at) && !is_text_in_block(here);
    const bool may_fold = source.text.find('\n') == std::string_view::npos && may_be_filled(source.text);
    if (!fits(margin) && !stays && may_fold) return in_block(filled(source.text, {place.indent, margin}));
  }
  tail(at);
}

// Brackets.

/// Writes a collection in brackets where it fits its line, or as a list that fills some. False, and nothing
/// written, where it has to be a block.
bool LayoutWriter::flow(NodeIndex at, At place) {
  const std::size_t begin = out_->size();
  const std::size_t line = line_;
  head_is_written_ = false;
  if (!fit_flow(at, place)) {
    out_->resize(begin);
    line_ = line;
    return false;
  }
  const CommentsBeside* comments = beside(at);
  if (head_is_written_ && !comments->tail) {
    end_line();
  } else {
    tail(at);
  }
  return true;
}

bool LayoutWriter::fit_flow(NodeIndex at, At place) {
  const CommentsBeside* comments = beside(at);
  const bool is_root = node(at).key_length == 0 && !place.is_entry;
  if (comments != nullptr && comments->within_brackets && has_children(at)) return false;
  const bool may_fill = node(at).form == Form::sequence && !is_root;
  if (head_is_for_ko(at) && has_children(at)) return may_fill && fill_list(at, place, margin_of(at));
  const std::size_t begin = out_->size();
  if (!is_root) *out_ += ' ';
  if (!append_flow(at)) return false;
  if (out_->size() - line_ <= longest_line || tail_is_for_ko(at)) return true;
  const std::size_t margin = margin_of(at);
  if (fits(margin)) return true;
  out_->resize(begin);
  return may_fill && fill_list(at, place, margin);
}

/// Fields in braces, entries in brackets. False where something is blank in them: some readers see more than
/// one thing in that.
bool LayoutWriter::append_flow(NodeIndex at) {
  const bool is_mapping = node(at).form == Form::mapping;
  *out_ += is_mapping ? '{' : '[';
  const std::size_t begin = out_->size();
  const auto one = [&](NodeIndex child) {
    if (out_->size() != begin) *out_ += ", ";
    return append_flow_entry(child, is_mapping);
  };
  bool is_whole = true;
  for_each_field(at, [&](NodeIndex child) { return is_whole = one(child); });
  if (!is_whole) return false;
  *out_ += is_mapping ? '}' : ']';
  return true;
}

bool LayoutWriter::append_flow_entry(NodeIndex at, bool in_mapping) {
  if (node(at).form == Form::blank) {
    // `{percent: 37,5}`: a value that the comma ended, more likely than a key.
    if (in_mapping && node(at).begin == node(at).key_span().end) doubt_ = "a key in braces has no colon";
    return false;
  }
  if (in_mapping) {
    append_key_of(at, true);
    *out_ += ": ";
  }
  if (node(at).form != Form::scalar) return append_flow(at);
  append_text(at, true);
  return true;
}

/// A list in brackets over several lines, below its key. False where an entry is too long for one.
bool LayoutWriter::fill_list(NodeIndex at, At place, std::size_t margin) {
  std::size_t column = place.indent + indent_step;
  if (place.is_entry) {
    *out_ += ' ';
  } else {
    const CommentsBeside* comments = beside(at);
    head_is_written_ = comments != nullptr && comments->head && !comments->tail;
    end_line(head_is_written_ ? &*comments->head : nullptr);
    begin_line(column);
  }
  *out_ += '[';
  ++column;
  std::size_t used = column;
  for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size) {
    const std::size_t begin = out_->size();
    if (!append_flow_entry(child, false)) return false;
    const std::size_t width = count_characters(std::string_view(*out_).substr(begin)) + 1;  // and a comma
    const bool is_first = child == at + 1;
    if (column + width > margin) return false;
    if (!is_first && used + 1 + width > margin) {
      std::string line = ",\n";
      line.append(column, ' ');
      out_->insert(begin, line);
      line_ = begin + 2;
      used = column + width;
    } else {
      if (!is_first) out_->insert(begin, ", ");
      used += width + (is_first ? 0 : 1);
    }
  }
  *out_ += ']';
  return true;
}

// Lines and comments.

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
