// SPDX-License-Identifier: MIT
/// An entry of a mapping, in a block or within brackets: its node, and what can be wrong with its key.
#pragma once

#include <algorithm>
#include <string>

#include "read/fast/draft.hpp"
#include "read/fast/keys.hpp"

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
  const auto length = static_cast<std::size_t>(key.end - key.begin);
  Node node;
  node.key_begin = draft.offset(key.begin);
  node.key_length = static_cast<std::uint16_t>(std::min<std::size_t>(length, 0xffff));
  node.begin = node.end = draft.offset(after_colon);
  const NodeIndex index = draft.add(node);
  if (key.text != nullptr) draft.cook_key(index, *key.text);
  std::string_view text(key.begin, length);
  if (is_quote(*key.begin)) text = draft.key(index);
  const NodeIndex first = keys.add(index, text);
  if (first != no_node) refuse_duplicate(draft, key, first);
  const bool odd = length > longest_key || text.empty() || *key.begin == '<' || is_beyond_ascii(key.end[-1]);
  if (odd) check_key(draft, key, text);
  return index;
}

/// Reports the no-break spaces at `at`, which stand where YAML needs spaces, and returns where they end.
const char* refuse_no_break_space(Draft& draft, const char* at, Loss loss);

/// Reports an anchor, an alias or a tag, and returns where it ends.
const char* refuse_property(Draft& draft, const char* at);

}  // namespace ko::fast
