// SPDX-License-Identifier: MIT
/// Pictures as SVG, in a page or as a file. The colours are those of Okabe and Ito
/// (https://jfly.uni-koeln.de/color/), which the colour-blind tell apart; each but the first has a pattern of
/// its own besides, so that paper without colours tells them apart, too.
#include "render/pictures/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <variant>

#include "base/text/text_width.hpp"
#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

using Fill = Picture::Fill;
using Ink = Picture::Ink;

/// A colour by day, and the marks on it, which are drawn on a tile of 8 by 8 pixels.
struct FillLook {
  Fill fill;
  std::string_view name;
  std::string_view day;
  std::string_view marks;  // empty: it is plain
};

// Marks on colours are strokes of the paper's colour; those of what is unknown, of a soft ink on the paper.
constexpr FillLook fill_looks[] = {
    {Fill::first, "a", "#0072b2", ""},
    {Fill::second, "b", "#e69f00", "M0,0 L8,8 M-2,6 L2,10 M6,-2 L10,2"},
    {Fill::third, "c", "#009e73", "M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z"},
    {Fill::fourth, "d", "#56b4e9", "M0,4 H8"},
    {Fill::fifth, "e", "#d55e00", "M0,0 L8,8 M8,0 L0,8"},
    {Fill::sixth, "f", "#cc79a7", "M4,0 V8"},
    {Fill::seventh, "g", "#f0e442", "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"},
    {Fill::eighth, "h", "#666666", "M0,4 H8 M4,0 V8"},
    {Fill::unknown, "u", "#ffffff", "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"},
    {Fill::paper, "paper", "#ffffff", ""},
    {Fill::soft, "soft", "#eef1f4", ""},
};

struct InkLook {
  Ink ink;
  std::string_view name;
  std::string_view day;
};

constexpr InkLook ink_looks[] = {
    {Ink::text, "text", "#1b1f24"}, {Ink::soft, "soft", "#57606a"}, {Ink::rule, "rule", "#b6bec7"}};

constexpr std::string_view paper_by_day = "#ffffff";
constexpr std::string_view soft_by_day = "#57606a";

