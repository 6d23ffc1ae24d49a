// SPDX-License-Identifier: MIT
/// Reading the documents of a file into its flat tree, each in one pass.
///
/// No node is made on the heap, and no text is copied that means its own bytes: a node is a row in the tree,
/// and says where its text stands. What is outside the profile of YAML that records are written in, or no
/// YAML at all, is reported with its place, and the rest is read.
#pragma once

#include "read/tree/block.hpp"
#include "read/tree/draft.hpp"

namespace ko::yaml {

/// Reads documents of a part of one file, one after another. What it works with is made once.
class DocumentReader {
 public:
  /// `file_index` is the file's number in the places of findings.
  DocumentReader(const Source& source, Span part, std::uint32_t file_index, const Limits& limits, Tree& tree,
                 std::vector<Finding>& findings)
      : draft_(source, part, file_index, limits, tree, findings), block_(draft_, source, tree) {}

  /// Reads the document whose text is `span` of the source, the markers `---` and `...` left out, and appends
  /// it to the tree: its nodes, its comments and a Document. Records in it that no `---` parts are documents
  /// of their own.
  void read(Span span) {
    for (;;) {
      draft_.open(span);
      draft_.close(block_.read());
      if (block_.next_record() == nullptr) return;
      span.begin = draft_.offset(block_.next_record());
    }
  }

 private:
  Draft draft_;
  BlockReader block_;
};

}  // namespace ko::yaml
