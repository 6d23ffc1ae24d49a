// SPDX-License-Identifier: MIT
/// The tree of one file: flat, in reading order, each node with the bytes it came from.
///
/// A node's children follow it directly; `size` counts the whole subtree, so that the next sibling is `size`
/// nodes further on. Text that stands in the file as it is to be read is never copied; text that had to be
/// unescaped or unfolded is decoded once and lies beside the nodes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"

namespace ko {

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = 0xffffffff;

enum class Form : std::uint8_t {
  scalar,
  mapping,
  sequence,
  blank
};  // blank: a key or a dash with nothing after it
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

struct Node {
  std::uint32_t key_begin = 0;  ///< where the key is written, quotes included; meaningless without a key
  std::uint32_t begin =
      0;                   ///< where the value is written, quotes and brackets included. A blank value's span
  std::uint32_t end = 0;   ///< is empty and lies directly after its key's colon or its dash
  std::uint32_t size = 1;  ///< nodes in this subtree, itself included
  std::uint16_t key_length =
      0;  ///< bytes of the key as written; 0: no key (an entry of a sequence, or the root)
  std::uint8_t field =
      0xff;  ///< the field of its type that the key names, set when the record's shape is read
  Form form : 3 = Form::blank;
  Style style : 3 = Style::plain;
  bool decoded : 1 = false;      ///< the value's text differs from the bytes of its span
  bool decoded_key : 1 = false;  ///< the key's text does

  Span span() const { return {begin, end}; }
  Span key_span() const { return {key_begin, key_begin + key_length}; }
};

/// One document of a file.
struct Document {
  NodeIndex root = no_node;  ///< no_node: nothing in it could be read
  Span span;
  bool complete =
      true;  ///< false when a fault of its text cost part of it, so that what is missing may have been there
  bool sound = true;  ///< false when its text has any fault
};

class Tree {
 public:
  std::vector<Node> nodes;
  std::vector<Document> documents;
  std::vector<Span> comments;  ///< from `#` to before the line break

  /// A scalar's text: unquoted, unescaped, unfolded. Empty for anything else.
  std::string_view text(const Source& source, NodeIndex node) const;
  std::string_view key(const Source& source, NodeIndex node) const;

 private:
  friend struct DecodedTexts;
  struct Decoded {
    NodeIndex node;
    bool key;
    std::uint32_t offset;
    std::uint32_t length;
  };
  std::string_view decoded(NodeIndex node, bool key) const;

  std::vector<Decoded> decoded_;
  std::string decoded_text_;
};

}  // namespace ko
