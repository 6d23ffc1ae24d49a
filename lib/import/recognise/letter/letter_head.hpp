// SPDX-License-Identifier: MIT
/// What stands above the text of a letter: sender, references, date, caseworker and title.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"
#include "import/source_text.hpp"

namespace ko::import {

/// Each function takes a piece into the facts, and says whether it is what the function is for.
class LetterHead {
 public:
  LetterHead(const SourceText& source, const Vocabulary& words, LetterFacts& facts)
      : source_(source), words_(words), facts_(facts) {}

  /// The first piece: the sender's name at the head of the paper, above anything else.
  bool take_letterhead(const Piece& each);
  bool take_title(const Piece& each);
  /// `Sak: Kartlegging av behov`, `Re: Your application`
  bool take_subject(const Piece& each);
  /// Labels above their values: `Vår ref.   Saksbehandler   Dato`, and what stands right below
  /// each.
  bool take_columns(const Piece& each);
  /// `Vår ref.: 25/1-2 | Dato: 3. mars 2025`; a row of a label and its value alone.
  bool take_labels_in_cells(const Piece& each);
  /// `Lillehammer, 23. mars 2017`, and such a day in a cell at the head of the paper.
  bool take_place_and_date(const Piece& each);
  /// What stands behind a label and, on the same line, behind others: `25/1-2 Dato: 3. mars 2025`.
  bool take_values(const Piece& each, Label label, std::string_view value);
  /// A short line before the first paragraph, below references or the day, where no heading is the title.
  bool take_title_before(const Piece& paragraph, const Piece& line);
  /// What stands behind a label, or below it.
  bool take_value(const Piece& each, Label label, std::string_view value);

 private:
  bool take_place_and_date(const Piece& each, const std::string& text);
  void place(Span span) { facts_.placed.push_back(span); }

  const SourceText& source_;
  const Vocabulary& words_;
  LetterFacts& facts_;
  std::vector<std::optional<Label>> columns_ = {};  // of the row above
};

}  // namespace ko::import
