// SPDX-License-Identifier: MIT
#include <charconv>
#include <system_error>

#include "base/text/digits.hpp"
#include "ko/records/view.hpp"

namespace ko {

std::optional<std::int64_t> parse_integer(std::string_view text) {
  if (text.empty() || !is_digit(text.front())) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<bool> parse_flag(std::string_view text) {
  if (text == "true") return true;
  if (text == "false") return false;
  return std::nullopt;
}

}  // namespace ko
