// SPDX-License-Identifier: MIT
/// Writes a document anew in the one layout of records: what stands on lines of its own in writer.cpp, what
/// stands in brackets in writer_brackets.cpp, lines, their comments and how wide they may be in
/// writer_lines.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "edit/formatting/comments.hpp"
#include "ko/files/file.hpp"

namespace ko::edit {

/// Writes documents of one file, one after another. What it works with is made once.
class LayoutWriter {
 public:
  explicit LayoutWriter(const File& file) : file_(file), bytes_(file.source.bytes()) {}

  /// Appends the lines of a document, whose comments are given where it has any. Lines end in a line feed.
  void write(const Document& document, const DocumentComments* comments, std::string& out);
  /// Why the document that was written had better be left as it is; empty: nothing speaks against it.
  std::string_view doubt() const { return doubt_; }

 private:
  /// Where a value is written.
  struct At {
    std::size_t indent = 0;  // of the line of its key or dash
    bool is_entry = false;   // of a list: it stands behind a dash
  };

  const Node& node(NodeIndex at) const { return file_.tree.nodes[at]; }
  bool has_children(NodeIndex at) const { return node(at).size > 1; }
  const CommentsBeside* beside(NodeIndex at) const {
    return comments_ == nullptr ? nullptr : comments_->find(at);
  }

  static bool is_text_in_block(const Node& node) {
    return node.style == Style::literal || node.style == Style::folded;
  }

  // Blocks.
  void mapping(NodeIndex at, std::size_t indent, bool behind_dash);
  void sequence(NodeIndex at, std::size_t indent);
  bool loses_braces(NodeIndex at, std::size_t indent);
  void entry(NodeIndex at, std::size_t indent);
  void field(NodeIndex at, std::size_t indent);
  void value(NodeIndex at, At place);
  void block(NodeIndex at, At place);
  bool is_in_order(NodeIndex at) const;
  std::vector<NodeIndex> in_order(NodeIndex at) const;
  /// Calls `each` for every field in the order in which they are written, until it returns false.
  template <class Each>
  void for_each_field(NodeIndex at, Each each) const;
  bool tail_is_for_ko(NodeIndex at) const;
  bool head_is_for_ko(NodeIndex at) const;
  bool is_for_ko(NodeIndex at) const;

  // Scalars.
  void scalar(NodeIndex at, At place);
  void append_text(NodeIndex at, bool in_flow);
  void append_key_of(NodeIndex at, bool in_flow);

  // Brackets.
  bool flow(NodeIndex at, At place);
  bool fit_flow(NodeIndex at, At place);
  bool append_flow(NodeIndex at);
  bool append_flow_entry(NodeIndex at, bool in_mapping);
  bool fill_list(NodeIndex at, At place, std::size_t margin);

  // Lines and comments.
  bool fits(std::size_t margin) const;
  std::size_t margin_of(NodeIndex at) const;
  void end_line() {
    *out_ += '\n';
    line_ = out_->size();
  }
  void end_line(const CommentAtEnd* comment);
  void tail(NodeIndex at);
  void comment_lines(const std::vector<CommentLine>& lines, std::size_t indent);
  void above(NodeIndex at, std::size_t indent);
  void begin_line(std::size_t indent) { out_->append(indent, ' '); }
  void append_comment(Span span);

  const File& file_;
  std::string_view bytes_;
  const DocumentComments* comments_ = nullptr;
  std::string* out_ = nullptr;
  std::size_t line_ = 0;        // where the line begins that is being written
  bool first_in_block_ = true;  // nothing was written in the innermost block yet
  bool keeps_breaks_ = false;   // the text before is one that empty lines after it belong to
  std::string_view doubt_ = {};
  bool head_is_written_ = false;  // of the list that fills lines
};

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

}  // namespace ko::edit
