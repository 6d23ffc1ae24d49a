// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <iterator>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

struct Range {
  char32_t from;
  char32_t to;
};

constexpr Range hidden[] = {
    {0x0000, 0x001F},    // C0 controls, ESC among them
    {0x007F, 0x009F},    // DEL and C1 controls
    {0x061C, 0x061C},    // Arabic letter mark
    {0x200B, 0x200B},    // zero-width space; the joiners 200C and 200D are part of words and emoji
    {0x200E, 0x200F},    // left-to-right and right-to-left marks
    {0x2028, 0x202E},    // line and paragraph separators, bidirectional embeddings and overrides
    {0x2060, 0x206F},    // word joiner, invisible operators, bidirectional isolates, deprecated characters
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFF9, 0xFFFB},    // interlinear annotations
    {0xE0000, 0xE007F},  // tags
};

}  // namespace

bool is_hidden(char32_t code) {
  const auto* range =
      std::find_if(std::begin(hidden), std::end(hidden), [code](Range r) { return code <= r.to; });
  return range != std::end(hidden) && code >= range->from;
}

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
