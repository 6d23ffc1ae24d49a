// SPDX-License-Identifier: MIT
#include "ko/files/tree.hpp"

#include <algorithm>
#include <tuple>

namespace ko {
namespace {

/// Text between the quotes it is written in, if it is.
std::string_view unquoted(std::string_view written) {
  if (written.size() < 2 || (written.front() != '"' && written.front() != '\'')) return written;
  return written.substr(1, written.size() - 2);
}

}  // namespace

void Tree::cook(NodeIndex node, bool key, std::string_view text) {
  if (key)
    nodes[node].cooked_key = true;
  else
    nodes[node].cooked = true;
  cooked_.push_back(
      {node, key, static_cast<std::uint32_t>(cooked_text_.size()), static_cast<std::uint32_t>(text.size())});
  cooked_text_ += text;
}

void Tree::truncate(NodeIndex count) {
  nodes.resize(count);
  while (!cooked_.empty() && cooked_.back().node >= count) {
    cooked_text_.resize(cooked_.back().offset);
    cooked_.pop_back();
  }
}

std::string_view Tree::text(const Source& source, NodeIndex node) const {
  const Node& here = nodes[node];
  if (here.form != Form::scalar) return {};
  if (here.cooked) return cooked(node, false);
  const std::string_view written = source.slice(here.span());
  return here.style == Style::plain ? written : unquoted(written);
}

std::string_view Tree::key(const Source& source, NodeIndex node) const {
  const Node& here = nodes[node];
  if (here.cooked_key) return cooked(node, true);
  // A plain key cannot begin with a quote, so that the quotes tell themselves.
  return unquoted(source.slice(here.key_span()));
}

std::string_view Tree::cooked(NodeIndex node, bool key) const {
  const auto place = [](const Cooked& entry) { return std::tuple(entry.node, !entry.key); };
  const auto wanted = std::tuple(node, !key);
  const auto found =
      std::lower_bound(cooked_.begin(), cooked_.end(), wanted,
                       [&](const Cooked& entry, const auto& value) { return place(entry) < value; });
  return std::string_view(cooked_text_).substr(found->offset, found->length);
}

}  // namespace ko
