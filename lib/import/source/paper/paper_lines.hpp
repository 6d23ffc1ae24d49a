// SPDX-License-Identifier: MIT
/// The lines of a plain text as they stand on paper.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ko::import {

/// A line, without the white space around it. It refers to the text it was cut from.
struct PaperLine {
  std::string_view text = {};
  std::uint32_t page = 0;    ///< from 1; 0 where the text has no pages
  std::uint32_t line = 0;    ///< from 1, of its page or of the text
  std::uint32_t indent = 0;  ///< columns before it
  std::uint32_t edge = 0;    ///< the column after its last character

  bool is_blank() const { return text.empty(); }
};

/// A run of words with less than two columns between them.
struct Segment {
  std::string_view text = {};
  std::uint32_t begin = 0;  ///< column from 0
  std::uint32_t end = 0;
};

/// Cuts a text at its line ends, and at its form feeds into pages where it has any or `has_pages`. Tabs go to
/// every eighth column.
std::vector<PaperLine> paper_lines(std::string_view text, bool has_pages);

/// The parts of a line with wide gaps between them; a tab is a wide gap.
std::vector<Segment> segments_of(const PaperLine& line);

/// The column that text of full width reaches: nine of ten lines end before it, or there. At least 45.
std::uint32_t full_width(const std::vector<PaperLine>& lines);

/// Whether whoever wrote `line` ended it there, rather than where the paper ended: the first word of `next`
/// would have stood on it.
bool ends_early(const PaperLine& line, const PaperLine& next, std::uint32_t width);

}  // namespace ko::import
