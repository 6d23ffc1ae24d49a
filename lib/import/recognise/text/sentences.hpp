// SPDX-License-Identifier: MIT
/// The sentences of a piece, and where they stand in the source.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/text/pieces.hpp"

namespace ko::import {

struct Sentence {
  std::string text = {};
  Span span = {};
};

/// Where a part of a piece's text stands in the source.
Span span_within(const SourceText& source, const Piece& piece, std::size_t begin, std::size_t end);

/// The sentences of a piece. Points after numbers, initials and abbreviations end none.
std::vector<Sentence> sentences_of(const SourceText& source, const Piece& piece);

/// The same of a text alone: where each begins and ends.
std::vector<std::pair<std::size_t, std::size_t>> sentence_bounds(std::string_view text);

}  // namespace ko::import
