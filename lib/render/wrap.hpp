// SPDX-License-Identifier: MIT
/// Breaking text into lines of a terminal's width, counted in columns and not in bytes or characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/document_tree.hpp"

namespace ko {

/// What to do with a word that is wider than the line: an address is of no use in two pieces, a column of a
/// table has to keep its width.
enum class LongWord { keep, split };

/// The text as lines of at most `width` columns, broken at spaces. Control characters are made visible, line
/// feeds begin a new line, and a no-break space, once it has kept its words together, is a plain space. With
/// `color`, strong text and its kin are set off by ANSI sequences; a link that its text does not show follows
/// in `<>`. `width` 0 breaks at line feeds alone. There is always at least one line.
std::vector<std::string> wrap(const Text& text, std::size_t width, bool color,
                              LongWord long_word = LongWord::keep);

/// The text with no-break spaces between the groups of its numbers: `148 000 000` stays on one line.
std::string with_whole_numbers(std::string_view text);

/// Spaces that take what is missing to `width` columns; none when the text is as wide or wider.
std::string padding(std::string_view text, std::size_t width);

}  // namespace ko
