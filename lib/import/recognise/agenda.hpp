// SPDX-License-Identifier: MIT
/// Where the items of a meeting stand, and the list that announces them.
#pragma once

#include <cstddef>
#include <vector>

#include "import/recognise/text/openings.hpp"
#include "import/recognise/text/pieces.hpp"

namespace ko::import {

struct ItemRange {
  ItemHeading heading = {};
  std::size_t heading_at = 0;  ///< number of its piece
  std::size_t listed_at = 0;   ///< where it stands first: in the list that announces items, if there is one
  std::size_t title_at = 0;    ///< of the piece with its title, where that is another
  std::size_t begin = 0;       ///< of the pieces below it
  std::size_t end = 0;
};

struct AgendaLayout {
  std::vector<ItemRange> items = {};
  std::vector<std::size_t> listing = {};  ///< pieces of the list that announces the items
  std::size_t begin = 0;                  ///< where the first item begins; the number of pieces without items
  std::size_t end = 0;                    ///< where what follows the last item begins
};

/// How a source sets its items apart is one way all through: numbers of a series (`PS 47/26`), else numbers
/// after a word or with a stroke (`Sak 12/25`, `20/57`), else headings with numbers, else a numbered list,
/// else headings below the one that says `Agenda`.
AgendaLayout agenda_of(const std::vector<Piece>& pieces, const Vocabulary& words);

}  // namespace ko::import
