// SPDX-License-Identifier: MIT
/// The tree grows downwards, what belongs to a unit indented under it, so that long names and broad bodies
/// have room on a narrow page too.
#include "report/pictures/organisation_tree.hpp"

#include <algorithm>

#include "base/text/text_width.hpp"
#include "ko/answers/document_tree.hpp"
#include "report/pictures/sheet.hpp"

namespace ko::pictures {
namespace {

using Ink = Picture::Ink;
using Unit = OrganisationTree::Unit;

constexpr double unit_indent = 24;
constexpr double unit_gap = 8;
constexpr double unit_padding = 7;
constexpr double most_text = 300;

struct UnitBox {
  std::vector<std::string> name;
  std::vector<std::string> detail;
  double width;
  double height;
};

UnitBox measured(const Unit& unit) {
  UnitBox box = {fitted_lines(unit.name, most_text, 3, font, true),
                 fitted_lines(unit.detail, most_text, 3, font), 0, 0};
  box.width = std::max(column_width(box.name, most_text, true), column_width(box.detail, most_text)) +
              2 * unit_padding;
  box.height = line_height * static_cast<double>(box.name.size() + box.detail.size()) + 2 * unit_padding - 4;
  return box;
}

class TreeDrawing {
 public:
  explicit TreeDrawing(Picture& picture, double top) : picture_(picture), y_(top) {}

  /// Draws the unit and what is below it, and returns where a line from above would meet it.
  double add(const Unit& unit, double x) {
    const UnitBox box = measured(unit);
    const double meets = y_ + box.height / 2;
    add_box(box, x);
    const double foot = y_ + box.height;
    y_ = foot + unit_gap;
    const double stem = x + unit_indent / 2;
    double last = foot;
    for (const Unit& part : unit.below) {
      const double part_meets = add(part, x + unit_indent);
      picture_.shapes.emplace_back(
          Picture::Line{.from = {stem, part_meets}, .to = {x + unit_indent, part_meets}, .ink = Ink::soft});
      last = part_meets;
    }
    if (!unit.below.empty())
      picture_.shapes.emplace_back(Picture::Line{.from = {stem, foot}, .to = {stem, last}, .ink = Ink::soft});
    return meets;
  }

  double right() const { return right_; }
  double bottom() const { return y_; }

 private:
  void add_box(const UnitBox& box, double x) {
    picture_.shapes.emplace_back(Picture::Rectangle{.at = {x, y_},
                                                    .width = box.width,
                                                    .height = box.height,
                                                    .fill = Picture::Fill::soft,
                                                    .edge = Ink::soft});
    double line = y_ + unit_padding + font - 2;
    for (const std::string& words : box.name) {
      add_words(picture_, {x + unit_padding, line}, words, Anchor::start, true);
      line += line_height;
    }
    for (const std::string& words : box.detail) {
      add_words(picture_, {x + unit_padding, line}, words);
      line += line_height;
    }
    right_ = std::max(right_, x + box.width);
  }

  Picture& picture_;
  double y_;
  double right_ = 0;
};

double depth_of(const std::vector<Unit>& units) {
  double deepest = 0;
  for (const Unit& unit : units) deepest = std::max(deepest, 1 + depth_of(unit.below));
  return deepest;
}

List list_of(const std::vector<Unit>& units) {
  List list;
  for (const Unit& unit : units) {
    Text text(strong(unit.name));
    if (!unit.detail.empty()) text += ": " + unit.detail;
    ListItem item(text);
    if (!unit.below.empty()) item.below = {{list_of(unit.below)}};
    list.items.push_back(std::move(item));
  }
  return list;
}

}  // namespace

Picture draw(const OrganisationTree& tree) {
  Picture picture;
  picture.title = tree.title;
  picture.description = tree.description;
  picture.width = std::max(320.0, 2 * margin + unit_indent * depth_of(tree.units) + most_text);
  TreeDrawing drawing(picture, add_heading(picture));
  for (const Unit& unit : tree.units) drawing.add(unit, margin);
  picture.width =
      std::max(320.0, std::max(drawing.right() + margin, 2 * margin + text_width(tree.title, 14, true)));
  picture.width = std::min(picture.width, 2 * margin + unit_indent * depth_of(tree.units) + most_text + 20);
  picture.height = drawing.bottom() + margin - unit_gap;
  picture.instead = {{list_of(tree.units)}};
  return picture;
}

}  // namespace ko::pictures
