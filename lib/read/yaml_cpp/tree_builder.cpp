// SPDX-License-Identifier: MIT
#include "read/yaml_cpp/tree_builder.hpp"

#include <algorithm>

#include <utility>

#include "model/findings/text_rules.hpp"
#include "read/yaml_cpp/syntax_fault.hpp"

namespace ko {

TreeBuilder::TreeBuilder(const DocumentText& document, std::uint32_t file_index, const Limits& limits,
                         Tree& tree)
    : document_(document), file_index_(file_index), limits_(limits), tree_(tree) {}

void TreeBuilder::scalar(std::string_view value) {
  to_entry(false);
  const std::size_t before_properties = done_;
  skip_properties({true, true});
  const std::size_t after_properties = done_;
  skip_gap();
  // A tag may have nothing after it; yaml-cpp makes an empty text of that.
  if (value.empty() && after_properties > before_properties && !at_written_scalar()) {
    done_ = after_properties;
    return blank_here();
  }
  scalar_here(value);
}

void TreeBuilder::scalar_here(std::string_view value) {
  check_column();
  const Token token = scan_scalar();
  std::optional<std::string> cooked = verify(token, value);
  check_lines(token);
  check_escapes(token);
  if (text()[token.begin] == alias_fill && document_.content[token.begin] == '*')
    return take_alias(token.end);
  done_ = token.block ? token.block->tail : token.end;
  if (at_key()) return take_key(token, std::move(cooked));
  last_end_ = token.end;
  const NodeIndex node = add(Form::scalar, token.style, token.begin, token.end);
  if (cooked) tree_.cook(node, false, *cooked);
  entry_done();
}

void TreeBuilder::blank(Properties properties) {
  to_entry(true);
  if (properties.any()) skip_properties(properties);
  const std::string_view word = null_word_ahead();
  if (word.empty()) return blank_here();
  skip_gap();
  scalar_here(word);
}

/// yaml-cpp tells of `~` and `null` as of nothing at all. Here they are texts like any other: the word that
/// this entry consists of, or nothing when the entry is blank and the word ahead belongs to a later one.
std::string_view TreeBuilder::null_word_ahead() {
  const std::size_t before = done_;
  const std::size_t comments = comments_.size();
  skip_gap();
  const std::size_t at = done_;
  done_ = before;
  comments_.resize(comments);
  const bool later = !frames_.empty() && !frames_.back().flow && !at_key() &&
                     lexical::line_begin(text(), at) > before &&
                     lexical::column(text(), at) <= frames_.back().indentation();
  if (later) return {};
  for (std::string_view word : {"~", "null", "Null", "NULL"}) {
    const std::size_t end = at + word.size();
    if (!text().substr(at).starts_with(word)) continue;
    const char after = lexical::at(text(), end);
    const bool ends = end == text().size() || lexical::is_space(after) || after == ':' ||
                      (in_flow() && lexical::is_flow_indicator(after));
    if (ends) return text().substr(at, word.size());
  }
  return {};
}

void TreeBuilder::blank_here() {
  if (at_key()) {
    report(row(text_rules, "complex-key"), span(done_, done_ + 1), "this entry has no key",
           "write the name of a field before the colon");
    drop_entry();
    key_ = Key{done_, done_};
    frames_.back().at_key = false;
    return;
  }
  add(Form::blank, Style::plain, last_end_, last_end_);
  entry_done();
}

void TreeBuilder::alias() {
  to_entry(false);
  if (next() != '*') throw Stopped{Stop::unexpected, done_};
  std::size_t end = done_;
  while (!lexical::is_space_at(text(), end) && !lexical::is_flow_indicator(text()[end])) ++end;
  take_alias(end);
}

/// An alias leaves no node: what it stands for is written elsewhere.
void TreeBuilder::take_alias(std::size_t end) {
  const std::size_t begin = std::exchange(done_, end);
  report(row(text_rules, "alias"), span(begin, end),
         "`" + text_of(begin, end) + "` is an alias: it stands for what is written elsewhere",
         "write the value itself, or refer to a record by its id without the `*`");
  drop_entry();
  last_end_ = end;
  if (at_key()) {
    key_ = Key{begin, begin};
    frames_.back().at_key = false;
    return;
  }
  entry_done();
}

void TreeBuilder::begin(Form form, bool flow, Properties properties) {
  to_entry(false);
  if (properties.any()) {
    skip_properties(properties);
    skip_gap();
  }
  const char bracket = form == Form::mapping ? '{' : '[';
  const bool bracketed = flow && next() == bracket;
  if (flow && !bracketed && form == Form::sequence) throw Stopped{Stop::unexpected, done_};
  if (frames_.size() >= limits_.depth) throw Stopped{Stop::too_deep, done_};
  if (flow)
    check_column();
  else
    check_own_line(form);
  if (at_key()) {
    report(row(text_rules, "complex-key"), span(done_, done_ + 1), "a list or a mapping is used as a key",
           "write the name of a field before the colon");
    drop_entry();
  }
  Frame frame;
  frame.form = form;
  frame.flow = flow;
  frame.bracketed = bracketed;
  frame.begin = done_;
  frame.least_column = flow ? least_column() : lexical::column(text(), done_) + 1;
  frame.node = add(form, flow ? Style::flow : Style::block, done_, done_);
  frames_.push_back(std::move(frame));
  if (bracketed) last_end_ = ++done_;
}

/// A text or a bracket that stands on a line of its own stands further right than the entry it belongs to.
void TreeBuilder::check_column() const {
  if (!in_flow() && !at_key() && lexical::column(text(), done_) < least_column())
    throw Stopped{Stop::unexpected, done_};
}

/// A block collection does not begin on the line of the key it is the value of, nor on that of `---`.
void TreeBuilder::check_own_line(Form form) {
  const std::size_t line = lexical::line_begin(text(), done_);
  if (frames_.empty() && document_.after_marker && line == 0)
    report(row(text_rules, "bad-indentation"), span(done_, done_ + 1),
           std::string(form == Form::mapping ? "a mapping" : "a list") + " begins on the line of `---`",
           "begin it on the next line");
  if (key_ && !frames_.back().explicit_key && line <= key_->begin) throw Stopped{Stop::unexpected, done_};
}

void TreeBuilder::end() {
  const Frame& frame = frames_.back();
  if (frame.bracketed) {
    skip_gap();
    if (next() == ',' && frame.entries > 0) {
      ++done_;
      skip_gap();
    }
    if (next() != (frame.form == Form::mapping ? '}' : ']')) throw Stopped{Stop::unexpected, done_};
    last_end_ = ++done_;
  }
  close();
  entry_done();
}

void TreeBuilder::rest(std::size_t offset) {
  const lexical::Gap gap = lexical::skip_gap(text(), done_, document_.base, comments_);
  if (gap.end == text().size()) return;
  throw Stopped{Stop::rest, gap.end < offset || offset < done_ ? gap.end : offset};
}

void TreeBuilder::finish() {
  skip_gap();
  if (done_ < text().size()) throw Stopped{Stop::rest, done_};
}

void TreeBuilder::abandon() {
  complete_ = false;
  while (!frames_.empty()) {
    close();
    if (!frames_.empty() && frames_.back().drop) tree_.truncate(*frames_.back().drop);
  }
}

/// Takes the innermost collection off, now that its end is known.
void TreeBuilder::close() {
  Node& node = tree_.nodes[frames_.back().node];
  node.size = static_cast<std::uint32_t>(tree_.nodes.size() - frames_.back().node);
  // One that is given up before anything in it was read ends where it begins, and what it stands in no
  // sooner.
  last_end_ = std::max(last_end_, frames_.back().begin);
  node.end = span(last_end_, last_end_).end;
  frames_.pop_back();
}

/// The key or the value of an entry has been read.
void TreeBuilder::entry_done() {
  if (frames_.empty()) return;
  Frame& frame = frames_.back();
  if (frame.form == Form::mapping && frame.at_key) {  // a collection as key
    frame.at_key = false;
    key_ = Key{done_, done_};
    return;
  }
  frame.at_key = true;
  frame.explicit_key = false;
  ++frame.entries;
  key_.reset();
  if (!frame.drop) return;
  tree_.truncate(*frame.drop);
  frame.drop.reset();
}

/// The entry that is being read leaves no node in the tree.
void TreeBuilder::drop_entry() {
  complete_ = false;
  if (frames_.empty()) return;
  if (!frames_.back().drop) frames_.back().drop = static_cast<NodeIndex>(tree_.nodes.size());
}

NodeIndex TreeBuilder::add(Form form, Style style, std::size_t begin, std::size_t end) {
  const auto index = static_cast<NodeIndex>(tree_.nodes.size());
  Node node;
  node.form = form;
  node.style = style;
  node.begin = span(begin, end).begin;
  node.end = span(begin, end).end;
  if (key_) {
    node.key_begin = span(key_->begin, key_->end).begin;
    node.key_length = static_cast<std::uint16_t>(key_->end - key_->begin);
  }
  tree_.nodes.push_back(node);
  if (key_ && key_->cooked) tree_.cook(index, true, *key_->cooked);
  key_.reset();
  if (frames_.empty()) root_ = index;
  return index;
}

Span TreeBuilder::span(std::size_t begin, std::size_t end) const {
  return {static_cast<std::uint32_t>(document_.base + begin),
          static_cast<std::uint32_t>(document_.base + end)};
}

std::string TreeBuilder::text_of(std::size_t begin, std::size_t end) const {
  return std::string(document_.content.substr(begin, end - begin));
}

void TreeBuilder::report(const Rule& rule, Span where, std::string message, std::string mend) {
  findings_.push_back(
      {.rule = &rule, .place = {file_index_, where}, .message = std::move(message), .mend = std::move(mend)});
}

}  // namespace ko
