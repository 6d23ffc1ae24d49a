// SPDX-License-Identifier: MIT
/// The items of minutes that do not number them.
#pragma once

#include <vector>

#include "import/recognise/agenda.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// Headings below the one that says `Agenda`, with what follows it at its own level; else headings with text
/// right below, which are no labels of what stands around the items, and open or close no meeting. No items
/// where there are fewer than two such headings.
AgendaLayout agenda_by_headings(const std::vector<Piece>& pieces, const Vocabulary& words);

}  // namespace ko::import
