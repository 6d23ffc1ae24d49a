// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "ko/editing/formatting.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

std::vector<NodeIndex> children_by_key(const File& file, NodeIndex at) {
  std::vector<NodeIndex> children;
  const Tree& tree = file.tree;
  for (NodeIndex child = at + 1; child < at + tree.nodes[at].size; child += tree.nodes[child].size)
    children.push_back(child);
  if (tree.nodes[at].form == Form::mapping)
    std::ranges::sort(children, {}, [&](NodeIndex child) { return tree.key(file.source, child); });
  return children;
}

bool is_same_value(const File& one, NodeIndex at, const File& other, NodeIndex there) {
  const Form form = one.tree.nodes[at].form;
  if (form != other.tree.nodes[there].form) return false;
  if (form == Form::blank) return true;
  if (form == Form::scalar) return one.tree.text(one.source, at) == other.tree.text(other.source, there);
  return std::ranges::equal(children_by_key(one, at), children_by_key(other, there),
                            [&](NodeIndex a, NodeIndex b) {
                              return one.tree.key(one.source, a) == other.tree.key(other.source, b) &&
                                     is_same_value(one, a, other, b);
                            });
}

std::vector<std::string_view> comments_of(const File& file) {
  std::vector<std::string_view> comments;
  for (const Span span : file.tree.comments) comments.push_back(trim(file.source.slice(span)));
  std::ranges::sort(comments);
  return comments;
}

}  // namespace

bool say_the_same(const File& one, const File& other) {
  const auto is_same_document = [&](const Document& a, const Document& b) {
    if (a.sound != b.sound || (a.root == no_node) != (b.root == no_node)) return false;
    return a.root == no_node || is_same_value(one, a.root, other, b.root);
  };
  return std::ranges::equal(one.tree.documents, other.tree.documents, is_same_document) &&
         comments_of(one) == comments_of(other);
}

}  // namespace ko