// The attributes of shapes are for daylight, and these rules take their place at night; on paper it is day.
constexpr std::string_view night_style = R"css(@media screen and (prefers-color-scheme: dark) {
  .kf-a { fill: #4aa3df; } .kf-b { fill: #f0b030; } .kf-c { fill: #2bbf95; } .kf-d { fill: #8ccdf2; }
  .kf-e { fill: #f0812e; } .kf-f { fill: #dd9bc0; } .kf-g { fill: #f3ea6d; } .kf-h { fill: #a5a5a5; }
  .kf-u, .kf-paper { fill: #15181c; } .kf-soft { fill: #252b32; }
  .km { stroke: #15181c; } .km-u { stroke: #9aa4af; }
  .ks-text { stroke: #e6e8eb; } .ks-soft { stroke: #9aa4af; } .ks-rule { stroke: #4b545f; }
  .kt-text { fill: #e6e8eb; } .kt-soft { fill: #b0b9c3; } .kt-rule { fill: #b0b9c3; }
}
)css";

const FillLook& look_of(Fill fill) {
  return *std::ranges::find(fill_looks, fill, &FillLook::fill);
}

const InkLook& look_of(Ink ink) {
  return *std::ranges::find(ink_looks, ink, &InkLook::ink);
}

/// A length to a hundredth of a pixel, without zeros behind it.
std::string length(double value) {
  std::string text = fmt::format("{:.2f}", std::round(value * 100) / 100 + 0.0);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string id_of(std::string_view part, int number) {
  return fmt::format("p{}-{}", number, part);
}

/// ` class="…" fill="…"`; a class only where the pattern has none of its own.
std::string fill_attributes(Fill fill, int number) {
  if (fill == Fill::none) return R"( fill="none")";
  const FillLook& look = look_of(fill);
  return look.marks.empty() ? fmt::format(R"( fill="{}")", look.day)
                            : fmt::format(" fill=\"url(#{})\"", id_of(look.name, number));
}

std::string stroke_attributes(Ink ink) {
  return ink == Ink::none ? std::string() : fmt::format(R"( stroke="{}")", look_of(ink).day);
}

/// The classes that the style for the night speaks of.
std::string classes(Fill fill, Ink ink) {
  std::string all;
  if (fill != Fill::none && look_of(fill).marks.empty()) all = fmt::format("kf-{}", look_of(fill).name);
  if (ink != Ink::none) all += fmt::format("{}ks-{}", all.empty() ? "" : " ", look_of(ink).name);
  return all.empty() ? std::string() : fmt::format(R"( class="{}")", all);
}

std::string look_attributes(Fill fill, Ink ink, int number) {
  return classes(fill, ink) + fill_attributes(fill, number) + stroke_attributes(ink);
}

struct ShapeWriter {
  int number;

  std::string operator()(const Picture::Rectangle& shape) const {
    return fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}"{}/>)", length(shape.at.x),
                       length(shape.at.y), length(shape.width), length(shape.height),
                       look_attributes(shape.fill, shape.edge, number));
  }

  std::string operator()(const Picture::Line& shape) const {
    return fmt::format(R"(<line x1="{}" y1="{}" x2="{}" y2="{}"{}{}/>)", length(shape.from.x),
                       length(shape.from.y), length(shape.to.x), length(shape.to.y),
                       shape.dashed ? R"( stroke-dasharray="4 3")" : "",
                       look_attributes(Fill::none, shape.ink, number));
  }

  std::string operator()(const Picture::Path& shape) const {
    std::string path;
    for (const Picture::Point& point : shape.points)
      path += fmt::format("{}{},{}", path.empty() ? "M" : " L", length(point.x), length(point.y));
    if (shape.fill != Fill::none) path += " Z";
    return fmt::format(R"(<path d="{}"{}/>)", path, look_attributes(shape.fill, shape.ink, number));
  }

  std::string operator()(const Picture::Circle& shape) const {
    return fmt::format(R"(<circle cx="{}" cy="{}" r="{}"{}/>)", length(shape.centre.x),
                       length(shape.centre.y), length(shape.radius),
                       look_attributes(shape.fill, shape.edge, number));
  }

  std::string operator()(const Picture::Words& shape) const {
    const InkLook& look = look_of(shape.ink == Ink::none ? Ink::text : shape.ink);
    return fmt::format(R"(<text class="kt-{}" x="{}" y="{}" font-size="{}"{}{} fill="{}">{}</text>)",
                       look.name, length(shape.at.x), length(shape.at.y), length(shape.size),
                       anchor(shape.anchor), shape.strong ? R"( font-weight="bold")" : "", look.day,
                       html_plain(printable(shape.text)));
  }

  static std::string_view anchor(Picture::Words::Anchor anchor) {
    switch (anchor) {
      case Picture::Words::Anchor::start: return "";
      case Picture::Words::Anchor::middle: return R"( text-anchor="middle")";
      case Picture::Words::Anchor::end: return R"( text-anchor="end")";
    }
    return "";
  }
};

Fill fill_of(const Picture::Shape& shape) {
  return std::visit(
      [](const auto& one) {
        if constexpr (requires { one.fill; })
          return one.fill;
        else
          return Fill::none;
      },
      shape);
}

/// The patterns that its shapes are filled with.
std::string patterns_of(const Picture& picture, int number) {
  std::string all;
  for (const FillLook& look : fill_looks) {
    const bool is_used = std::ranges::find(picture.shapes, look.fill, fill_of) != picture.shapes.end();
    if (!is_used || look.marks.empty()) continue;
    const bool is_unknown = look.fill == Fill::unknown;
    all += fmt::format(
        "<pattern id=\"{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        "<rect class=\"kf-{}\" width=\"8\" height=\"8\" fill=\"{}\"/>"
        "<path class=\"{}\" d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/></pattern>\n",
        id_of(look.name, number), look.name, look.day, is_unknown ? "km-u" : "km", look.marks,
        is_unknown ? soft_by_day : paper_by_day, is_unknown ? "1" : "1.5");
  }
  return all.empty() ? all : "<defs>\n" + all + "</defs>\n";
}

std::string svg_with(const Picture& picture, int number, std::string_view inside) {
  std::string shapes;
  for (const Picture::Shape& shape : picture.shapes) shapes += std::visit(ShapeWriter{number}, shape) + "\n";
  const std::string title = id_of("title", number);
  const std::string description = id_of("desc", number);
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
      "role=\"img\" "
      "aria-labelledby=\"{2} {3}\" font-family=\"&quot;Liberation Sans&quot;, Arimo, Arial, Helvetica, "
      "sans-serif\">\n"
      "<title id=\"{2}\">{4}</title>\n<desc id=\"{3}\">{5}</desc>\n{6}{7}{8}</svg>\n",
      length(picture.width), length(picture.height), title, description, html_plain(printable(picture.title)),
      html_plain(printable(picture.description)), inside, patterns_of(picture, number), shapes);
}

/// The first picture of the blocks, those below items included.
const Picture* picture_in(const Blocks& blocks) {
  for (const Block& block : blocks) {
    if (const auto* picture = std::get_if<Picture>(&block.content)) return picture;
    const auto* list = std::get_if<List>(&block.content);
    if (list == nullptr) continue;
    for (const ListItem& item : list->items)
      if (const Picture* picture = picture_in(item.below)) return picture;
  }
  return nullptr;
}

/// The picture with a line across its foot, and room for it.
Picture with_notice(Picture picture, const std::string& notice) {
  constexpr double size = 13;
  constexpr double margin = 12;
  picture.width = std::max(picture.width, text_width(notice, size, true) + 2 * margin);
  picture.height += size + 2 * margin;
  picture.shapes.emplace_back(Picture::Words{.at = {.x = picture.width / 2, .y = picture.height - margin},
                                             .text = notice,
                                             .anchor = Picture::Words::Anchor::middle,
                                             .size = size,
                                             .strong = true});
  return picture;
}

/// As a file, with its own paper behind it.
std::string svg_document(const DocumentTree& document, const RenderOptions&) {
  const Picture* found = picture_in(document.blocks);
  if (found == nullptr) return {};
  const Picture picture = document.notice.empty() ? *found : with_notice(*found, document.notice);
  const std::string inside = fmt::format(
      "<style>\n{}</style>\n<rect class=\"kf-paper\" width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
      night_style, paper_by_day);
  return svg_with(picture, 0, inside);
}

}  // namespace

std::string svg_of(const Picture& picture, int number) {
  return svg_with(picture, number, {});
}

std::string_view svg_style() {
  return night_style;
}

KO_ENTRY(Format, svg_format) = {
    .name = "svg",
    .endings = ".svg",
    .summary = "the picture in the document, the first where it has several",
    .order = 9,
    .document = svg_document,
};

}  // namespace ko
