// SPDX-License-Identifier: MIT
#include "model/records/register_index.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "base/text/hash.hpp"

namespace ko {
namespace {

std::uint32_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32U);
}

}  // namespace

IdTable::IdTable(std::size_t most) : slots_(std::bit_ceil(std::max<std::size_t>(most * 2, 16))) {}

std::size_t IdTable::slot_of(std::span<const Record> records, std::string_view id, std::uint64_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].place != 0; slot = (slot + 1) & (slots_.size() - 1))
    if (slots_[slot].tag == tag_of(hash) && records[slots_[slot].place - 1].id == id) break;
  return slot;
}

bool IdTable::enter(std::span<const Record> records, std::uint32_t position, std::uint64_t hash) {
  Slot& slot = slots_[slot_of(records, records[position].id, hash)];
  if (slot.place != 0) return false;
  slot = {tag_of(hash), position + 1};
  return true;
}

std::optional<std::uint32_t> IdTable::find(std::span<const Record> records, std::string_view id) const {
  const Slot& slot = slots_[slot_of(records, id, hash(id))];
  return slot.place == 0 ? std::nullopt : std::optional(slot.place - 1);
}

void IdTable::follow(std::span<const std::uint32_t> moved) {
  for (Slot& slot : slots_)
    if (slot.place != 0) slot.place = moved[slot.place - 1] + 1;
}

// Ids of one kind begin alike (`vedtak-2024-17`, `vedtak-2024-18`), so that comparing two of them goes far
// into texts that lie anywhere in memory, and a sort compares each some twenty times. Here eight bytes of
// each id are laid beside its position and sorted as numbers; only those that are the same in all eight are
// looked at again, eight bytes further on.
namespace {

struct Entry {
  std::uint64_t part = 0;  ///< eight bytes of the id, the first one highest, zero after its end
  std::uint32_t position = 0;
};

constexpr std::size_t part_size = sizeof(Entry::part);

std::uint64_t part_of(std::string_view id, std::size_t from) {
  std::uint64_t part = 0;
  for (std::size_t i = from; i < from + part_size; ++i)
    part = part << 8U | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
  return part;
}

/// True when the id goes on after this part: none holds a byte of zero.
bool goes_on(std::uint64_t part) {
  return (part & 0xffU) != 0;
}

/// Entries that are the same up to a byte of their ids.
struct Alike {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t known = 0;
};

class Sorter {
 public:
  explicit Sorter(std::span<const Record> records) : records_(records), entries_(records.size()) {}

  std::vector<std::uint32_t> sort() {
    divide_by_kind();
    while (!todo_.empty()) {
      const Alike next = todo_.back();
      todo_.pop_back();
      sort_by_part(next);
    }
    std::vector<std::uint32_t> order(entries_.size());
    std::transform(entries_.begin(), entries_.end(), order.begin(),
                   [](const Entry& entry) { return entry.position; });
    return order;
  }

 private:
  void divide_by_kind() {
    std::array<std::size_t, kind_count + 1> begin{};
    for (const Record& record : records_) ++begin[static_cast<std::size_t>(record.kind) + 1];
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
      begin[kind + 1] += begin[kind];
      todo_.push_back({begin[kind], begin[kind + 1], 0});
    }
    for (std::uint32_t i = 0; i < records_.size(); ++i)
      entries_[begin[static_cast<std::size_t>(records_[i].kind)]++].position = i;
  }

  void sort_by_part(const Alike& alike) {
    const auto first = entries_.begin() + static_cast<std::ptrdiff_t>(alike.begin);
    const auto last = entries_.begin() + static_cast<std::ptrdiff_t>(alike.end);
    for (auto at = first; at != last; ++at) at->part = part_of(records_[at->position].id, alike.known);
    std::sort(first, last, [](const Entry& a, const Entry& b) { return a.part < b.part; });
    for (std::size_t begin = alike.begin; begin < alike.end;) {
      std::size_t end = begin + 1;
      while (end < alike.end && entries_[end].part == entries_[begin].part) ++end;
      if (end - begin > 1 && goes_on(entries_[begin].part))
        todo_.push_back({begin, end, alike.known + part_size});
      begin = end;
    }
  }

  std::span<const Record> records_;
  std::vector<Entry> entries_;
  std::vector<Alike> todo_;
};

}  // namespace

std::vector<std::uint32_t> register_order(std::span<const Record> records) {
  return Sorter(records).sort();
}

}  // namespace ko
