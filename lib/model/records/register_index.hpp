// SPDX-License-Identifier: MIT
/// What a register looks records up with: a table of ids, and the order of kinds and ids.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"

namespace ko {

/// A hash table of ids in open addressing. A slot has a part of the id's hash beside the record's place, so
/// that a record is looked at only when it is very likely the one that is wanted.
class IdTable {
 public:
  /// Of so many records at the most.
  explicit IdTable(std::size_t most);
  /// Fetches the slot of a hash ahead of its use.
  void fetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & (slots_.size() - 1)], 1); }
  /// Enters the record at `position`, whose id has this hash. False when a record that was entered has its
  /// id.
  bool enter(std::span<const Record> records, std::uint32_t position, std::uint64_t hash);
  std::optional<std::uint32_t> find(std::span<const Record> records, std::string_view id) const;
  /// Follows records that have moved: the one at position i is now at `moved[i]`.
  void follow(std::span<const std::uint32_t> moved);

 private:
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t place = 0;  // position + 1; 0: the slot is free
  };
  /// The slot of the id, or the free one where it belongs.
  std::size_t slot_of(std::span<const Record> records, std::string_view id, std::uint64_t hash) const;

  std::vector<Slot> slots_;
};

/// The positions of records in the order of a register: by kind, then by id. No two have the same id.
std::vector<std::uint32_t> register_order(std::span<const Record> records);

}  // namespace ko
