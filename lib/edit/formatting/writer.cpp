// SPDX-License-Identifier: MIT
#include "edit/formatting/writer.hpp"

#include <algorithm>

#include "edit/formatting/scalars.hpp"
#include "edit/new_value.hpp"
#include "ko/values/text.hpp"
#include "model/findings/comments_to_ko.hpp"

namespace ko::edit {

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

}  // namespace ko::edit
