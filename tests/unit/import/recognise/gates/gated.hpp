// SPDX-License-Identifier: MIT
/// What is left of minutes behind the gates.
#pragma once

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/minutes.hpp"

namespace ko::import {

struct Gated {
  MinutesFacts facts = {};
  std::string unplaced = {};  ///< the sentences of which nothing was made
};

inline Gated gated(const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes.txt", SourceFormat::text, text, none);
  const Vocabulary words;
  const std::vector<Piece> pieces = pieces_of(source, words);
  Gated all = {.facts = read_minutes(source, pieces, words)};
  for (const Unplaced& each : unplaced_sentences(source, pieces, all.facts.placed))
    all.unplaced += each.text + '\n';
  return all;
}

}  // namespace ko::import
