// SPDX-License-Identifier: MIT
#include "ko/register.hpp"

namespace ko {

std::string field_path(const File& file, NodeIndex root, NodeIndex node) {
  std::string path;
  NodeIndex at = root;
  while (at != node) {
    const bool in_sequence = file.tree.nodes[at].form == Form::sequence;
    std::size_t place = 0;
    NodeIndex child = at + 1;
    const NodeIndex end = at + file.tree.nodes[at].size;
    while (child < end && node >= child + file.tree.nodes[child].size) {
      child += file.tree.nodes[child].size;
      ++place;
    }
    if (child >= end) break;  // `node` does not lie below `root`
    if (in_sequence) {
      path += '[' + std::to_string(place + 1) + ']';
    } else {
      if (!path.empty()) path += '.';
      path += file.tree.key(file.source, child);
    }
    at = child;
  }
  return path;
}

}  // namespace ko
