// SPDX-License-Identifier: MIT
/// The part of a tree that only those who build one write: texts that differ from the bytes of their nodes.
#pragma once

#include <string_view>

#include "ko/files/tree.hpp"

namespace ko {

struct TreeWriter {
  /// Keeps the decoded text of a node, or of its key, and marks the node so. Called in order of nodes, a node's
  /// key before its value.
  static void decode(Tree& tree, NodeIndex node, bool key, std::string_view text);
  /// Forgets all nodes but the first `count`, and their texts.
  static void truncate(Tree& tree, NodeIndex count);
};

}  // namespace ko
