// SPDX-License-Identifier: MIT
/// The fast reader of one document: from bytes to the flat tree in one pass.
///
/// It makes no nodes on the heap and copies no text that means its own bytes: a node is a row in the tree,
/// and says where its text stands. It knows the whole of the profile that records are written in, so it
/// declines nothing it has begun: what is outside the profile, or no YAML at all, is reported with its place,
/// and the rest is read.
#include "read/document_reader.hpp"
#include "read/fast/block.hpp"

namespace ko {

Verdict read_fast(const Source& source, Span span, std::uint32_t file_index, const Limits& limits, Tree& tree,
                  std::vector<Finding>& findings) {
  fast::Draft draft(source, span, file_index, limits, tree, findings);
  const NodeIndex root = fast::BlockReader(draft, source, tree).read();
  return draft.finish(root) ? Verdict::read : Verdict::refused;
}

}  // namespace ko
