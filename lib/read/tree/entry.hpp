// SPDX-License-Identifier: MIT
/// An entry of a mapping, in a block or within brackets: its node, what can be wrong with its key, and the
/// simple entries that most lines are.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "read/tree/draft.hpp"

namespace ko::yaml {

/// The keys of the mappings that are open: finds a key that stands twice, at a cost that grows with the
/// number of keys and not with its square.
///
/// Each key leaves a tag of 32 bits, made of its first eight bytes and its length, and sets one of its
/// mapping's 64 bits. A key whose bit is not set is new; any other is compared with the tags. A mapping of
/// more than 64 keys gets a hash table over the whole text of its keys. Its seed is the table's address,
/// which nobody who writes a file can know, and which no result depends on.
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

/// The line that nearly all lines of records are: `key: a plain text`, or `key:` alone.
///
/// Its ends are found by one look at the first 32 bytes: each byte that may end the key or the text leaves a
/// bit, and the lowest two bits are mostly the two ends. Anything else is no simple entry and is read by the
/// readers of keys and values, which give the same for a simple one.
struct SimpleEntry {
  /// After the key, which is short, has no quotes and nothing to be said against; null: there is no simple
  /// entry.
  const char* colon = nullptr;
  const char* value = nullptr;     ///< its text; null where the line ends with the colon
  const char* end = nullptr;       ///< of the text
  const char* line_end = nullptr;  ///< the line feed

  explicit operator bool() const { return colon != nullptr; }
};

#if defined(__SSE2__)
/// The simple entry whose key begins at `at`, in a block. What stands there may be anything.
inline SimpleEntry find_simple_entry(const char* at, End end) {
  constexpr std::ptrdiff_t look = 32;
  if (end.readable - at < look + 2 || at >= end.at || start_at(at) != Start::plain || *at == '<') return {};
  const std::uint32_t stops = bytes_among<'\n', ':', '#'>(at) | bytes_among<'\n', ':', '#'>(at + 16) << 16U;
  if (stops == 0) return {};
  const char* colon = at + first_bit(stops);
  if (*colon != ':' || is_blank(colon[-1]) || is_beyond_ascii(colon[-1])) return {};
  if (colon[1] == '\n' && colon + 1 < end.at) return {.colon = colon, .line_end = colon + 1};
  const char* value = colon + 2;
  if (colon[1] != ' ' || start_at(value) != Start::plain) return {};
  const std::uint32_t more = stops & (stops - 1);
  const char* stop = at + (more == 0 ? look : first_bit(more));
  if (*stop != '\n') stop = find_plain_stop(stop, end);
  if (stop >= end.at || *stop != '\n') return {};
  return {colon, value, trim_end(value, stop), stop};
}
#else
inline SimpleEntry find_simple_entry(const char*, End) {
  return {};
}
#endif

struct Key {
  const char* begin = nullptr;
  const char* end = nullptr;
  const std::string* text = nullptr;  ///< what it means, where that is not its bytes
};

inline constexpr std::size_t longest_key = 1024;  ///< in characters: YAML 1.2.2 section 7.4.2

/// What `add_entry` reports: a key that stands in its mapping already, and a key that is no word.
void refuse_duplicate(Draft& draft, const Key& key, NodeIndex first);
void check_key(Draft& draft, const Key& key, std::string_view text);

/// Adds the node of a key to the innermost mapping, with a blank value after its colon. Reports a key that
/// stands there already, that is empty or overlong, that a no-break space ends, and a merge key.
inline NodeIndex add_entry(Draft& draft, Keys& keys, const Key& key, const char* after_colon) {
  const NodeIndex index = draft.add_blank(after_colon);
  const auto length = static_cast<std::size_t>(key.end - key.begin);
  Node& node = draft.node(index);
  node.key_begin = draft.offset(key.begin);
  node.key_length = static_cast<std::uint16_t>(std::min<std::size_t>(length, 0xffff));
  if (key.text != nullptr) draft.set_key_text(index, *key.text);
  const std::string_view text = is_quote(*key.begin) ? draft.key(index) : text_of(key.begin, key.end);
  const NodeIndex first = keys.add(index, text);
  if (first != no_node) refuse_duplicate(draft, key, first);
  const bool odd = length > longest_key || text.empty() || *key.begin == '<' || is_beyond_ascii(key.end[-1]);
  if (odd) check_key(draft, key, text);
  return index;
}

/// The same for a key that is certain to be a word, and with a plain text for its value where there is one.
/// Most lines are read here: it is to be part of the loop that reads them.
[[gnu::always_inline]] inline NodeIndex add_simple_entry(Draft& draft, Keys& keys, const char* begin,
                                                         const SimpleEntry& entry) {
  const NodeIndex index = draft.add_blank(entry.colon + 1);
  Node& node = draft.node(index);
  node.key_begin = draft.offset(begin);
  node.key_length = static_cast<std::uint16_t>(entry.colon - begin);
  if (entry.value != nullptr) draft.set_scalar(index, entry.value, entry.end, Style::plain);
  const NodeIndex first = keys.add(index, text_of(begin, entry.colon));
  if (first != no_node) [[unlikely]]
    refuse_duplicate(draft, {begin, entry.colon}, first);
  return index;
}

/// Reports the no-break spaces at `at`, which stand where YAML needs spaces, and returns where they end.
const char* refuse_no_break_space(Draft& draft, const char* at, Loss loss);

/// Reports an anchor, an alias or a tag, and returns where it ends.
const char* refuse_property(Draft& draft, const char* at);

}  // namespace ko::yaml
