// SPDX-License-Identifier: MIT
#include "ko/files/source.hpp"

#include <algorithm>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

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
  if (line == 0 && before.starts_with(utf8_mark)) before.remove_prefix(utf8_mark.size());
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
  return {static_cast<std::size_t>(lines) + lines_left_out(end) + 1,
          column(bytes_, start_of_line(bytes_, end), end)};
}

std::size_t Source::lines_left_out(std::size_t offset) const {
  std::size_t lines = 0;
  for (const Gap& gap : gaps_)
    if (gap.offset <= offset) lines += gap.lines;
  return lines;
}

Span Source::line_around(std::size_t offset, std::size_t most_beside) const {
  const std::string_view bytes = bytes_;
  const std::size_t at = std::min(offset, bytes.size());
  const std::size_t first = at - std::min(at, most_beside);
  const std::string_view near = bytes.substr(first, at - first + std::min(most_beside, bytes.size() - at));
  std::size_t begin = first + start_of_line(near, at - first);
  std::size_t end = std::min(near.find('\n', at - first), near.size()) + first;
  if (begin > 0 && bytes[begin - 1] != '\n')  // cut off
    while (begin < at && is_continuation(bytes[begin])) ++begin;
  while (end > at && end < bytes.size() && is_continuation(bytes[end])) --end;
  if (end > begin && bytes.substr(end - 1).starts_with("\r\n")) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

LineIndex::LineIndex(const Source& source) : source_(&source) {
  const std::string_view bytes = source.bytes();
  marks_.reserve(bytes.size() / step + 1);
  marks_.emplace_back();
  for (std::size_t at = step; at <= bytes.size(); at += step)
    marks_.push_back(past(marks_.back(), bytes.substr(at - step, step)));
}

LineIndex::Mark LineIndex::past(Mark mark, std::string_view text) {
  if (const std::size_t feed = text.rfind('\n'); feed != std::string_view::npos) {
    mark.lines += static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
    mark.characters = 0;
    text.remove_prefix(feed + 1);
  }
  // A character is counted by its first byte, so that a text may be cut within one.
  mark.characters += static_cast<std::uint32_t>(count_characters(text));
  return mark;
}

Position LineIndex::position(std::size_t offset) const {
  const std::string_view bytes = source_->bytes();
  const std::size_t at = std::min(offset, bytes.size());
  const Mark mark = past(marks_[at / step], bytes.substr(at / step * step, at % step));
  const std::size_t start = start_of_character(bytes, at);
  const bool within = start < at && bytes[start] != '\n' && !is_continuation(bytes[start]);
  const bool after_mark = mark.lines == 0 && start >= utf8_mark.size() && bytes.starts_with(utf8_mark);
  return {source_->lines_left_out(at) + mark.lines + 1,
          std::size_t{mark.characters} + 1 - (within ? 1 : 0) - (after_mark ? 1 : 0)};
}

}  // namespace ko
