// SPDX-License-Identifier: MIT
/// Finding a key that stands twice in its mapping, at a cost that does not grow with the square of the keys.
///
/// Nearly every mapping is small. Each key of an open mapping leaves a tag of 32 bits made of its first eight
/// bytes and its length, and a new key is compared with the tags before it, four or more at a time. A mapping
/// that outgrows this gets a hash table over the whole text of its keys. Its seed is the table's address,
/// which nobody who writes a file can know, and which no result depends on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/tree.hpp"

namespace ko::fast {

class Keys {
 public:
  Keys(const Source& source, const Tree& tree) : source_(source), tree_(tree) {}

  /// A mapping begins; it is the innermost one until it is closed.
  void open();
  void close();
  /// Adds the key of a node to the innermost mapping. Returns the node that has the same key there already.
  std::optional<NodeIndex> add(NodeIndex node, std::string_view text);

 private:
  struct Mapping {
    std::size_t first = 0;  // of its keys in tags_ and nodes_
    std::vector<std::uint32_t>
        slots{};  // positions in nodes_ + 1, 0 is free; empty while the mapping is small
  };

  std::optional<NodeIndex> find_by_tag(std::size_t first, std::uint32_t tag, std::string_view text) const;
  std::optional<NodeIndex> insert(Mapping& mapping, std::size_t position, std::string_view text);
  void grow(Mapping& mapping);
  std::uint64_t hash(std::string_view text) const;

  const Source& source_;
  const Tree& tree_;
  std::vector<std::uint32_t> tags_;
  std::vector<NodeIndex> nodes_;
  std::vector<Mapping>
      mappings_;  // those that are open, and behind them some that were, kept for their memory
  std::size_t open_count_ = 0;
};

}  // namespace ko::fast
