// SPDX-License-Identifier: MIT
/// The list that announces items, and where the items themselves stand.
#pragma once

#include <vector>

#include "import/recognise/agenda.hpp"
#include "import/recognise/agenda_numbering.hpp"
#include "import/recognise/text/pieces.hpp"

namespace ko::import {

/// Of the places where a number stands, that of the item itself: a list that announces items has each before.
AgendaLayout placed(const std::vector<Candidate>& found);

/// Where a list has the numbers and the headings below have none, the headings are the items.
void move_to_headings(AgendaLayout& layout, const std::vector<Piece>& pieces);

/// Items that stand in the list that announces them and nowhere else.
std::vector<ItemRange> taken_listed_only(AgendaLayout& layout);

/// Puts those among the others as the list has them: each behind the one that is announced before it.
void put_listed_only(AgendaLayout& layout, std::vector<ItemRange> only);

}  // namespace ko::import
