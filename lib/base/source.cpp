// SPDX-License-Identifier: MIT
#include "ko/source.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "ko/text.hpp"

namespace ko {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The first byte of the character that `offset` is in.
std::size_t start_of_character(std::string_view bytes, std::size_t offset) {
  std::size_t start = std::min(offset, bytes.size());
  while (start > 0 && start < bytes.size() && offset - start < 3 && is_continuation(bytes[start])) --start;
  return start;
}

/// The column of `offset` in the line that begins at `line`.
std::size_t column(std::string_view bytes, std::size_t line, std::size_t offset) {
  const std::size_t end = std::max(line, start_of_character(bytes, offset));
  std::string_view before = bytes.substr(line, end - line);
  if (line == 0 && before.starts_with(byte_order_mark)) before.remove_prefix(byte_order_mark.size());
  return count_characters(before) + 1;
}

std::size_t start_of_line(std::string_view bytes, std::size_t offset) {
  const std::size_t line_feed = offset == 0 ? std::string_view::npos : bytes.rfind('\n', offset - 1);
  return line_feed == std::string_view::npos ? 0 : line_feed + 1;
}

}  // namespace

Position Source::position(std::size_t offset) const {
  const std::size_t end = std::min(offset, bytes_.size());
  const auto begin = bytes_.begin();
  const auto lines = std::count(begin, begin + static_cast<std::ptrdiff_t>(end), '\n');
  return {static_cast<std::size_t>(lines) + 1, column(bytes_, start_of_line(bytes_, end), end)};
}

Span Source::line_around(std::size_t offset) const {
  const std::size_t at = std::min(offset, bytes_.size());
  const std::size_t begin = start_of_line(bytes_, at);
  std::size_t end = std::min(bytes_.find('\n', at), bytes_.size());
  if (end < bytes_.size() && end > begin && bytes_[end - 1] == '\r') --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

LineIndex::LineIndex(const Source& source) : source_(&source), starts_{0} {
  const std::string_view bytes = source.bytes();
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
    starts_.push_back(at + 1);
}

Position LineIndex::position(std::size_t offset) const {
  const std::string_view bytes = source_->bytes();
  const std::size_t at = std::min(offset, bytes.size());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), at);
  return {static_cast<std::size_t>(after - starts_.begin()), column(bytes, *(after - 1), at)};
}

}  // namespace ko
