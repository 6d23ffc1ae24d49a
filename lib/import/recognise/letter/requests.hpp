// SPDX-License-Identifier: MIT
/// What a letter asks of whom, and by when.
#pragma once

#include <string>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// A sentence of a letter, an entry of a list in it, or a row of a table.
struct ToldText {
  std::string text = {};
  Span span = {};
  bool is_item = false;
  std::vector<std::string> cells = {};  ///< of a row
  std::uint32_t table = 0;
};

/// Takes what the texts ask for into the facts, when recipients and date are known: `told` are those of the
/// body of the letter, in its order. Whoever is asked and cannot be told apart is a question. Recipients that
/// only a table has are taken from it, too.
void read_requests(const std::vector<ToldText>& told, const Vocabulary& words, LetterFacts& facts);

}  // namespace ko::import
