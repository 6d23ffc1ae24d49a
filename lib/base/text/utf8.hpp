// SPDX-License-Identifier: MIT
/// One character at a time out of UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ko {

struct Character {
  char32_t code = 0;
  std::uint8_t length = 1;  ///< bytes; 1 for a byte that belongs to no character
  bool valid = true;        ///< false: not well-formed; `code` is then the byte
};

/// The character that begins at `at`, which must be inside the text.
Character character_at(std::string_view text, std::size_t at);

/// Appends the UTF-8 form of a code point up to 10FFFF.
void append_utf8(std::string& text, char32_t code);

/// The code points of a text; a byte that belongs to no character stands for itself.
std::u32string to_code_points(std::string_view text);

/// True for a character that a terminal obeys or hides instead of showing, or that reorders the text around
/// it.
bool is_hidden(char32_t code);

constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Where the character begins that the byte at `offset` belongs to.
constexpr std::size_t character_start(std::string_view text, std::size_t offset) {
  while (offset > 0 && offset < text.size() && is_continuation(text[offset])) --offset;
  return offset;
}

}  // namespace ko
