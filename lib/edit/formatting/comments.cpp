// SPDX-License-Identifier: MIT
// A comment on a line of its own stands above the next entry, unless it is indented further than that: then
// it ends a block. What `ko` is told on such a line always concerns the next one. A comment at the end of a
// line belongs to the value that ends there, or to the key or dash whose value follows below.
#include "edit/formatting/comments.hpp"

#include <algorithm>
#include <utility>

#include "ko/values/text.hpp"
#include "model/findings/comments_to_ko.hpp"

namespace ko::edit {
namespace {

std::uint32_t beginning_of(const Node& node) {
  return node.key_length != 0 ? node.key_begin : node.begin;
}

bool is_collection(const Node& node) {
  return node.form == Form::mapping || node.form == Form::sequence;
}

bool is_flow_collection(const Node& node) {
  return is_collection(node) && node.style == Style::flow;
}

bool is_block_collection(const Node& node) {
  return is_collection(node) && node.style != Style::flow;
}

/// Takes the comments of one document in their order.
class Assignment {
 public:
  Assignment(const File& file, const Document& document)
      : file_(file),
        bytes_(file.source.bytes()),
        document_(document),
        root_(document.root),
        end_(document.root + file.tree.nodes[document.root].size) {
    parents_.assign(end_ - root_, no_node);
    for (NodeIndex at = root_; at < end_; ++at) {
      if (!is_collection(node(at))) continue;
      for (NodeIndex child = at + 1; child < at + node(at).size; child += node(child).size)
        parents_[child - root_] = at;
    }
  }

  void take(Span comment) {
    const std::uint32_t line = line_begin(comment.begin);
    const std::string_view before = bytes_.substr(line, comment.begin - line);
    if (line == document_.span.begin && begins_on_marker_line())
      comments_.on_marker = CommentAtEnd{comment, blanks_before(comment.begin)};
    else if (trim(before).empty())
      take_line(comment);
    else
      take_at_end(comment, before);
  }

  DocumentComments result() { return std::move(comments_); }

 private:
  const Node& node(NodeIndex at) const { return file_.tree.nodes[at]; }
  NodeIndex parent(NodeIndex at) const { return parents_[at - root_]; }
  std::uint32_t line_begin(std::uint32_t at) const {
    const std::size_t feed = at == 0 ? std::string_view::npos : bytes_.rfind('\n', at - 1);
    const std::uint32_t found = feed == std::string_view::npos ? 0 : static_cast<std::uint32_t>(feed) + 1;
    return std::max(found, document_.span.begin);
  }
  bool begins_on_marker_line() const { return bytes_.substr(0, document_.span.begin).ends_with("---"); }
  std::uint32_t column(std::uint32_t at) const { return at - line_begin(at); }
  bool is_for_ko(Span comment) const { return ko::is_for_ko(file_.source.slice(comment)); }
  CommentsBeside& beside(NodeIndex at) { return comments_.beside[at]; }
  void refuse(std::string_view why) { comments_.obstacle = why; }

  std::size_t blanks_before(std::uint32_t hash) const {
    std::uint32_t at = hash;
    while (at > 0 && (bytes_[at - 1] == ' ' || bytes_[at - 1] == '\t')) --at;
    return std::max<std::size_t>(1, hash - at);
  }

  /// The first node that begins at a place or after it.
  NodeIndex first_from(std::uint32_t place) const {
    const auto begin = file_.tree.nodes.begin();
    const auto found =
        std::lower_bound(begin + root_, begin + end_, place,
                         [](const Node& one, std::uint32_t at) { return beginning_of(one) < at; });
    return static_cast<NodeIndex>(found - begin);
  }

  /// The next thing that is no blank, line break or comment; the document's end where there is none.
  std::uint32_t next_content(std::uint32_t at) const {
    for (const std::uint32_t end = document_.span.end; at < end; ++at) {
      const char c = bytes_[at];
      if (c == '#') {
        while (at < end && bytes_[at] != '\n') ++at;
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return at;
      }
    }
    return document_.span.end;
  }

  /// The innermost brackets around a place; no_node where there are none.
  NodeIndex brackets_around(std::uint32_t place) const {
    const NodeIndex next = first_from(place);
    if (next == root_) return no_node;
    for (NodeIndex at = next - 1; at != no_node; at = parent(at))
      if (is_flow_collection(node(at)) && node(at).begin < place && place < node(at).end) return at;
    return no_node;
  }

  NodeIndex outermost_brackets(NodeIndex at) const {
    while (parent(at) != no_node && is_flow_collection(node(parent(at)))) at = parent(at);
    return at;
  }

  CommentLine as_line(Span comment) const {
    const std::uint32_t line = line_begin(comment.begin);
    if (line <= document_.span.begin) return {comment};
    const std::uint32_t before = line_begin(line - 1);
    return {comment, trim(bytes_.substr(before, line - before)).empty()};
  }

  void add_above(NodeIndex at, Span comment) {
    CommentsBeside& comments = beside(at);
    comments.above.push_back(as_line(comment));
    const std::size_t end = bytes_.find('\n', comment.end);
    if (end == std::string_view::npos) return;
    const std::string_view below = bytes_.substr(end + 1, bytes_.find('\n', end + 1) - end - 1);
    comments.empty_line_below = trim(below).empty();
  }

