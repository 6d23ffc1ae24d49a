// SPDX-License-Identifier: MIT
/// An entry of a mapping, in a block or within brackets: its node, and what can be wrong with its key.
#pragma once

#include <algorithm>
#include <string>

#include "read/tree/draft.hpp"
#include "read/tree/keys.hpp"
#include "read/tree/simple_entry.hpp"

namespace ko::fast {

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
  if (key.text != nullptr) draft.cook_key(index, *key.text);
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

}  // namespace ko::fast
