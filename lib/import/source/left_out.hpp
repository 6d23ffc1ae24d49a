// SPDX-License-Identifier: MIT
/// Lines that a set says are part of the paper.
#pragma once

#include <string>
#include <vector>

#include "import/source_text.hpp"

namespace ko::import {

/// Makes the lines that these patterns fit furniture, and divides the paragraphs and entries of lists that
/// they stand in. A pattern is a whole line, in whatever case, with `*` for any text; white space counts
/// once.
void leave_out(const std::vector<std::string>& patterns, SourceText& source);

}  // namespace ko::import
