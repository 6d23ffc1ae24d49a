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

}  // namespace ko::yaml
