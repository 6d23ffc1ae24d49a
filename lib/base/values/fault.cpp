// SPDX-License-Identifier: MIT
#include "base/values/fault.hpp"

#include <fmt/format.h>

#include <cstddef>

#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::size_t longest_quote = 60;

/// The first `most` bytes, less the part of a character that the cut went through.
std::string_view cut(std::string_view text, std::size_t most) {
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

std::string quoted(std::string_view text) {
  if (text.size() <= longest_quote) return fmt::format("\"{}\"", printable(text));
  return fmt::format("\"{}…\"", printable(cut(text, longest_quote)));
}

}  // namespace ko
