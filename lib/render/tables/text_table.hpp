// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ko/answers/table.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// The table as lines of at most `width` columns where its text can give way: a header, a rule, the rows;
/// where they would still be wider, a block a row, with an empty line between them. Numbers stand at the
/// right end of their column. `width` 0: as wide as it is.
std::vector<std::string> text_table_lines(const Table& table, std::size_t width, bool color,
                                          Language language);

}  // namespace ko
