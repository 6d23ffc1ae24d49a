// SPDX-License-Identifier: MIT
#include "read/fast/keys.hpp"

#include <cstring>

namespace ko::fast {
namespace {

constexpr std::size_t small_mapping = 64;  // a power of two, as the sizes of the tables are

template <class Word>
std::uint64_t load(const char* at) {
  Word word;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// Eight bytes of the text: its first ones, or all of it and some of them twice where it is shorter.
std::uint64_t first_bytes(std::string_view text) {
  const char* at = text.data();
  const std::size_t size = text.size();
  if (size >= 8) return load<std::uint64_t>(at);
  if (size >= 4) return load<std::uint32_t>(at) | load<std::uint32_t>(at + size - 4) << 32U;
  if (size == 0) return 0;
  return load<unsigned char>(at) | load<unsigned char>(at + size / 2) << 8U |
         load<unsigned char>(at + size - 1) << 16U;
}

std::uint64_t mix(std::uint64_t bits) {
  bits *= 0x9e3779b97f4a7c15U;
  return bits ^ (bits >> 32U);
}

std::uint32_t tag_of(std::string_view text) {
  return static_cast<std::uint32_t>(mix(first_bytes(text) + text.size()));
}

}  // namespace

void Keys::open() {
  if (open_count_ == mappings_.size()) mappings_.emplace_back();
  Mapping& mapping = mappings_[open_count_++];
  mapping.first = tags_.size();
  mapping.slots.clear();
}

void Keys::close() {
  const Mapping& mapping = mappings_[--open_count_];
  tags_.resize(mapping.first);
  nodes_.resize(mapping.first);
}

std::optional<NodeIndex> Keys::add(NodeIndex node, std::string_view text) {
  Mapping& mapping = mappings_[open_count_ - 1];
  const std::uint32_t tag = tag_of(text);
  const std::size_t count = tags_.size() - mapping.first;
  std::optional<NodeIndex> earlier;
  if (count < small_mapping) earlier = find_by_tag(mapping.first, tag, text);
  tags_.push_back(tag);
  nodes_.push_back(node);
  if (count < small_mapping) return earlier;
  if (2 * (count + 1) > mapping.slots.size()) grow(mapping);
  return insert(mapping, nodes_.size() - 1, text);
}

std::optional<NodeIndex> Keys::find_by_tag(std::size_t first, std::uint32_t tag,
                                           std::string_view text) const {
  // Asks first whether any tag is the same, without leaving the loop: compilers do four or eight at a time.
  unsigned hits = 0;
  for (std::size_t i = first; i < tags_.size(); ++i) hits += tags_[i] == tag ? 1 : 0;
  if (hits == 0) return std::nullopt;
  for (std::size_t i = first; i < tags_.size(); ++i)
    if (tags_[i] == tag && tree_.key(source_, nodes_[i]) == text) return nodes_[i];
  return std::nullopt;
}

std::optional<NodeIndex> Keys::insert(Mapping& mapping, std::size_t position, std::string_view text) {
  const std::size_t mask = mapping.slots.size() - 1;
  for (std::size_t slot = hash(text) & mask;; slot = (slot + 1) & mask) {
    if (mapping.slots[slot] == 0) {
      mapping.slots[slot] = static_cast<std::uint32_t>(position + 1);
      return std::nullopt;
    }
    const NodeIndex other = nodes_[mapping.slots[slot] - 1];
    if (tree_.key(source_, other) == text) return other;
  }
}

void Keys::grow(Mapping& mapping) {
  // Room for the keys there are and as many again, at most half full.
  std::size_t size = 4 * small_mapping;
  while (size < 4 * (tags_.size() - mapping.first)) size *= 2;
  mapping.slots.assign(size, 0);
  for (std::size_t position = mapping.first; position + 1 < nodes_.size(); ++position)
    insert(mapping, position, tree_.key(source_, nodes_[position]));
}

std::uint64_t Keys::hash(std::string_view text) const {
  std::uint64_t hash = reinterpret_cast<std::uintptr_t>(this) + text.size();
  for (; text.size() > sizeof hash; text.remove_prefix(sizeof hash)) hash = mix(hash ^ first_bytes(text));
  return mix(mix(hash ^ first_bytes(text)));
}

}  // namespace ko::fast