  void set_tail(NodeIndex at, Span comment) {
    std::optional<CommentAtEnd>& tail = beside(at).tail;
    if (tail) beside(at).above.push_back({tail->span});
    const std::optional<CommentAtEnd>& head = beside(at).head;
    if (head && (is_for_ko(head->span) || is_for_ko(comment)))
      refuse("a comment to ko is one of two that would stand on one line");
    tail = CommentAtEnd{comment, blanks_before(comment.begin)};
  }

  void set_head(NodeIndex at, Span comment) {
    const bool has_key_above =
        is_collection(node(at)) && (node(at).key_length != 0 || !is_flow_collection(node(at)));
    if (is_for_ko(comment) && !has_key_above) refuse("a comment to ko stands between a key and its value");
    std::optional<CommentAtEnd>& head = beside(at).head;
    if (head) beside(at).above.push_back({head->span});
    head = CommentAtEnd{comment, blanks_before(comment.begin)};
  }

  void take_in_brackets(NodeIndex brackets, Span comment, bool alone) {
    if (is_for_ko(comment)) return refuse("a comment to ko stands within brackets");
    for (NodeIndex at = brackets;; at = parent(at)) {
      beside(at).within_brackets = true;
      if (parent(at) == no_node || !is_flow_collection(node(parent(at)))) break;
    }
    NodeIndex before = no_node;
    NodeIndex after = no_node;
    for (NodeIndex child = brackets + 1; child < brackets + node(brackets).size && after == no_node;
         child += node(child).size)
      (beginning_of(node(child)) < comment.begin ? before : after) = child;
    if (!alone && before != no_node) return set_tail(before, comment);
    if (!alone) return set_head(brackets, comment);
    if (after != no_node) return add_above(after, comment);
    beside(brackets).at_end.push_back(as_line(comment));
  }

  /// The innermost block that ended before `next` begins and whose entries stand no further in than the
  /// column; no_node where there is none.
  NodeIndex ended_block(NodeIndex next, std::uint32_t at_column) const {
    for (NodeIndex at = next - 1; at != no_node; at = parent(at)) {
      if (at + node(at).size > next) return no_node;
      if (is_block_collection(node(at)) && column(node(at).begin) <= at_column) return at;
    }
    return no_node;
  }

  void take_line(Span comment) {
    if (const NodeIndex brackets = brackets_around(comment.begin); brackets != no_node)
      return take_in_brackets(brackets, comment, true);
    const std::uint32_t place = next_content(comment.end);
    if (place == document_.span.end) return take_last(comment);
    NodeIndex next = first_from(place);
    if (next == root_) return add_above(root_, comment);
    const Node& before = node(next - 1);
    if (before.begin == place && before.key_length != 0 && !is_block_collection(before)) {
      if (is_for_ko(comment)) return refuse("a comment to ko stands between a key and its value");
      return add_above(next - 1, comment);
    }
    if (next == end_) return take_last(comment);
    const bool after_dash = beginning_of(node(next)) == place && node(next).key_length == 0;
    if (after_dash && node(next).form == Form::mapping && node(next).style != Style::flow) ++next;
    if (!is_for_ko(comment) && column(comment.begin) > column(place)) {
      const NodeIndex block = ended_block(next, column(comment.begin));
      if (block != no_node) return beside(block).at_end.push_back(as_line(comment));
    }
    add_above(next, comment);
  }

  /// After everything else in the document.
  void take_last(Span comment) {
    const NodeIndex block = is_for_ko(comment) ? no_node : ended_block(end_, column(comment.begin));
    beside(block == no_node ? root_ : block).at_end.push_back(as_line(comment));
  }

  void take_at_end(Span comment, std::string_view before) {
    if (const NodeIndex brackets = brackets_around(comment.begin); brackets != no_node)
      return take_in_brackets(brackets, comment, false);
    const NodeIndex next = first_from(comment.begin);
    if (next == root_) return set_head(root_, comment);
    const Node& last = node(next - 1);
    const bool only_dashes = before.find_first_not_of("- \t") == std::string_view::npos;
    const bool is_blank_entry =
        last.form == Form::blank && last.key_length == 0 && last.begin >= line_begin(comment.begin);
    if (only_dashes && !is_blank_entry && next < end_) return set_head(next, comment);
    if (last.key_length != 0 && last.begin > comment.begin) return set_head(next - 1, comment);
    NodeIndex at = next - 1;
    if (parent(at) != no_node && is_flow_collection(node(parent(at)))) at = outermost_brackets(at);
    const bool several_lines = is_flow_collection(node(at)) &&
                               file_.source.slice(node(at).span()).find('\n') != std::string_view::npos;
    if (several_lines && is_for_ko(comment))
      return refuse("a comment to ko stands behind brackets that go over several lines");
    set_tail(at, comment);
  }

  const File& file_;
  std::string_view bytes_;
  const Document& document_;
  NodeIndex root_;
  NodeIndex end_;
  std::vector<NodeIndex> parents_;  // of the document's nodes
  DocumentComments comments_;
};

}  // namespace

std::span<const Span> comments_in(const File& file, const Document& document) {
  const std::vector<Span>& all = file.tree.comments;
  const auto first = std::ranges::lower_bound(all, document.span.begin, {}, &Span::begin);
  const auto last = std::lower_bound(first, all.end(), document.span.end,
                                     [](Span one, std::uint32_t at) { return one.begin < at; });
  return {first, last};
}

DocumentComments comments_beside(const File& file, const Document& document, std::span<const Span> comments) {
  Assignment assignment(file, document);
  for (const Span comment : comments) assignment.take(comment);
  return assignment.result();
}

}  // namespace ko::edit
