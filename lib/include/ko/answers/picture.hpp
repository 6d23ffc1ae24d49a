// SPDX-License-Identifier: MIT
/// A drawing as a value: shapes and texts on a sheet, and what stands in their place where nothing can be
/// drawn. It says what a shape means, and the renderer chooses colours and patterns for it, for light and
/// dark and for paper without colours.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace ko {

struct Block;

/// Lengths are in pixels of a page at 96 to the inch; x grows to the right, y downwards.
struct Picture {
  /// What fills a shape. The colours are told apart by the colour-blind, and in print without colours by a
  /// pattern that goes with each.
  enum class Fill : std::uint8_t {
    none,
    first,
    second,
    third,
    fourth,
    fifth,
    sixth,
    seventh,
    eighth,
    unknown,  ///< hatched, on the paper's own colour: what nobody has stated
    paper,    ///< as behind the picture
    soft,     ///< a shade of it
  };
  /// What draws a line or writes.
  enum class Ink : std::uint8_t { none, text, soft, rule };

  struct Point {
    double x = 0;
    double y = 0;
  };
  struct Rectangle {
    Point at = {};  ///< its upper left corner
    double width = 0;
    double height = 0;
    Fill fill = Fill::none;
    Ink edge = Ink::none;
  };
  struct Line {
    Point from = {};
    Point to = {};
    Ink ink = Ink::text;
    bool dashed = false;
  };
  /// Straight lines from point to point, and back to the first where it is filled.
  struct Path {
    std::vector<Point> points = {};
    Fill fill = Fill::none;
    Ink ink = Ink::text;
  };
  struct Circle {
    Point centre = {};
    double radius = 0;
    Fill fill = Fill::none;
    Ink edge = Ink::none;
  };
  /// One line of text; control characters in it are made visible.
  struct Words {
    enum class Anchor : std::uint8_t { start, middle, end };

    Point at = {};  ///< on the base line, where `anchor` says
    std::string text = {};
    Anchor anchor = Anchor::start;
    double size = 12;  ///< of the font, in pixels
    bool strong = false;
    Ink ink = Ink::text;
  };
  using Shape = std::variant<Rectangle, Line, Path, Circle, Words>;

  double width = 0;
  double height = 0;
  std::string title = {};          ///< what it shows, in a line
  std::string description = {};    ///< what there is to be seen, for who does not see it
  std::vector<Shape> shapes = {};  ///< what comes later lies on what came before
  std::vector<Block> instead;      ///< the same in words and tables, for a terminal and for text
};

}  // namespace ko
