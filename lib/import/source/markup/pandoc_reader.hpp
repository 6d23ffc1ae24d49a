// SPDX-License-Identifier: MIT
/// What `pandoc -t json` says of a document -> blocks.
#pragma once

#include <string_view>
#include <vector>

#include "import/source/rough_blocks.hpp"
#include "ko/values/result.hpp"

namespace ko::import {

/// The blocks of a document, its paragraphs numbered as they come, those in cells of tables too. Lists have
/// the marks that a reader of the document sees; an item's further paragraphs follow it as paragraphs; a cell
/// that stands over several columns or rows is the first of them, and the others are empty; notes follow what
/// they are notes to. Formulas and pictures are their texts. Deleted and inserted text is as pandoc gives it.
/// A fault for what is not pandoc's JSON, and for a document more than some hundred parts deep.
Result<std::vector<RoughBlock>> read_pandoc_blocks(std::string_view json);

}  // namespace ko::import
