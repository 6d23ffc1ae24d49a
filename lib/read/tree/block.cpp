// SPDX-License-Identifier: MIT
#include "read/tree/block.hpp"

#include <algorithm>

#include "read/tree/scalars.hpp"

namespace ko::yaml {

BlockReader::BlockReader(Draft& draft, const Source& source, const Tree& tree)
    : draft_(draft), keys_(source, tree), flow_(draft, keys_, text_) {}

NodeIndex BlockReader::read() {
  end_ = draft_.end();
  in_complex_key_ = false;
  open_.clear();
  const NodeIndex root = draft_.add_blank(draft_.begin());
  last_ = draft_.begin();
  misplaced_ = nullptr;
  in_conflict_ = false;
  parted_ = false;
  next_record_ = nullptr;
  open_.push_back({no_node, -1, false});
  line_ = {draft_.begin(), draft_.begin(), 0};
  pending_ = root;
  if (draft_.begins_on_marker_line()) {
    read_value(root, draft_.begin(), after_marker);
  } else {
    go_to(draft_.begin());
  }
  while (line_.text != end_ && !draft_.is_hopeless()) read_line();
  while (open_.size() > 1) close();
  return root;
}

void BlockReader::read_line() {
  if (line_.column == top().column && !top().sequence && read_simple_entries()) return;
  const Start start = start_at(line_.text);
  if ((start == Start::blank || start == Start::hash) && skip_empty_line()) return;
  if (start == Start::no_break && no_break_space_at(line_.text, end_) != 0) return measure_no_break_spaces();
  if (line_.column == 0 && (*line_.text == '<' || in_conflict_) && skip_conflict_marker()) return;
  const bool dash = *line_.text == '-' && is_indicator(line_.text, line_.column);
  if (misplaced_ != nullptr && settle_column(dash)) return;
  if (line_.column < top().column) close_deeper(dash);
  const Open innermost = top();
  if (line_.column > innermost.column) {
    if (pending_ == no_node) return refuse_line(dash);
    return read_value_at(pending_, line_.text, line_.column);
  }
  if (innermost.sequence) {
    if (dash) return read_item();
    // Entries of a list may stand as far in as the key it belongs to; then the next key ends it.
    if (open_[open_.size() - 2].column != innermost.column) return refuse_line(dash);
    close();
    return read_entries();
  }
  if (!dash) return read_entries();
  if (pending_ == no_node) return refuse_line(dash);
  if (open(pending_, line_.text, true, line_.column)) read_item();
}

// A line that is blank or holds a comment only. A tab before anything else is refused.
bool BlockReader::skip_empty_line() {
  const char* text = skip_blanks(line_.text, end_);
  if (is_line_end(text, end_)) {
    go_after(find_line_end(text, end_));
  } else if (*text == '#') {
    go_after(draft_.keep_comment(text));
  } else if (text == line_.text) {
    return false;
  } else {
    refuse_tabbed_line(text);
  }
  return true;
}

// Where a line has been reported to stand out of place, what goes on from it stands in place or as far out as
// it does; neither is another fault. True when the line has been moved to where it belongs, and is to be
// read.
bool BlockReader::settle_column(bool dash) {
  Open& open = top();
  if (open.floating && line_.start != misplaced_) {
    const NodeIndex first = open.node + 1;
    open.floating = false;
    if (first + draft_.node(first).size < draft_.node_count()) return false;
    const bool outer = line_.column <= open_[open_.size() - 2].column;
    const bool is_value = line_.column > open.column && pending_ != no_node;
    if (!outer && !is_value && dash == open.sequence) open.column = line_.column;
  }
  if (pending_ != no_node || line_.column == open.column || line_.column != open.other) return false;
  if (dash != open.sequence || !(dash || has_key(line_.text))) return false;
  line_.column = open.column;
  return true;
}

// Closes the collections whose entries stand further in than the line. A line that stands between two
// collections, and is an entry such as the inner one has, was meant for that one.
void BlockReader::close_deeper(bool dash) {
  while (line_.column < top().column) {
    const bool between = line_.column > open_[open_.size() - 2].column;
    if (between && top().sequence == dash && (dash || has_key(line_.text))) {
      if (begins_too_far_in()) return refuse_first_line();
      if (line_.column != top().other) report_indentation();
      line_.column = top().column;
      return;
    }
    close();
  }
}

void BlockReader::close() {
  const Open closed = top();
  open_.pop_back();
  Node& node = draft_.node(closed.node);
  node.end = std::max(node.begin, draft_.offset(last_));  // none of its entries may have been read
  node.size = draft_.node_count() - closed.node;
  if (!closed.sequence) keys_.close();
  pending_ = no_node;
}

// Makes `node` a collection whose first entry stands at `at`. False when that would nest too deep.
bool BlockReader::open(NodeIndex node_index, const char* at, bool sequence, std::int32_t column) {
  if (open_.size() > draft_.limits().depth) {
    refuse_depth(at);
    return false;
  }
  Node& node = draft_.node(node_index);
  node.begin = draft_.offset(at);
  node.form = sequence ? Form::sequence : Form::mapping;
  node.style = Style::block;
  open_.push_back({node_index, column, sequence, line_.start == misplaced_});
  if (!sequence) keys_.open();
  pending_ = no_node;
  return true;
}

// An entry of the innermost mapping: `key:` and perhaps a value.
void BlockReader::read_entry() {
  pending_ = no_node;
  const char* begin = line_.text;
  if (begins_plain(begin, end_)) {
    const char* stop = find_plain_stop(begin + 1, end_);
    if (stop == end_ || *stop != ':') return refuse_entry_without_colon(begin, stop);
    return read_entry_value({begin, trim_end(begin, stop)}, stop + 1);
  }
  if (start_at(begin) != Start::quote) return refuse_entry_start();
  const Quoted quoted = read_quoted(draft_, begin, top().column, false, text_);
  const char* colon = skip_blanks(quoted.end, end_);
  if (!quoted.one_line || !is_colon(colon)) return refuse_quoted_entry(quoted);
  read_entry_value({begin, quoted.end, quoted.decoded ? &text_ : nullptr}, colon + 1);
}

void BlockReader::read_entry_value(const Key& key, const char* after_colon) {
  if (begins_next_record(key)) return end_record();
  last_ = after_colon;
  read_value(add_entry(draft_, keys_, key, after_colon), after_colon, after_key);
}

void BlockReader::read_entries() {
  if (!read_simple_entries()) read_entry();
}

// The entries of the innermost mapping from this line on, as long as they are simple and nothing stands
// between them. False when there is none.
bool BlockReader::read_simple_entries() {
  const std::int32_t column = top().column;
  bool any = false;
  while (line_.column == column && !draft_.is_hopeless()) {
    const SimpleEntry entry = find_simple_entry(line_.text, end_);
    if (!entry) break;
    any = true;
    if (open_.size() == 2 && *line_.text == 'k' && begins_next_record({line_.text, entry.colon})) {
      end_record();
      break;
    }
    const NodeIndex node = add_simple_entry(draft_, keys_, line_.text, entry);
    if (entry.value == nullptr) {
      last_ = entry.colon + 1;
      leave_blank(node, entry.line_end);
      continue;
    }
    pending_ = no_node;
    last_ = entry.end;
    go_after_plain(node, entry.value, entry.end, after_key, entry.line_end, column);
  }
  return any;
}

// An entry of the innermost sequence. What stands after its dash may be an entry of a collection of its own.
void BlockReader::read_item() {
  const char* after_dash = line_.text + 1;
  last_ = after_dash;
  const NodeIndex node = draft_.add_blank(after_dash);
  const char* at = skip_spaces(after_dash, end_);
  if (at != end_ && *at == '\t') return read_value(node, at, after_tab);
  read_value_at(node, at, static_cast<std::int32_t>(at - line_.start));
}

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
