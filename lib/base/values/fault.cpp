// SPDX-License-Identifier: MIT
#include "base/values/fault.hpp"

#include <fmt/format.h>

#include <cstddef>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::size_t longest_quote = 60;

}  // namespace

std::string quoted(std::string_view text) {
  if (text.size() <= longest_quote) return fmt::format("\"{}\"", printable(text));
  return fmt::format("\"{}…\"", printable(text.substr(0, character_start(text, longest_quote))));
}

}  // namespace ko
