// SPDX-License-Identifier: MIT
#include <utf8proc.h>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

std::size_t width_of(const Character& character) {
  if (character.code < 0x7F) return character.code >= 0x20 ? 1 : 0;
  if (!character.valid) return 1;
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(character.code));
  return width > 0 ? static_cast<std::size_t>(width) : 0;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    width += width_of(character);
    at += character.length;
  }
  return width;
}

}  // namespace ko
