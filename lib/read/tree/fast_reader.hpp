// SPDX-License-Identifier: MIT
/// The fast reader: from bytes to the flat tree in one pass.
///
/// It makes no nodes on the heap and copies no text that means its own bytes: a node is a row in the tree,
/// and says where its text stands. It knows the whole of the profile that records are written in, so it
/// declines nothing: what is outside the profile, or no YAML at all, is reported with its place, and the rest
/// is read.
#pragma once

#include "read/set/document_reader.hpp"
#include "read/tree/block.hpp"
#include "read/tree/draft.hpp"

namespace ko::fast {

/// Reads the documents of one file into its tree, one after another. What it works with is made once.
class FastReader {
 public:
  FastReader(const Source& source, std::uint32_t file_index, const Limits& limits, Tree& tree,
             std::vector<Finding>& findings)
      : draft_(source, file_index, limits, tree, findings), block_(draft_, source, tree) {}

  /// Reads one document: see `read_fast`. Records in it that no `---` parts are documents of their own.
  Verdict read(Span span) {
    for (bool fine = true;;) {
      draft_.open(span);
      fine = draft_.close(block_.read()) && fine;
      if (block_.next_record() == nullptr) return fine ? Verdict::read : Verdict::refused;
      span.begin = draft_.offset(block_.next_record());
    }
  }

 private:
  Draft draft_;
  BlockReader block_;
};

}  // namespace ko::fast
