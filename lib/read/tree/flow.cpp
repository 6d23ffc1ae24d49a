// SPDX-License-Identifier: MIT
#include "read/tree/flow.hpp"

#include <algorithm>

#include "read/tree/entry.hpp"
#include "read/tree/scalars.hpp"

namespace ko::yaml {
namespace {

// Where a plain text within brackets stops on its line.
const char* find_flow_stop(const char* at, End end) {
  for (;; ++at) {
    at = find_any<'\n', ':', '#', ',', '[', ']', '{', '}'>(at, end);
    if (at == end) return at;
    if (*at == ':' && !is_separated(at + 1, end) && !is_flow_indicator(at[1])) continue;
    if (*at == '#' && !is_blank(at[-1])) continue;
    return at;
  }
}

}  // namespace

FlowEnd FlowReader::read(NodeIndex node, const char* open_at, std::int32_t indentation, std::size_t depth) {
  end_ = draft_.end();
  indentation_ = indentation;
  depth_ = depth;
  reported_indentation_ = false;
  resume_ = nullptr;
  value_ = {};
  at_ = open_at;
  bool whole = open(node, no_node);
  while (whole && !open_.empty()) whole = step();
  if (whole) return {at_, false};
  while (!open_.empty()) close();
  return {resume_, true};
}

// Before an entry, or the end of the innermost collection.
bool FlowReader::step() {
  if (!skip_space()) return false;
  const char close_expected = open_.back().close;
  if (*at_ == close_expected) {
    last_ = ++at_;
    close();
    return after_value();
  }
  if (*at_ == ',' || *at_ == ']' || *at_ == '}') return wrong_close();
  return close_expected == '}' ? read_pair() : read_item();
}

// After an entry: a comma, or the end of the innermost collection, and perhaps of those around it.
bool FlowReader::after_value() {
  while (!open_.empty()) {
    if (!skip_space()) return false;
    if (*at_ == ',') {
      last_ = ++at_;
      return true;
    }
    if (*at_ == ':') return stray_colon();
    if (*at_ != open_.back().close) return *at_ == ']' || *at_ == '}' ? wrong_close() : missing_comma();
    last_ = ++at_;
    close();
  }
  return true;
}

bool FlowReader::read_item() {
  if (!skip_properties()) return false;
  if (*at_ == '[' || *at_ == '{') return open(draft_.add(Node{}), no_node);
  if (is_flow_indicator(*at_)) return after_value();  // an alias, or a property with nothing after it
  if (is_colon(at_, false)) return complex_key(at_, at_ + 1);
  const Scalar scalar = read_scalar();
  const char* colon = skip_blanks(at_, end_);
  if (!is_colon(colon, scalar.style != Style::plain)) {
    set(draft_.add(Node{}), scalar);
    return after_value();
  }
  if (!scalar.one_line) return complex_key(scalar.begin, scalar.end);
  const NodeIndex pair = add_pair(scalar, colon + 1);
  at_ = last_ = colon + 1;
  return read_value(pair + 1, pair);
}

bool FlowReader::read_pair() {
  if (!skip_properties()) return false;
  if (*at_ == '[' || *at_ == '{') return complex_key(at_, at_ + 1);
  if (is_flow_indicator(*at_)) return after_value();
  if (is_colon(at_, false)) return complex_key(at_, at_ + 1);
  const Scalar key = read_scalar();
  if (!key.one_line) return complex_key(key.begin, key.end);
  if (!skip_space()) return false;
  if (!is_colon(at_, key.style != Style::plain)) {
    add_key(key, key.end);  // `{a, b: c}`: a key without a colon has a blank value
    return after_value();
  }
  last_ = ++at_;
  return read_value(add_key(key, at_), no_node);
}

// After a key's colon.
bool FlowReader::read_value(NodeIndex node, NodeIndex pair) {
  const bool there = skip_space() && skip_properties();
  if (there && (*at_ == '[' || *at_ == '{')) return open(node, pair);
  if (there && !is_flow_indicator(*at_)) {
    set(node, read_scalar());
    value_.pair = pair;
  }
  end_pair(pair);
  return there && after_value();
}

bool FlowReader::open(NodeIndex node_index, NodeIndex pair) {
  const bool sequence = *at_ == '[';
  Node& node = draft_.node(node_index);
  node.begin = draft_.offset(at_);
  node.form = sequence ? Form::sequence : Form::mapping;
  node.style = Style::flow;
  if (!sequence) keys_.open();
  open_.push_back({node_index, at_, sequence ? ']' : '}', pair});
  last_ = ++at_;
  return depth_ + open_.size() <= draft_.limits().depth || too_deep();
}

void FlowReader::close() {
  const Open closed = open_.back();
  open_.pop_back();
  Node& node = draft_.node(closed.node);
  node.end = draft_.offset(last_);
  node.size = draft_.node_count() - closed.node;
  if (closed.close == '}') keys_.close();
  end_pair(closed.pair);
}

void FlowReader::end_pair(NodeIndex pair) {
  if (pair == no_node) return;
  Node& node = draft_.node(pair);
  node.end = draft_.offset(last_);
  node.size = draft_.node_count() - pair;
  keys_.close();
}

// Goes over blanks, line breaks and comments. False when the collection cannot go on.
bool FlowReader::skip_space() {
  for (;;) {
    at_ = skip_blanks(at_, end_);
    if (at_ == end_) return unclosed(end_);
    if (is_line_end(at_, end_)) {
      if (!enter_line(find_line_end(at_, end_))) return false;
    } else if (*at_ == '#') {
      if (!is_blank(at_[-1]) && at_[-1] != '\n') report_start();
      at_ = draft_.keep_comment(at_);
    } else {
      return true;
    }
  }
}

FlowReader::Scalar FlowReader::read_scalar() {
  if (*at_ != '"' && *at_ != '\'') return read_plain();
  Scalar scalar{.begin = at_, .style = style_of_quote(*at_)};
  const Quoted quoted = read_quoted(draft_, at_, indentation_, true, text_);
  scalar.end = last_ = at_ = quoted.end;
  scalar.decoded = quoted.decoded;
  scalar.one_line = quoted.one_line || !quoted.closed;
  return scalar;
}

FlowReader::Scalar FlowReader::read_plain() {
  Scalar scalar{.begin = at_};
  const bool lone =
      start_at(at_) == Start::dash_question_colon && at_ + 1 != end_ && is_flow_indicator(at_[1]);
  if (lone || !begins_plain(at_, end_)) report_start();
  const char* line = at_;
  const char* stop = find_flow_stop(at_ + 1, end_);
  scalar.end = std::max(trim_end(line, stop), at_ + 1);
  while (stop != end_ && *stop == '\n') {
    std::size_t breaks = 0;
    line = next_plain_line(stop, breaks);
    if (line == nullptr) break;
    if (scalar.one_line) text_.assign(scalar.begin, scalar.end);
    scalar.one_line = false;
    scalar.decoded = true;
    if (breaks == 0) text_ += ' ';
    text_.append(breaks, '\n');
    stop = find_flow_stop(line, end_);
    scalar.end = trim_end(line, stop);
    text_.append(line, scalar.end);
  }
  last_ = at_ = scalar.end;
  return scalar;
}

// Where a plain text goes on after a line feed; null when it does not. Counts the blank lines between.
const char* FlowReader::next_plain_line(const char* line_feed, std::size_t& breaks) const {
  for (;; ++breaks) {
    const Line line = line_at(after_break(line_feed, end_), end_);
    const char* at = skip_blanks(line.text, end_);
    if (at == end_) return nullptr;
    if (!is_line_end(at, end_)) {
      const bool ends = *at == '#' || is_flow_indicator(*at) || is_colon(at, false);
      return ends || line.column <= indentation_ ? nullptr : at;
    }
    line_feed = find_line_end(at, end_);
  }
}

// True at a colon that ends a key. After a quoted key it needs no blank behind it.
bool FlowReader::is_colon(const char* at, bool after_quoted) const {
  if (at == end_ || *at != ':') return false;
  return after_quoted || is_separated(at + 1, end_) || is_flow_indicator(at[1]);
}

void FlowReader::set(NodeIndex node, const Scalar& scalar) {
  value_ = scalar.style == Style::plain && scalar.one_line ? PlainValue{node, scalar.begin, no_node}
                                                           : PlainValue{};
  draft_.set_scalar(node, scalar.begin, scalar.end, scalar.style);
  if (scalar.decoded) draft_.set_text(node, text_);
}

NodeIndex FlowReader::add_key(const Scalar& key, const char* after_colon) {
  return add_entry(draft_, keys_, {key.begin, key.end, key.decoded ? &text_ : nullptr}, after_colon);
}

// Adds the mapping of one pair within a sequence, and its key's node, which follows it.
NodeIndex FlowReader::add_pair(const Scalar& key, const char* after_colon) {
  Node mapping;
  mapping.begin = draft_.offset(key.begin);
  mapping.form = Form::mapping;
  mapping.style = Style::flow;
  const NodeIndex pair = draft_.add(mapping);
  keys_.open();
  add_key(key, after_colon);
  return pair;
}

}  // namespace ko::yaml
