// SPDX-License-Identifier: MIT
#include "base/hidden.hpp"

#include <algorithm>
#include <iterator>

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

}  // namespace ko
