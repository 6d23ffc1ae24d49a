// SPDX-License-Identifier: MIT
/// Lines that may begin items, by how they are numbered.
#pragma once

#include <vector>

#include "import/recognise/agenda_numbering.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// `PS 47/26`
std::vector<Candidate> lines_of_series(const std::vector<Piece>& pieces);

/// A number after a word or with a stroke: `Sak 12/25`, `20/57`.
std::vector<Candidate> lines_of_own_numbers(const std::vector<Piece>& pieces);

/// Lines with numbers that may be items: those of a list of people are not.
std::vector<Candidate> numbered_lines(const std::vector<Piece>& pieces, const Vocabulary& words);

/// Headings with numbers, and lines in which one of a list that announces items stands again.
std::vector<Candidate> numbered_headings(const std::vector<Piece>& pieces, const Vocabulary& words);

/// Numbered headings that do not begin with the first item, where numbered lines and they together do: some
/// items have a line of their own, and others do not.
std::vector<Candidate> lines_among(const std::vector<Candidate>& headings, const std::vector<Piece>& pieces,
                                   const Vocabulary& words);

/// `2.` alone on its line, with the title below; from 1 on.
std::vector<Candidate> numbers_alone(const std::vector<Piece>& pieces);

/// True where numbers run on from one to the next, as those of items do.
bool is_running(const std::vector<Candidate>& found);

}  // namespace ko::import
