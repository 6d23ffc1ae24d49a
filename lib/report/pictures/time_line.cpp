// SPDX-License-Identifier: MIT
#include "report/pictures/time_line.hpp"

#include <algorithm>

#include "base/text/text_width.hpp"
#include "ko/answers/document_tree.hpp"
#include "report/pictures/sheet.hpp"

namespace ko::pictures {
namespace {

using Fill = Picture::Fill;
using Ink = Picture::Ink;

constexpr double line_width = 660;
constexpr double bar_height = 14;

/// Where days are on the sheet.
class Scale {
 public:
  Scale(Day from, Day to, double left, double right)
      : from_(from.number),
        days_(std::max(1.0, static_cast<double>(to.number) - from_)),
        left_(left),
        right_(right) {}
  double at(Day day) const {
    const double share = (day.number - from_) / days_;
    return left_ + (right_ - left_) * std::clamp(share, 0.0, 1.0);
  }
  double left() const { return left_; }
  double right() const { return right_; }

 private:
  double from_;
  double days_;
  double left_;
  double right_;
};

/// The ticks' labels, each where it does not touch the one before it.
void add_ticks(Picture& picture, const TimeLine& line, const Scale& scale, double y) {
  double taken = 0;
  for (const TimeLine::Tick& tick : line.ticks) {
    const double x = scale.at(tick.day);
    picture.shapes.emplace_back(Picture::Line{.from = {x, y}, .to = {x, y + 6}, .ink = Ink::soft});
    const double width = text_width(tick.label, font);
    if (x + 3 < taken || x + 3 + width > scale.right()) continue;
    add_words(picture, {x + 3, y - 3}, tick.label, Anchor::start, false, Ink::soft);
    taken = x + 3 + width + 8;
  }
  picture.shapes.emplace_back(
      Picture::Line{.from = {scale.left(), y + 6}, .to = {scale.right(), y + 6}, .ink = Ink::soft});
}

/// The name on a line of its own, then the bar: a short phase has room for a long name.
double add_phase(Picture& picture, const TimeLine::Phase& phase, std::size_t number, const Scale& scale,
                 double y) {
  const double from = phase.from ? scale.at(*phase.from) : scale.left();
  const double to = phase.to ? scale.at(*phase.to + 1) : scale.right();
  const bool is_known = phase.from && phase.to;
  const std::string words = phase.when.empty() ? phase.name : phase.name + ", " + phase.when;
  const double width = std::min(text_width(words, font), scale.right() - scale.left());
  const double x = std::clamp(from, scale.left(), scale.right() - width);
  add_words(picture, {x, y + 11}, fitted(words, scale.right() - scale.left(), font));
  picture.shapes.emplace_back(Picture::Rectangle{.at = {from, y + 16},
                                                 .width = std::max(3.0, to - from),
                                                 .height = bar_height,
                                                 .fill = is_known ? fill_of_part(number) : Fill::unknown,
                                                 .edge = Ink::text});
  return y + 16 + bar_height + 6;
}

/// Points on one line, and their names on as few lines under it as keep them apart.
double add_events(Picture& picture, const TimeLine& line, const Scale& scale, double top) {
  constexpr double gap = 10;
  const double y = top + 8;
  picture.shapes.emplace_back(
      Picture::Line{.from = {scale.left(), y}, .to = {scale.right(), y}, .ink = Ink::rule});
  std::vector<double> taken;  // of each line of names, from the left
  struct Placed {
    Picture::Point at;
    double point;
    std::string name;
  };
  std::vector<Placed> names;
  for (const TimeLine::Event& event : line.events) {
    const double point = scale.at(event.day);
    const std::string name = fitted(event.name, scale.right() - scale.left(), font);
    const double width = text_width(name, font);
    const double x = std::clamp(point - 3, scale.left(), scale.right() - width);
    const auto lane = std::ranges::find_if(taken, [&](double end) { return end + gap <= x; });
    const auto number = static_cast<std::size_t>(lane - taken.begin());
    if (lane == taken.end()) taken.push_back(0);
    taken[number] = x + width;
    names.push_back({{x, y + 22 + line_height * static_cast<double>(number)}, point, name});
  }
  // The strokes from points to names come first, so that every name lies on paper of its own.
  for (const Placed& placed : names)
    picture.shapes.emplace_back(
        Picture::Line{.from = {placed.point, y}, .to = {placed.point, placed.at.y - 10}, .ink = Ink::rule});
  for (const Placed& placed : names) {
    picture.shapes.emplace_back(
        Picture::Circle{.centre = {placed.point, y}, .radius = 4.5, .fill = Fill::first, .edge = Ink::text});
    picture.shapes.emplace_back(Picture::Rectangle{.at = {placed.at.x - 2, placed.at.y - 11},
                                                   .width = text_width(placed.name, font) + 4,
                                                   .height = line_height - 2,
                                                   .fill = Fill::paper});
    add_words(picture, placed.at, placed.name);
  }
  return y + 14 + line_height * static_cast<double>(taken.size());
}

Table line_table(const TimeLine& line) {
  Table table;
  table.columns = {{.name = line.when_word}, {.name = line.what_word}};
  for (const TimeLine::Phase& phase : line.phases) table.rows.push_back({Cell(phase.when), Cell(phase.name)});
  for (const TimeLine::Event& event : line.events) table.rows.push_back({Cell(event.when), Cell(event.name)});
  return table;
}

}  // namespace

Picture draw(const TimeLine& line) {
  Picture picture;
  picture.title = line.title;
  picture.description = line.description;
  picture.width = line_width;
  const Scale scale(line.from, line.to, margin, line_width - margin);
  double y = add_heading(picture) + 14;
  add_ticks(picture, line, scale, y);
  y += 12;
  for (std::size_t i = 0; i < line.phases.size(); ++i) y = add_phase(picture, line.phases[i], i, scale, y);
  if (!line.events.empty()) y = add_events(picture, line, scale, y + 4);
  picture.height = y + margin / 2;
  picture.instead = {{line_table(line)}};
  return picture;
}

}  // namespace ko::pictures
