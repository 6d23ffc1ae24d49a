// SPDX-License-Identifier: MIT
#include "report/pictures/agreement_matrix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/text/text_width.hpp"
#include "ko/answers/document_tree.hpp"
#include "report/pictures/sheet.hpp"

namespace ko::pictures {
namespace {

using Ink = Picture::Ink;

constexpr double matrix_cell = 30;

/// `3 Ada Nes`: columns have the numbers alone.
std::string numbered(const AgreementMatrix& matrix, std::size_t i) {
  return std::to_string(i + 1) + " " + matrix.names[i];
}

/// A column of colour as high as the share, and its number above it, where the paper is behind it.
void add_share(Picture& picture, Picture::Point corner, std::optional<int> percent) {
  picture.shapes.emplace_back(Picture::Rectangle{.at = corner,
                                                 .width = matrix_cell,
                                                 .height = matrix_cell,
                                                 .fill = Picture::Fill::paper,
                                                 .edge = Ink::rule});
  if (!percent) {
    picture.shapes.emplace_back(Picture::Rectangle{.at = corner,
                                                   .width = matrix_cell,
                                                   .height = matrix_cell,
                                                   .fill = Picture::Fill::unknown,
                                                   .edge = Ink::rule});
    return;
  }
  constexpr double most_height = matrix_cell - 17;
  const double height = most_height * std::clamp(*percent, 0, 100) / 100;
  picture.shapes.emplace_back(Picture::Rectangle{.at = {corner.x + 5, corner.y + matrix_cell - 1 - height},
                                                 .width = matrix_cell - 10,
                                                 .height = height,
                                                 .fill = Picture::Fill::first});
  add_words(picture, {corner.x + matrix_cell / 2, corner.y + 12}, std::to_string(*percent), Anchor::middle);
}

Table matrix_table(const AgreementMatrix& matrix) {
  Table table;
  table.columns.push_back({.name = matrix.member});
  for (std::size_t i = 0; i + 1 < matrix.names.size(); ++i)
    table.columns.push_back({.name = std::to_string(i + 1), .type = ColumnType::integer});
  for (std::size_t i = 0; i < matrix.names.size(); ++i) {
    std::vector<Cell> row = {Cell(numbered(matrix, i))};
    for (std::size_t j = 0; j + 1 < matrix.names.size(); ++j) {
      if (j < i && matrix.percents[i][j])
        row.emplace_back(std::int64_t{*matrix.percents[i][j]});
      else
        row.emplace_back();
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

Picture draw(const AgreementMatrix& matrix) {
  std::vector<std::string> names = {matrix.member};
  for (std::size_t i = 0; i < matrix.names.size(); ++i) names.push_back(numbered(matrix, i));
  const double left = margin + column_width(names, 220) + 10;
  const auto count = static_cast<double>(matrix.names.size());
  Picture picture;
  picture.title = matrix.title;
  picture.description = matrix.description;
  picture.width = std::max(320.0, left + matrix_cell * std::max(0.0, count - 1) + margin);
  const double top = add_heading(picture) + 20;
  add_words(picture, {margin, top - 6}, fitted(matrix.member, left - margin - 10, font), Anchor::start, false,
            Ink::soft);
  for (std::size_t i = 0; i < matrix.names.size(); ++i) {
    const double y = top + matrix_cell * static_cast<double>(i);
    add_words(picture, {margin, y + 19}, fitted(numbered(matrix, i), left - margin - 10, font));
    if (i + 1 < matrix.names.size())
      add_words(picture, {left + matrix_cell * (static_cast<double>(i) + 0.5), top - 6},
                std::to_string(i + 1), Anchor::middle, false, Ink::soft);
    for (std::size_t j = 0; j < i; ++j)
      add_share(picture, {left + matrix_cell * static_cast<double>(j), y}, matrix.percents[i][j]);
  }
  double y = top + matrix_cell * count + 18;
  for (const std::string& line : fitted_lines(matrix.legend, picture.width - 2 * margin, 3, font)) {
    add_words(picture, {margin, y}, line, Anchor::start, false, Ink::soft);
    y += line_height;
  }
  picture.height = y;
  picture.instead = {{matrix_table(matrix)}};
  return picture;
}

}  // namespace ko::pictures
