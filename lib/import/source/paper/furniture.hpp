// SPDX-License-Identifier: MIT
/// Running heads and page numbers: what stands at the edges of pages again and again.
#pragma once

#include <optional>
#include <vector>

#include "import/source/paper/paper_lines.hpp"

namespace ko::import {

/// For each line, whether it is part of the paper and not of what is written on it: among the first and last
/// lines of a page those that stand on most pages alike, numbers aside; page numbers there; and, in a text
/// without pages, a number that follows a rule.
std::vector<bool> furniture_of(const std::vector<PaperLine>& lines);

/// Cuts `Sida 1 (3)` off the end of a line where it stands apart from the rest, and returns it.
std::optional<PaperLine> cut_page_number(PaperLine& line);

}  // namespace ko::import
