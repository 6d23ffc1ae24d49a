// SPDX-License-Identifier: MIT
#include "read/tree/keys.hpp"

namespace ko::fast {
namespace {

constexpr std::size_t small_mapping = 64;  // keys; a power of two, as the sizes of the tables are

}  // namespace

// Looks for the text of the newest entry among the entries before it.
NodeIndex Keys::find_earlier(Mapping& mapping, std::string_view text) const {
  const std::size_t newest = entries_.size() - 1;
  if (newest - mapping.first >= small_mapping) {
    // The table is brought up to date only when it is asked.
    if (2 * (entries_.size() - mapping.first) > mapping.slots.size()) grow(mapping);
    for (; mapping.hashed < newest; ++mapping.hashed)
      insert(mapping, mapping.hashed, tree_.key(source_, entries_[mapping.hashed].node));
    ++mapping.hashed;
    return insert(mapping, newest, text);
  }
  for (std::size_t i = mapping.first; i < newest; ++i)
    if (entries_[i].tag == entries_[newest].tag && tree_.key(source_, entries_[i].node) == text)
      return entries_[i].node;
  return no_node;
}

NodeIndex Keys::insert(Mapping& mapping, std::size_t position, std::string_view text) const {
  const std::size_t mask = mapping.slots.size() - 1;
  for (std::size_t slot = hash(text) & mask;; slot = (slot + 1) & mask) {
    if (mapping.slots[slot] == 0) {
      mapping.slots[slot] = static_cast<std::uint32_t>(position + 1);
      return no_node;
    }
    const Entry& other = entries_[mapping.slots[slot] - 1];
    if (other.tag == entries_[position].tag && tree_.key(source_, other.node) == text) return other.node;
  }
}

// Makes an empty table with room for the keys there are and as many again, at most half full.
void Keys::grow(Mapping& mapping) const {
  std::size_t size = 4 * small_mapping;
  while (size < 4 * (entries_.size() - mapping.first)) size *= 2;
  mapping.slots.assign(size, 0);
  mapping.hashed = mapping.first;
}

std::uint64_t Keys::hash(std::string_view text) const {
  std::uint64_t hash = reinterpret_cast<std::uintptr_t>(this) + text.size();
  for (; text.size() > sizeof hash; text.remove_prefix(sizeof hash)) hash = mix(hash ^ first_bytes(text));
  return mix(mix(hash ^ first_bytes(text)));
}

}  // namespace ko::fast
