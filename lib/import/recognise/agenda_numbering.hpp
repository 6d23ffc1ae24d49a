// SPDX-License-Identifier: MIT
/// The ways of numbering items beside those that every vocabulary has words for.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/recognise/agenda.hpp"

namespace ko::import {

/// A piece that may begin an item.
struct Candidate {
  ItemHeading heading = {};
  std::size_t at = 0;
};

/// The piece as it stands on paper: with its marker, the cells of a row side by side.
std::string text_with_marker(const Piece& piece);

/// Headings that a body numbers by a series of its own, `FR 9/25`: at least two of one series.
std::vector<Candidate> headings_of_own_series(const std::vector<Piece>& pieces);

/// Headings with Roman numbers that run on from I.
std::vector<Candidate> roman_headings(const std::vector<Piece>& pieces);

/// Headings with letters that run on from A, where none has a number.
std::vector<Candidate> lettered_headings(const std::vector<Piece>& pieces);

/// Numbered lines between numbered headings that have just the numbers which the headings leave out, or go on
/// with them: a title with text right below it is no heading on paper, and an item as the others are.
void add_lines_between(std::vector<Candidate>& headings, const std::vector<Candidate>& lines);

/// True of entries of a numbered list that names people: it stands right below a word for them.
std::vector<bool> numbered_people(const std::vector<Piece>& pieces, const Vocabulary& words);

}  // namespace ko::import
