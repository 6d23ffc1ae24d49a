// SPDX-License-Identifier: MIT
#include "import/source/paper/paper_lines.hpp"

#include <algorithm>

#include "base/text/utf8.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr std::uint32_t columns_of_tab = 8;
constexpr std::uint32_t least_width = 45;
constexpr std::size_t most_lines_measured = 20'000;

/// The column after a character that begins at `column`.
std::uint32_t column_after(char c, std::uint32_t column) {
  if (c == '\t') return (column / columns_of_tab + 1) * columns_of_tab;
  return is_continuation(c) ? column : column + 1;
}

std::uint32_t column_after(std::string_view text, std::uint32_t column) {
  for (const char c : text) column = column_after(c, column);
  return column;
}

PaperLine paper_line(std::string_view whole, std::uint32_t page, std::uint32_t number) {
  const std::size_t begin = std::min(whole.find_first_not_of(" \t"), whole.size());
  PaperLine line = {.text = trim(whole), .page = page, .line = number};
  line.indent = column_after(whole.substr(0, begin), 0);
  line.edge = column_after(line.text, line.indent);
  return line;
}

}  // namespace

std::vector<PaperLine> paper_lines(std::string_view text, bool has_pages) {
  std::vector<PaperLine> lines;
  std::uint32_t page = has_pages || text.find('\f') != std::string_view::npos ? 1 : 0;
  std::uint32_t number = 1;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\f", at), text.size());
    const bool ends_page = end < text.size() && text[end] == '\f';
    // A form feed begins the first line of a page.
    if (!ends_page || end != at) lines.push_back(paper_line(text.substr(at, end - at), page, number));
    ++number;
    if (ends_page) {
      ++page;
      number = 1;
    }
    at = end + 1;
  }
  return lines;
}

std::vector<Segment> segments_of(const PaperLine& line) {
  std::vector<Segment> segments;
  std::uint32_t column = line.indent;
  for (std::size_t at = 0; at < line.text.size();) {
    const std::size_t gap = std::min(line.text.find_first_of(" \t", at), line.text.size());
    const std::size_t end = std::min(line.text.find_first_not_of(" \t", gap), line.text.size());
    const std::string_view word = line.text.substr(at, gap - at);
    const std::uint32_t after = column_after(word, column);
    const std::string_view before = line.text.substr(0, at);
    const bool is_wide = !before.ends_with(' ') || before.ends_with("  ") || before.ends_with("\t ");
    if (segments.empty() || is_wide) {
      segments.push_back({.text = word, .begin = column, .end = after});
    } else {
      Segment& last = segments.back();
      last.text = std::string_view(last.text.data(), last.text.size() + 1 + word.size());
      last.end = after;
    }
    column = column_after(line.text.substr(gap, end - gap), after);
    at = end;
  }
  return segments;
}

std::uint32_t full_width(const std::vector<PaperLine>& lines) {
  std::vector<std::uint32_t> edges;
  for (const PaperLine& line : lines) {
    if (line.is_blank()) continue;
    edges.push_back(line.edge);
    if (edges.size() == most_lines_measured) break;
  }
  if (edges.empty()) return least_width;
  const auto nine_of_ten = edges.begin() + static_cast<std::ptrdiff_t>(edges.size() * 9 / 10);
  std::ranges::nth_element(edges, nine_of_ten);
  return std::max(*nine_of_ten, least_width);
}

bool ends_early(const PaperLine& line, const PaperLine& next, std::uint32_t width) {
  // Letters of a printed text are not all equally wide.
  const std::uint32_t surely_free = width - width / 7;
  return line.edge + 1 + count_characters(first_word(next.text)) <= surely_free;
}

}  // namespace ko::import
