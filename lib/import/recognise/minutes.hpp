// SPDX-License-Identifier: MIT
/// Minutes, read: from blocks to facts.
#pragma once

#include <string>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/source_text.hpp"

namespace ko::import {

/// `pieces` are those of the source.
MinutesFacts read_minutes(const SourceText& source, const std::vector<Piece>& pieces,
                          const Vocabulary& words);

/// A part of the source of which no fact was made.
struct Unplaced {
  std::string text = {};
  Span span = {};
};

/// The sentences of a source, whose pieces these are, of which nothing in `placed` holds any part. Paper
/// (page numbers, running heads) is none.
std::vector<Unplaced> unplaced_sentences(const SourceText& source, const std::vector<Piece>& pieces,
                                         std::vector<Span> placed);

}  // namespace ko::import
