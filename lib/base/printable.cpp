// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "base/hidden.hpp"
#include "base/utf8.hpp"
#include "ko/text.hpp"

namespace ko {
namespace {

bool is_plain(char byte) {
  return byte >= 0x20 && byte < 0x7F;
}

void append_printable(std::string& shown, std::string_view bytes, const Character& character,
                      bool keep_lines) {
  if (!character.valid) {
    shown += fmt::format("\\x{{{:02x}}}", static_cast<unsigned>(character.code));
  } else if (character.code == '\t') {
    shown += ' ';
  } else if (is_hidden(character.code) && !(keep_lines && character.code == '\n')) {
    shown += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(character.code));
  } else {
    shown += bytes;
  }
}

}  // namespace

std::string printable(std::string_view text, bool keep_lines) {
  if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string shown;
  shown.reserve(text.size() + 16);
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    append_printable(shown, text.substr(at, character.length), character, keep_lines);
    at += character.length;
  }
  return shown;
}

}  // namespace ko
