// SPDX-License-Identifier: MIT
/// What the drawings have in common: a heading, a legend, rows of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/picture.hpp"

namespace ko::pictures {

constexpr double margin = 12;
constexpr double font = 12;
constexpr double line_height = 16;

using Anchor = Picture::Words::Anchor;

/// Text on the picture, its base line at `at`.
void add_words(Picture& picture, Picture::Point at, std::string_view text, Anchor anchor = Anchor::start,
               bool is_strong = false, Picture::Ink ink = Picture::Ink::text);

/// The title at the top of a picture as wide as `picture.width` says; returns where the rest begins.
double add_heading(Picture& picture);

struct LegendEntry {
  Picture::Fill fill;
  std::string label;
};
/// Swatches with their labels, on as many lines as they take; returns the lower end.
double add_legend(Picture& picture, double top, const std::vector<LegendEntry>& entries);

/// How wide a column of these texts is, at most `most`.
double column_width(const std::vector<std::string>& texts, double most, bool is_strong = false);

/// The colour of the part that comes `number`th, from 0; after the last the first again.
Picture::Fill fill_of_part(std::size_t number);

}  // namespace ko::pictures
