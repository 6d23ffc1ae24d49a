// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ko/files/file.hpp"

namespace ko {

/// The paths of values within one record, as `field_path` writes them. Those asked for in reading order take
/// the time of one walk over the record together, however many entries its lists have.
class FieldPaths {
 public:
  /// The file outlives it.
  FieldPaths(const File& file, NodeIndex root) : file_(&file), root_(root) {}

  /// The path of a node below the root; empty for the root, and for a node that does not lie below it.
  std::string of(NodeIndex target);
  /// The path of the innermost value whose key or text holds a byte.
  std::string at(std::uint32_t offset);

 private:
  /// A collection on the way to a node, and where the way goes on.
  struct Step {
    NodeIndex parent;
    NodeIndex child;
    std::size_t place;  ///< of the child among its siblings, from 0
  };

  const Node& node(NodeIndex index) const { return file_->tree.nodes[index]; }
  void go_to(NodeIndex target);
  bool leads_to(const Step& step, NodeIndex target) const;
  void advance(Step& step, NodeIndex target) const;
  std::string written(std::size_t steps) const;

  const File* file_;
  NodeIndex root_;
  std::vector<Step> steps_;  // the way to the node that was asked for last
};

}  // namespace ko
