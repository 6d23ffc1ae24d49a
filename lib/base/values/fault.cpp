// SPDX-License-Identifier: MIT
#include "base/values/fault.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::size_t longest_quote = 60;
constexpr std::string_view write = "write ";

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

Fault fault_with_replacement(std::string message, std::string_view replacement) {
  return {std::move(message), fmt::format("{}{}", write, replacement)};
}

std::optional<std::string_view> replacement_in(const Fault& fault) {
  if (!fault.mend.starts_with(write)) return std::nullopt;
  return std::string_view(fault.mend).substr(write.size());
}

}  // namespace ko
