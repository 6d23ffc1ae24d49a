// SPDX-License-Identifier: MIT
/// Letters, read: from blocks to facts.
#pragma once

#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/source_text.hpp"

namespace ko::import {

/// True of a source with references, recipients or a closing greeting, in which nobody is listed as present.
bool looks_like_letter(const std::vector<Piece>& pieces, const Vocabulary& words);

/// `pieces` are those of the source.
LetterFacts read_letter(const SourceText& source, const std::vector<Piece>& pieces, const Vocabulary& words);

}  // namespace ko::import
