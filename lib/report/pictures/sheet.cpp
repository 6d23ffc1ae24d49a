// SPDX-License-Identifier: MIT
#include "report/pictures/sheet.hpp"

#include <algorithm>
#include <iterator>

#include "base/text/text_width.hpp"

namespace ko::pictures {

void add_words(Picture& picture, Picture::Point at, std::string_view text, Anchor anchor, bool is_strong,
               Picture::Ink ink) {
  picture.shapes.emplace_back(Picture::Words{
      .at = at, .text = std::string(text), .anchor = anchor, .size = font, .strong = is_strong, .ink = ink});
}

double add_heading(Picture& picture) {
  constexpr double size = 14;
  constexpr double height = 19;
  double y = margin + size;
  for (const std::string& line : fitted_lines(picture.title, picture.width - 2 * margin, 3, size, true)) {
    picture.shapes.emplace_back(
        Picture::Words{.at = {margin, y}, .text = line, .size = size, .strong = true});
    y += height;
  }
  return y;
}

double add_legend(Picture& picture, double top, const std::vector<LegendEntry>& entries) {
  constexpr double swatch = 12;
  constexpr double gap = 6;
  constexpr double between = 18;
  const double right = picture.width - margin;
  double x = margin;
  double y = top;
  for (const LegendEntry& entry : entries) {
    const std::string label = fitted(entry.label, right - margin - swatch - gap, font);
    const double width = swatch + gap + text_width(label, font);
    if (x > margin && x + width > right) {
      x = margin;
      y += line_height + 3;
    }
    picture.shapes.emplace_back(Picture::Rectangle{
        .at = {x, y}, .width = swatch, .height = swatch, .fill = entry.fill, .edge = Picture::Ink::text});
    add_words(picture, {x + swatch + gap, y + swatch - 1.5}, label);
    x += width + between;
  }
  return entries.empty() ? top : y + line_height;
}

double column_width(const std::vector<std::string>& texts, double most, bool is_strong) {
  double widest = 0;
  for (const std::string& text : texts) widest = std::max(widest, text_width(text, font, is_strong));
  return std::min(widest, most);
}

Picture::Fill fill_of_part(std::size_t number) {
  using Fill = Picture::Fill;
  constexpr Fill fills[] = {Fill::first, Fill::second, Fill::third,   Fill::fourth,
                            Fill::fifth, Fill::sixth,  Fill::seventh, Fill::eighth};
  return fills[number % std::size(fills)];
}

}  // namespace ko::pictures
