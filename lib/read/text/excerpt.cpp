// SPDX-License-Identifier: MIT
#include "read/text/excerpt.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "read/text/lexical.hpp"
#include "read/text/markers.hpp"

namespace ko {
namespace {

/// Counts so many bytes at a time that their number fits a byte, which lets the machine count many at once.
std::size_t count_lines(std::string_view text) {
  constexpr std::size_t most = 240;
  std::size_t lines = 0;
  while (!text.empty()) {
    const std::string_view some = text.substr(0, most);
    std::uint8_t count = 0;
    for (const char c : some) count = static_cast<std::uint8_t>(count + (c == '\n' ? 1 : 0));
    lines += count;
    text.remove_prefix(some.size());
  }
  return lines;
}

}  // namespace

void ExcerptMaker::take(std::string_view part) {
  held_ += part;
  const std::optional<std::size_t> end = last_marker(held_, searched_);
  if (end) {
    look_at(std::string_view(held_).substr(0, *end));
    held_.erase(0, *end);
  }
  // What ends here may be the beginning of a marker.
  searched_ = held_.size() - std::min(held_.size(), marker_length);
}

Excerpt ExcerptMaker::finish() {
  look_at(held_);
  held_.clear();
  return std::move(excerpt_);
}

void ExcerptMaker::look_at(std::string_view documents) {
  std::size_t done = 0;
  for (const std::uint32_t place : find_id_keys(documents, ids_)) {
    if (place < done) continue;  // the document has been taken
    const std::string_view above = documents.substr(0, lexical::next_line(documents, place));
    const std::size_t begin = std::max(done, last_marker(above, done).value_or(done));
    const auto next = next_marker(documents, above.size());
    const std::size_t end = next ? next->begin : documents.size();
    leave_out(documents.substr(done, begin - done));
    if (left_out_ != 0) excerpt_.gaps.push_back({excerpt_.bytes.size(), std::exchange(left_out_, 0)});
    excerpt_.bytes += documents.substr(begin, end - begin);
    done = end;
  }
  leave_out(documents.substr(done));
}

void ExcerptMaker::leave_out(std::string_view documents) {
  left_out_ += count_lines(documents);
}

}  // namespace ko
