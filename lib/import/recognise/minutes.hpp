// SPDX-License-Identifier: MIT
/// Minutes, read: from blocks to facts.
#pragma once

#include "import/recognise/facts.hpp"
#include "import/source_text.hpp"

namespace ko::import {

MinutesFacts read_minutes(const SourceText& source);

/// A part of the source of which no fact was made.
struct Unplaced {
  std::string text = {};
  Span span = {};
};

/// The sentences of which nothing in `placed` holds any part. Paper (page numbers, running heads) is none.
std::vector<Unplaced> unplaced_sentences(const SourceText& source, std::vector<Span> placed);

}  // namespace ko::import
