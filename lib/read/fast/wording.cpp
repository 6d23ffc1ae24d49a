// SPDX-License-Identifier: MIT
#include "read/fast/wording.hpp"

#include <fmt/format.h>

namespace ko::fast {
namespace {

constexpr std::size_t most_shown = 60;  // bytes: a line of a terminal, less what stands around it

// The end of the last whole character within `most` bytes.
std::size_t cut(std::string_view text, std::size_t most) {
  while (most != 0 && (static_cast<unsigned char>(text[most]) & 0xc0U) == 0x80U) --most;
  return most;
}

}  // namespace

std::string shown(std::string_view text) {
  text = text.substr(0, text.find_first_of("\r\n"));
  if (text.size() <= most_shown) return fmt::format("`{}`", text);
  return fmt::format("`{}…`", text.substr(0, cut(text, most_shown)));
}

std::string quoted(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos) return fmt::format("\"{}\"", text);
  std::string result = "'";
  for (char c : text) {
    if (c == '\'') result += c;
    result += c;
  }
  return result + "'";
}

}  // namespace ko::fast
