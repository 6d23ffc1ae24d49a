// SPDX-License-Identifier: MIT
/// People who are listed by their offices.
#pragma once

#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// Offices with their holders in parentheses: `Director, Roads (Mr. K. Brogan), Clerk (Ms. A. Moe)`. Nothing
/// where something else stands in the text, too.
std::vector<AttendeeFact> offices_with_holders(const Piece& piece, std::string_view text);

/// Offices before their holders, the parts of a list: `Kommunedirektør Ada Nes`, `økonomisjef Bo Lie
/// (referent)`. Nothing where some part is anything else.
std::vector<AttendeeFact> offices_and_holders(const Piece& piece, const std::vector<std::string_view>& parts,
                                              const Vocabulary& words);

}  // namespace ko::import
