// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ko/records/register.hpp"
#include "model/records/field_paths.hpp"

namespace ko {
namespace {

std::uint32_t begin_with_key(const Node& node) {
  return node.key_length != 0 ? node.key_begin : node.begin;
}

}  // namespace

/// Whether the step's collection holds the target, not before the child the step stands at.
bool FieldPaths::leads_to(const Step& step, NodeIndex target) const {
  return target >= step.child && target < step.parent + node(step.parent).size;
}

void FieldPaths::advance(Step& step, NodeIndex target) const {
  while (target >= step.child + node(step.child).size) {
    step.child += node(step.child).size;
    ++step.place;
  }
}

void FieldPaths::go_to(NodeIndex target) {
  while (!steps_.empty() && !leads_to(steps_.back(), target)) steps_.pop_back();
  if (!steps_.empty()) advance(steps_.back(), target);
  NodeIndex at = steps_.empty() ? root_ : steps_.back().child;
  while (target > at) {
    Step step{at, at + 1, 0};
    advance(step, target);
    steps_.push_back(step);
    at = step.child;
  }
}

std::string FieldPaths::written(std::size_t steps) const {
  std::string path;
  for (std::size_t i = 0; i < steps; ++i) {
    if (node(steps_[i].parent).form == Form::sequence) {
      path += '[' + std::to_string(steps_[i].place + 1) + ']';
    } else {
      if (!path.empty()) path += '.';
      path += file_->tree.key(file_->source, steps_[i].child);
    }
  }
  return path;
}

std::string FieldPaths::of(NodeIndex target) {
  if (target <= root_ || target >= root_ + node(root_).size) return {};
  go_to(target);
  return written(steps_.size());
}

std::string FieldPaths::at(std::uint32_t offset) {
  const auto first = file_->tree.nodes.begin() + root_;
  const auto last = first + node(root_).size;
  // Beginnings ascend in reading order, and what holds the byte is the last that begins before it or holds
  // that one.
  const auto after = std::upper_bound(
      first, last, offset, [](std::uint32_t byte, const Node& one) { return byte < begin_with_key(one); });
  if (after == first) return {};
  go_to(root_ + static_cast<NodeIndex>(after - first) - 1);
  std::size_t steps = steps_.size();
  while (steps > 0 && node(steps_[steps - 1].child).end < offset) --steps;
  return written(steps);
}

std::string field_path(const File& file, NodeIndex root, NodeIndex node) {
  return FieldPaths(file, root).of(node);
}

}  // namespace ko
