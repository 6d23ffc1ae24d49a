// SPDX-License-Identifier: MIT
// What stands after a colon or a dash.
#include <algorithm>

#include "read/tree/block.hpp"
#include "read/tree/scalars.hpp"

namespace ko::yaml {

// The value of `node`, which stands at `at` and may be a block collection whose entries stand at `column`.
void BlockReader::read_value_at(NodeIndex node, const char* at, std::int32_t column) {
  if (!find_simple_entry(at, end_)) return read_value(node, at, column);
  if (!open(node, at, false, column)) return;
  line_.text = at;
  line_.column = column;
  read_simple_entries();
}

// The value of `node`, which stands at `at` or after the blanks there, or on the lines that follow.
void BlockReader::read_value(NodeIndex node, const char* at, std::int32_t column) {
  pending_ = no_node;
  for (;;) {
    at = skip_blanks(at, end_);
    if (is_line_end(at, end_)) return leave_blank(node, find_line_end(at, end_));
    const Start start = start_at(at);
    if (start == Start::plain) return read_plain(node, at, column);  // nearly always
    switch (start) {
      case Start::plain:
      case Start::blank:  // a bare carriage return
        return read_plain(node, at, column);
      case Start::dash_question_colon:
        if (is_indicator(at, column)) return read_block_indicator(node, at, column);
        return read_plain(node, at, column);
      case Start::quote: return read_quoted_value(node, at, column);
      case Start::bracket: return read_flow(node, at);
      case Start::block_scalar:
        if (!is_block_scalar_header(at, end_)) return read_oddly_started(node, at, column);
        return read_block_scalar_value(node, at);
      case Start::closing:
      case Start::odd: return read_oddly_started(node, at, column);
      case Start::hash: return leave_blank(node, draft_.keep_comment(at));
      case Start::anchor:
      case Start::tag: at = refuse_property(draft_, at); break;
      case Start::no_break:
        if (no_break_space_at(at, end_) == 0) return read_plain(node, at, column);
        at = refuse_no_break_space(draft_, at, Loss::none);
        misplaced_ = line_.start;
        break;
      case Start::alias: return read_alias(node, at, column);
    }
  }
}

void BlockReader::read_alias(NodeIndex node, const char* at, std::int32_t column) {
  const char* end = refuse_property(draft_, at);
  const char* next = skip_blanks(end, end_);
  if (column < 0 || !is_colon(next)) return finish_line(end);
  if (open(node, at, false, column)) read_entry_value({at, end}, next + 1);
}

void BlockReader::leave_blank(NodeIndex node, const char* line_end) {
  pending_ = node;
  go_after(line_end);
}

void BlockReader::read_plain(NodeIndex node, const char* at, std::int32_t column) {
  const char* stop = find_plain_stop(at + 1, end_);
  const char* end = trim_end(at, stop);
  if (stop != end_ && *stop == ':') {
    if (column < 0) return read_text_with_colon(node, at, column);
    if (open(node, at, false, column)) read_entry_value({at, end}, stop + 1);
    return;
  }
  if (column >= 0 && has_no_break_colon(at)) {
    if (open(node, at, false, column)) refuse_entry_without_colon(at, stop);
    return;
  }
  draft_.set_scalar(node, at, end, Style::plain);
  last_ = end;
  if (stop != end_ && *stop == '#') return go_after(draft_.keep_comment(stop));
  go_after_plain(node, at, end, column, stop, top().column);
}

// The lines after the first of a plain text, if it has any.
void BlockReader::read_more_plain(NodeIndex node, const char* begin, const char* end, std::int32_t column) {
  const PlainLines more = read_plain_lines(draft_, begin, end, line_, top().column, text_);
  last_ = more.end;
  draft_.node(node).end = draft_.offset(more.end);
  if (more.lines > 1) draft_.set_text(node, text_);
  if (more.hash != nullptr) return go_after(draft_.keep_comment(more.hash));
  line_ = more.next;
  if (more.key_follows) refuse_key_after_text(node, begin, end, column, more.lines);
}

void BlockReader::read_quoted_value(NodeIndex node, const char* at, std::int32_t column) {
  const Quoted quoted = read_quoted(draft_, at, top().column, false, text_);
  const char* next = skip_blanks(quoted.end, end_);
  if (is_colon(next)) {
    if (column < 0) return read_text_with_colon(node, at, column);
    if (!quoted.one_line) return refuse_complex_key(at, quoted.end, top().column);
    if (open(node, at, false, column))
      read_entry_value({at, quoted.end, quoted.decoded ? &text_ : nullptr}, next + 1);
    return;
  }
  if (refuse_text_after_quote(node, at, quoted)) return;
  draft_.set_scalar(node, at, quoted.end, style_of_quote(*at));
  if (quoted.decoded) draft_.set_text(node, text_);
  last_ = quoted.end;
  finish_line(quoted.end);
}

void BlockReader::read_flow(NodeIndex node, const char* at) {
  const FlowEnd flow = flow_.read(node, at, top().column, open_.size() - 1);
  last_ = draft_.end_of(node);
  if (flow.broken) {
    go_to(flow.at);
    return skip_to(top().column);
  }
  const char* next = skip_blanks(flow.at, end_);
  if (is_colon(next)) return refuse_complex_key(at, flow.at, top().column);
  finish_line(flow.at, at);
}

void BlockReader::read_block_scalar_value(NodeIndex node, const char* at) {
  const BlockScalar scalar = read_block_scalar(draft_, at, top().column, text_);
  draft_.set_scalar(node, at, scalar.end, *at == '|' ? Style::literal : Style::folded);
  draft_.set_text(node, text_);
  last_ = scalar.end;
  line_ = scalar.next;
}

// A dash, a question mark or a colon with a blank after it, where a value may stand.
void BlockReader::read_block_indicator(NodeIndex node, const char* at, std::int32_t column) {
  if (*at != '-') {
    if (column == after_key) return read_oddly_started(node, at, column);
    refuse_complex_key(at, at + 1, std::max(column, top().column));
    pending_ = node;
    return;
  }
  if (column < 0) return refuse_collection(node, at, column);
  if (!open(node, at, true, column)) return;
  // Read as a line that begins here: many dashes on one line must not nest calls.
  line_.text = at;
  line_.column = column;
}

// After the value that begins at `value`: the end of the line or a comment, or something that does not belong
// there.
void BlockReader::finish_line(const char* at, const char* value) {
  const char* next = skip_blanks(at, end_);
  if (is_line_end(next, end_)) return go_after(find_line_end(next, end_));
  if (*next == '#' && next != at) return go_after(draft_.keep_comment(next));
  refuse_rest(next, value);
}

}  // namespace ko::yaml
