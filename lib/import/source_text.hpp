// SPDX-License-Identifier: MIT
/// What can be read of a document that people wrote: its text, and where each line of it stands on paper.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/importing/source_format.hpp"

namespace ko::import {

/// A line of a source, as people count it.
struct SourceLine {
  Span span = {};          ///< in the text of the source, without its line end
  std::uint32_t page = 0;  ///< from 1; 0 where the source has no pages
  /// From 1: the line of its page or file; of what has no lines of its own (docx, odt, html), the paragraph.
  std::uint32_t line = 0;
};

/// What a block looks like, whatever it says.
enum class BlockKind : std::uint8_t {
  heading,
  paragraph,
  list_item,
  table_row,
  furniture,  ///< running heads, page numbers, rules: part of the paper, not of what it says
};

/// A part of a source that was written as one: of one line or of several. Blocks follow each other as they
/// are read, and every character of the text that is not white space stands in just one of them.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span = {};
  std::uint32_t level = 0;       ///< of a heading from 1; of a list item how deep, from 1; otherwise 0
  Span marker = {};              ///< what numbers a list item or heading: `1.`, `a)`, `-`; part of `span`
  std::vector<Span> cells = {};  ///< of a row, from left to right, without what separates them
  std::uint32_t table = 0;       ///< of a row, the number of its table, from 1
  std::uint32_t first_line = 0;  ///< the line of `SourceText::lines` it begins on
};

/// A source that was read.
struct SourceText {
  std::string name = {};  ///< of the file, without its folder
  SourceFormat format = SourceFormat::text;
  /// UTF-8, with line feeds. What only lays the text out (emphasis, links' addresses, soft hyphens) is not in
  /// it.
  std::string text = {};
  std::vector<SourceLine> lines = {};
  std::vector<Block> blocks = {};

  std::string_view of(Span span) const {
    return std::string_view(text).substr(span.begin, span.end - span.begin);
  }
};

/// True of what parts words in a source, the break of a page included.
constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// The words of a span as one would copy them: line breaks and runs of white space are one space, and a word
/// that was divided at the end of a line is whole.
std::string running_text(const SourceText& source, Span span);

/// Whether what is written so has paragraphs alone, and no lines of its own.
bool has_paragraphs(SourceFormat format);

/// Where a byte stands, as people say it: `page 3, line 12`, `line 12`, `paragraph 12`.
std::string place_in_words(const SourceText& source, std::size_t offset);

}  // namespace ko::import
