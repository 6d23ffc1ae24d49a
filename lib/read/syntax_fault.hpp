// SPDX-License-Identifier: MIT
/// Why a document is not YAML, said better than "illegal map value".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/rule.hpp"

namespace ko {

/// Bytes of a document that are overwritten, each but line breaks with `fill`, so that the rest can be read.
/// A letter makes a plain text of them, whose words are still taken from the file; a space takes them away.
struct Mask {
  std::size_t begin = 0;
  std::size_t end = 0;
  char fill = ' ';
};

/// One fault of syntax. Offsets count within the document's text.
struct SyntaxFault {
  const Rule* rule = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string message;
  std::string mend;
  struct Second {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string label;
  };
  std::optional<Second> second = {};
  std::vector<Mask> masks = {};
  bool loses_text = true;  ///< what the masks take away is not in the tree
};

/// The first fault of a document's text, at or after the line of `from`; nothing when it looks right.
std::optional<SyntaxFault> find_syntax_fault(std::string_view text, std::size_t from);

/// Masks the line of `place` and the lines below it that are indented further.
Mask mask_entry(std::string_view text, std::size_t place);

}  // namespace ko
