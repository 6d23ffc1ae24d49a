// SPDX-License-Identifier: MIT
/// How wide text is in a sans-serif face, so that pictures can be laid out without a font at hand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ko {

/// The width of a line of text at this size of the font, in the units of the size. Kerning, which makes it a
/// little narrower, is left out. Characters beyond Latin count as the widest there are.
double text_width(std::string_view text, double size, bool is_bold = false);

/// The text, or as much of its beginning as fits the width with `…` behind it.
std::string fitted(std::string_view text, double width, double size, bool is_bold = false);

/// The text on at most so many lines, broken at spaces; what does not fit a line ends in `…`. No line for no
/// text.
std::vector<std::string> fitted_lines(std::string_view text, double width, std::size_t most_lines,
                                      double size, bool is_bold = false);

}  // namespace ko
