// SPDX-License-Identifier: MIT
/// What the comments of a document stand beside.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ko/files/file.hpp"

namespace ko::edit {

/// A comment on a line of its own.
struct CommentLine {
  Span span;
  bool after_empty_line = false;
};

/// A comment at the end of a line, and the blanks before it.
struct CommentAtEnd {
  Span span;
  std::size_t blanks = 1;
};

/// The comments of an entry: a field, or an entry of a list.
struct CommentsBeside {
  std::vector<CommentLine> above = {};
  bool empty_line_below = false;          ///< after those above
  std::optional<CommentAtEnd> head = {};  ///< behind its colon or dash, before a value on lines of its own
  std::optional<CommentAtEnd> tail = {};  ///< behind its value
  std::vector<CommentLine> at_end = {};   ///< of the block that is its value
  bool within_brackets = false;           ///< there are comments within its brackets
};

/// The comments of a document by the nodes that they stand beside. Those above the record are above its root.
struct DocumentComments {
  std::unordered_map<NodeIndex, CommentsBeside> beside = {};
  std::optional<CommentAtEnd> on_marker = {};  ///< behind the `---` that begins it
  std::string_view obstacle = {};              ///< why they cannot be kept beside what they are beside

  const CommentsBeside* find(NodeIndex node) const {
    const auto found = beside.find(node);
    return found == beside.end() ? nullptr : &found->second;
  }
};

/// The comments of the file that stand in a document.
std::span<const Span> comments_in(const File& file, const Document& document);

DocumentComments comments_beside(const File& file, const Document& document, std::span<const Span> comments);

}  // namespace ko::edit
