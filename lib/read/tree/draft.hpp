// SPDX-License-Identifier: MIT
/// The document while it is read: its nodes, its comments, what is wrong with it, and whether something was
/// lost.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/read.hpp"
#include "model/findings/text_rules.hpp"
#include "model/types/decoded_texts.hpp"
#include "read/tree/scanner.hpp"

namespace ko::yaml {

/// What a fault cost: nothing, when all that is written is in the tree all the same.
enum class Loss : std::uint8_t { none, some };

class Draft {
 public:
  /// Of documents that lie in `part` of the source.
  Draft(const Source& source, Span part, std::uint32_t file_index, const Limits& limits, Tree& tree,
        std::vector<Finding>& findings);

  /// A document begins: the bytes of `span`.
  void open(Span span);
  /// Something of the document is passed over, for which a finding stands already.
  void lose() { complete_ = false; }
  /// The document ends sooner than was thought.
  void end_before(const char* at) { end_.at = at; }
  /// The document ends, and is added to the tree.
  void close(NodeIndex root);

  const char* begin() const { return begin_; }
  End end() const { return end_; }
  const Limits& limits() const { return limits_; }
  std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - base_); }
  /// True when the document's first line is the rest of the line of its marker `---`.
  bool begins_on_marker_line() const;

  NodeIndex add(const Node& node) {
    tree_.nodes.push_back(node);
    return node_count() - 1;
  }
  /// Adds a node without a key whose value is not there, at a place. It is filled in where it lies, which is
  /// faster than copying a node just written.
  NodeIndex add_blank(const char* at) {
    Node& node = tree_.nodes.emplace_back();
    node.begin = node.end = offset(at);
    return node_count() - 1;
  }
  Node& node(NodeIndex index) { return tree_.nodes[index]; }
  NodeIndex node_count() const { return static_cast<NodeIndex>(tree_.nodes.size()); }

  /// Makes a node the scalar written at `[begin, end)`.
  void set_scalar(NodeIndex index, const char* begin, const char* end, Style style) {
    Node& node = tree_.nodes[index];
    node.begin = offset(begin);
    node.end = offset(end);
    node.form = Form::scalar;
    node.style = style;
  }
  /// Gives the newest node a text, or a key, other than its bytes.
  void set_text(NodeIndex index, std::string_view text);
  void set_key_text(NodeIndex index, std::string_view text);
  const char* end_of(NodeIndex index) const { return base_ + tree_.nodes[index].end; }
  std::string_view key(NodeIndex index) const { return tree_.key(source_, index); }

  /// Keeps a comment that begins at `hash` and ends with its line; returns the line's end.
  const char* keep_comment(const char* hash);

  /// Adds a finding about the bytes `[begin, end)`. What it returns may be added to until the next one.
  Finding& report(RuleOf<text_rules> rule, const char* begin, const char* end, std::string message,
                  std::string mend, Loss loss = Loss::none);
  Place place(const char* begin, const char* end) const { return place({offset(begin), offset(end)}); }
  Place place(Span span) const { return {file_index_, span}; }
  /// The number of the line that holds `at`, from 1, for a mend to name.
  std::string line_name(const char* at);
  /// True when so much is wrong that reading on would help nobody.
  bool is_hopeless() const { return hopeless_; }

 private:
  void make_room(std::size_t document_bytes);

  const Source& source_;
  const char* base_;
  Span part_;
  const char* begin_ = nullptr;
  End end_;
  Limits limits_;
  std::uint32_t file_index_;
  bool complete_ = true;
  bool hopeless_ = false;
  Tree& tree_;
  std::vector<Finding>& findings_;
  std::size_t findings_before_ = 0;  // in findings_, when the document began
  const char* counted_ = nullptr;    // as far as lines were counted
  std::size_t line_ = 1;             // the number of the line there
};

}  // namespace ko::yaml
