// SPDX-License-Identifier: MIT
#include "ko/files/tree.hpp"

#include <algorithm>
#include <tuple>

#include "base/system/append.hpp"
#include "model/types/decoded_texts.hpp"

namespace ko {
namespace {

/// Text between the quotes it is written in, if it is.
std::string_view unquoted(std::string_view written) {
  if (written.size() < 2 || (written.front() != '"' && written.front() != '\'')) return written;
  return written.substr(1, written.size() - 2);
}

}  // namespace

void DecodedTexts::add(Tree& tree, NodeIndex node, bool key, std::string_view text) {
  if (key)
    tree.nodes[node].decoded_key = true;
  else
    tree.nodes[node].decoded = true;
  tree.decoded_.push_back({node, key, static_cast<std::uint32_t>(tree.decoded_text_.size()),
                           static_cast<std::uint32_t>(text.size())});
  tree.decoded_text_ += text;
}

void DecodedTexts::remove_from(Tree& tree, NodeIndex first) {
  tree.nodes.resize(first);
  while (!tree.decoded_.empty() && tree.decoded_.back().node >= first) tree.decoded_.pop_back();
}

void DecodedTexts::take_over(Tree& tree, NodeIndex first, const Tree& appended) {
  const auto begin = static_cast<std::uint32_t>(tree.decoded_text_.size());
  for (Tree::Decoded text : appended.decoded_) {
    text.node += first;
    text.offset += begin;
    tree.decoded_.push_back(text);
  }
  tree.decoded_text_ += appended.decoded_text_;
}

void append_tree(Tree& tree, Tree more) {
  const auto first = static_cast<NodeIndex>(tree.nodes.size());
  tree.nodes.insert(tree.nodes.end(), more.nodes.begin(), more.nodes.end());
  DecodedTexts::take_over(tree, first, more);
  for (Document& document : more.documents)
    if (document.root != no_node) document.root += first;
  append(tree.documents, std::move(more.documents));
  append(tree.comments, std::move(more.comments));
}

std::string_view Tree::text(const Source& source, NodeIndex node) const {
  const Node& here = nodes[node];
  if (here.form != Form::scalar) return {};
  if (here.decoded) return decoded(node, false);
  const std::string_view written = source.slice(here.span());
  return here.style == Style::plain ? written : unquoted(written);
}

std::string_view Tree::key(const Source& source, NodeIndex node) const {
  const Node& here = nodes[node];
  if (here.decoded_key) return decoded(node, true);
  // A plain key cannot begin with a quote, so that the quotes tell themselves.
  return unquoted(source.slice(here.key_span()));
}

std::string_view Tree::decoded(NodeIndex node, bool key) const {
  const auto place = [](const Decoded& entry) { return std::tuple(entry.node, !entry.key); };
  const auto wanted = std::tuple(node, !key);
  const auto found =
      std::lower_bound(decoded_.begin(), decoded_.end(), wanted,
                       [&](const Decoded& entry, const auto& value) { return place(entry) < value; });
  return std::string_view(decoded_text_).substr(found->offset, found->length);
}

}  // namespace ko
