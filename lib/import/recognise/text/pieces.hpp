// SPDX-License-Identifier: MIT
/// What a recogniser looks at: a heading, a row, an entry of a list, or the lines of a paragraph that say one
/// thing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/text/vocabulary.hpp"
#include "import/source_text.hpp"

namespace ko::import {

struct Piece {
  BlockKind kind = BlockKind::paragraph;
  Span span = {};  ///< without its marker, but for a heading
  std::uint32_t level = 0;
  std::uint32_t table = 0;
  std::uint32_t indent = 0;  ///< columns before it, where the source has lines
  std::string marker = {};   ///< what numbers it: `1.`, `-`
  std::string text = {};     ///< running, without its marker
  std::vector<std::string> cells = {};
  bool begins_block = false;
};

/// The pieces of a source, without what is only paper. A paragraph is divided before each line that begins
/// with a label, a number of a list, or words that open a statement of their own.
std::vector<Piece> pieces_of(const SourceText& source, const Vocabulary& words);

/// The number of a list's marker, from 1: of `3.`, `3)`, `c)`; 0 for a bullet.
int number_of_marker(std::string_view marker);

}  // namespace ko::import
