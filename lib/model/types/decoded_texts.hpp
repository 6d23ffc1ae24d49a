// SPDX-License-Identifier: MIT
/// How a tree that is being built gets the texts that differ from their bytes; whoever reads a tree has no
/// need of it.
#pragma once

#include <string_view>

#include "ko/files/tree.hpp"

namespace ko {

struct DecodedTexts {
  /// Keeps the text of a node, or of its key. Called in order of nodes, a node's key before its value.
  static void add(Tree& tree, NodeIndex node, bool key, std::string_view text);
  /// Lets go of the last nodes, from `first` on, and of their texts.
  static void remove_from(Tree& tree, NodeIndex first);
  /// Keeps those of a tree whose nodes were appended, from node `first` on.
  static void take_over(Tree& tree, NodeIndex first, const Tree& appended);
};

/// Appends the tree of documents that stand further on in the same file.
void append_tree(Tree& tree, Tree more);

}  // namespace ko
