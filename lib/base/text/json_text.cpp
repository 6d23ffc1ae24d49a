// SPDX-License-Identifier: MIT
#include "base/text/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/text/utf8.hpp"

namespace ko {
namespace {

constexpr char delete_character = 0x7F;

/// A code point as JSON escapes it: beyond FFFF as a pair of surrogates (RFC 8259 section 7).
void append_escaped(std::string& json, char32_t code) {
  const auto unit = [&](char32_t value) {
    fmt::format_to(std::back_inserter(json), "\\u{:04x}", static_cast<unsigned>(value));
  };
  if (code <= 0xFFFF) return unit(code);
  unit(0xD800 + ((code - 0x10000) >> 10U));
  unit(0xDC00 + ((code - 0x10000) & 0x3FFU));
}

}  // namespace

std::string with_hidden_escaped(std::string json) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < delete_character; };
  if (std::all_of(json.begin(), json.end(), is_ascii)) return json;
  std::string shown;
  shown.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const Character character = character_at(json, at);
    // What is below DEL the library has escaped where it had to.
    if (character.code >= delete_character && is_hidden(character.code))
      append_escaped(shown, character.code);
    else
      shown.append(json, at, character.length);
    at += character.length;
  }
  return shown;
}

}  // namespace ko
