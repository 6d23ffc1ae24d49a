// SPDX-License-Identifier: MIT
/// Finding a key that stands twice in its mapping, at a cost that does not grow with the square of the keys.
///
/// Nearly every mapping is small. Each key leaves a tag of 32 bits, made of its first eight bytes and its
/// length, and sets one of its mapping's 64 bits; a new key whose bit is not set is new, and any other is
/// compared with the tags. A mapping that outgrows this gets a hash table over the whole text of its keys.
/// Its seed is the table's address, which nobody who writes a file can know, and which no result depends on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "ko/files/tree.hpp"

namespace ko::fast {

class Keys {
 public:
  Keys(const Source& source, const Tree& tree) : source_(source), tree_(tree) {}

  /// A mapping begins; it is the innermost one until it is closed.
  void open() {
    if (open_count_ == mappings_.size()) mappings_.emplace_back();
    Mapping& mapping = mappings_[open_count_++];
    mapping.first = entries_.size();
    mapping.bits = 0;
  }
  void close() {
    Mapping& mapping = mappings_[--open_count_];
    entries_.resize(mapping.first);
    if (!mapping.slots.empty()) mapping.slots.clear();
  }

  /// Adds the key of a node to the innermost mapping. Returns the node that has the same key there already,
  /// or `no_node`.
  NodeIndex add(NodeIndex node, std::string_view text) {
    Mapping& mapping = mappings_[open_count_ - 1];
    const std::uint32_t tag = tag_of(text);
    const std::uint64_t bit = std::uint64_t{1} << (tag & 63U);
    const bool seen = (mapping.bits & bit) != 0;
    mapping.bits |= bit;
    entries_.push_back({tag, node});
    return seen ? find_earlier(mapping, text) : no_node;
  }

 private:
  struct Entry {
    std::uint32_t tag;
    NodeIndex node;
  };
  struct Mapping {
    std::size_t first = 0;   // of its keys in entries_
    std::uint64_t bits = 0;  // the tags it holds, modulo 64
    std::vector<std::uint32_t>
        slots{};             // positions in entries_ + 1, 0 is free; empty while the mapping is small
    std::size_t hashed = 0;  // the position after the last entry that is in `slots`
  };

  template <class Word>
  static std::uint64_t load(const char* at) {
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
  }
  // Eight bytes of the text: its first ones, or all of it and some of them twice where it is shorter.
  static std::uint64_t first_bytes(std::string_view text) {
    const char* at = text.data();
    const std::size_t size = text.size();
    if (size >= 8) return load<std::uint64_t>(at);
    if (size >= 4) return load<std::uint32_t>(at) | load<std::uint32_t>(at + size - 4) << 32U;
    if (size == 0) return 0;
    return load<unsigned char>(at) | load<unsigned char>(at + size / 2) << 8U |
           load<unsigned char>(at + size - 1) << 16U;
  }
  static std::uint64_t mix(std::uint64_t bits) {
    bits *= 0x9e3779b97f4a7c15U;
    return bits ^ (bits >> 32U);
  }
  static std::uint32_t tag_of(std::string_view text) {
    return static_cast<std::uint32_t>(mix(first_bytes(text) + text.size()));
  }

  NodeIndex find_earlier(Mapping& mapping, std::string_view text) const;
  NodeIndex insert(Mapping& mapping, std::size_t position, std::string_view text) const;
  void grow(Mapping& mapping) const;
  std::uint64_t hash(std::string_view text) const;

  const Source& source_;
  const Tree& tree_;
  std::vector<Entry> entries_;  // of the open mappings, the innermost one's last
  std::vector<Mapping>
      mappings_;  // those that are open, and behind them some that were, kept for their memory
  std::size_t open_count_ = 0;
};

}  // namespace ko::fast
